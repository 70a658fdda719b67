import { expect, test } from 'vitest'
import { serverAssets } from '#app/petition/assets.server.ts'
import { makePacket, type Packet } from '#app/petition/packet.ts'
import { attorney, bytesOf, overlaps, packet, read } from '#test/petition/support.ts'

const counts = (many: number): Packet['counts'] =>
  Array.from({ length: many }, (_, index) => ({
    statute: 'HSC 11359',
    subdivision: null,
    level: 'felony',
    count: String(index + 1),
  }))
const numbers = (many: number) => Array.from({ length: many }, (_, index) => `Count ${index + 1}:`)

test.each([
  { many: 1, attachments: [] },
  { many: 5, attachments: [] },
  { many: 6, attachments: [] },
  { many: 7, attachments: ['attachment-1'] },
  { many: 8, attachments: ['attachment-1'] },
  { many: 9, attachments: ['attachment-1', 'order-attachment-1'] },
  { many: 30, attachments: ['attachment-1', 'order-attachment-1', 'order-attachment-2'] },
])('$many counts stand on the paper and on $attachments', async ({ many, attachments }) => {
  const { fields, drawn } = await read(await bytesOf(packet({ counts: counts(many) })))
  const papers = [...new Set([...fields.keys()].map((name) => name.split('.')[0] ?? ''))]
  expect(papers.filter((name) => name.includes('attachment'))).toEqual(attachments)
  const listed = [...fields.values()]
    .filter(({ name }) => /\.(Convictions|Items)$/.test(name))
    .map(({ value }) => value)
  expect(listed.join('\n').match(/Count \d+:/g)).toEqual(numbers(many))
  const rows = [...fields.values()].filter(({ name }) => /\.Row\d+Count$/.test(name)).map(({ value }) => value)
  expect(rows.map((row) => row.match(/Count \d+:/)?.[0])).toEqual(numbers(many))
  const boxes = [...fields.values()].filter(({ name, check }) => check && /\.Row/.test(name))
  expect(boxes).toHaveLength(4 * many)
  expect(overlaps(drawn)).toEqual([])
})

test('attachment pages go on with the page numbers of the paper they belong to', async () => {
  const { fields } = await read(await bytesOf(packet({ counts: counts(30) })))
  const page = (name: string) => fields.get(`${name}.Page`)?.value
  expect(['attachment-1', 'order-attachment-1', 'order-attachment-2'].map(page)).toEqual(['3', '3', '4'])
})

test.each([
  { what: '90 of the widest letter in a name', filer: { ...packet().filer, name: 'W'.repeat(90) } },
  { what: '90 letters with two accents each', filer: { ...packet().filer, name: 'ỄỘ'.repeat(45) } },
  {
    what: 'five long lines of address',
    filer: { ...packet().filer, address: Array<string>(5).fill('12345 North Santo Domingo Boulevard, Building 7') },
  },
  { what: '90 wide letters and a lawyer', filer: { ...packet().filer, name: 'W'.repeat(90), attorney } },
  { what: 'a lawyer with a long name', filer: { ...packet().filer, attorney: { ...attorney, name: 'W'.repeat(60) } } },
])('$what: nothing is cut and nothing overlaps', async ({ filer }) => {
  const { fields, drawn } = await read(await bytesOf(packet({ filer, caseNumber: 'W'.repeat(40) })))
  expect(fields.get('petition.Defendant')?.value).toBe(filer.name)
  expect(fields.get('petition.CaseNumber')?.value).toBe('W'.repeat(40))
  expect(overlaps(drawn)).toEqual([])
})

test.each([
  { field: 'filer.name', given: { filer: { ...packet().filer, name: 'Maximiliane '.repeat(40).trim() } } },
  { field: 'caseNumber', given: { caseNumber: '0123456789'.repeat(30) } },
  {
    field: 'prosecutor',
    given: { prosecutor: { name: 'District Attorney', address: Array<string>(20).fill('One of many lines') } },
  },
  {
    field: 'court.address',
    given: { court: { ...packet().court, address: Array<string>(20).fill('One of many lines') } },
  },
])('$field: what fits nowhere is named, not cut', async ({ field, given }) => {
  const result = await makePacket(packet(given), serverAssets)
  expect(result.ok ? [] : result.problems).toContainEqual({ code: 'too-long', field })
})

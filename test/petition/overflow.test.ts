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
    field: 'prosecutor.address',
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

const CLIENT = 'María Fernanda Gutiérrez de la Concepción y Villanueva'
const office: typeof attorney = {
  name: 'Alexandra Montgomery-Whitmore',
  barNumber: '123456',
  firm: 'Neighborhood Legal Services of Northern California, Clean Slate Project',
  address: ['1155 Market Street, Tenth Floor, Suite 1000', 'San Francisco, CA 94103'],
  phone: '(415) 555-0188',
  fax: '(415) 555-0189',
  email: 'alexandra.whitmore@neighborhood-legal-services.example.org',
}

test('the first lines of a lawyer of a long firm with a long-named client are 12 points, left of the center', async () => {
  const filer = { ...packet().filer, name: CLIENT, attorney: office }
  const { drawn, fields } = await read(await bytesOf(packet({ filer })))
  const block = fields.get('petition.Filer')
  const [left = 0, bottom = 0, right = 0, top = 0] = block?.rect ?? []
  const first = drawn.filter(
    ({ page, field, x, y }) => field && page === block?.page && x >= left && x < right && y >= bottom && y < top,
  )
  expect(first.map(({ text }) => text)).toEqual([
    'Alexandra Montgomery-Whitmore',
    '(SBN\u00a0123456)',
    'Neighborhood Legal Services of Northern',
    'California, Clean Slate Project',
    '1155 Market Street, Tenth Floor, Suite 1000',
    'San Francisco, CA 94103',
    '(415) 555-0188   Fax (415) 555-0189',
    'alexandra.whitmore@neighborhood-legal-',
    'services.example.org',
    'Attorney for Defendant María Fernanda',
    'Gutiérrez de la Concepción y Villanueva',
  ])
  expect([...new Set(first.map(({ size }) => size))]).toEqual([12])
  // Two lines to a number: every other one stands on a numbered line, an inch from the top on.
  expect(first.map(({ y }) => (709 - y) / 12)).toEqual(first.map((_, index) => index))
  // The right half is the clerk's, and the title of the court stands on line 8 (rule 2.111(2), (3)).
  expect(right).toBeLessThanOrEqual(306)
  expect(bottom).toBeGreaterThan(792 - 240)
})

const LONG = 'One of the very many long names that nobody shortened '
test.each([
  { field: 'filer.attorney.firm', given: { ...office, firm: LONG.repeat(14) } },
  { field: 'filer.attorney.name', given: { ...office, name: LONG.repeat(14) } },
  { field: 'filer.attorney.email', given: { ...office, email: `${'a'.repeat(600)}@example.org` } },
  { field: 'filer.attorney.address', given: { ...office, address: Array<string>(5).fill(LONG.repeat(3)) } },
])('$field: what fills the first lines is named, so that it can be shortened', async ({ field, given }) => {
  const filer = { ...packet().filer, attorney: given }
  expect(await makePacket(packet({ filer }), serverAssets)).toEqual({
    ok: false,
    problems: [{ code: 'too-long', field }],
  })
})

import { describe, expect, test } from 'vitest'
import { serverAssets } from '#app/petition/assets.server.ts'
import { makePacket, type Packet } from '#app/petition/packet.ts'
import { attorney, bytesOf, overlaps, packet, type Read, read } from '#test/petition/support.ts'

const long: Partial<Packet> = {
  caseNumber: 'SCN-2009-0012345-CONSOLIDATED-WITH-77-AB',
  court: {
    name: 'Superior Court of California, County of San Bernardino',
    address: ['Justice Center, Criminal Division', 'Room 101', '247 West Third Street', 'San Bernardino, CA 92415'],
  },
  filer: {
    name: 'María Fernanda Wolfeschlegelsteinhausenbergerdorff-Gutiérrez de la Concepción y Villanueva',
    address: [
      'c/o The Reverend Guadalupe Villanueva',
      'Building 14, Apartment 1207, Rear Entrance',
      '12345 North Santo Domingo Boulevard',
      'San Buenaventura, California 93001-1234',
      'United States of America',
    ],
    phone: '(415) 555-0100 extension 12345',
    email: 'maria.fernanda.gutierrez.villanueva@mail.example.org',
  },
}
const shapes: Record<string, Partial<Packet>> = {
  short: {},
  long,
  accented: { filer: { ...packet().filer, name: 'Nguyễn Thị Ánh', address: ['12 Łódź Gasse', 'Αθήνα, Ελλάδα'] } },
  'missing optional': {
    caseNumber: '',
    convictionDate: null,
    court: { name: 'Superior Court of California, County of Alpine', address: [] },
    filer: { name: 'Maria Lopez', address: [], phone: '', email: '' },
    prosecutor: { name: '', address: [] },
    counts: [{ statute: 'HSC 11359', subdivision: null, level: null }],
  },
}
const cases = (['completed', 'serving'] as const).flatMap((sentence) =>
  [['HSC 11357'], ['HSC 11358', 'HSC 11359', 'HSC 11360']].flatMap((statutes) =>
    [false, true].flatMap((lawyer) => Object.keys(shapes).map((shape) => ({ sentence, statutes, lawyer, shape }))),
  ),
)

/** The lines of one field, as drawn, joined the way the field holds them. */
const solid = (text: string) => text.replace(/\s/g, '')
function drawnIn({ drawn, fields }: Read, name: string): string {
  const field = fields.get(name)
  const [left, bottom, right, top] = (field?.rect ?? [0, 0, 0, 0]) as [number, number, number, number]
  const inside = drawn.filter(
    (line) =>
      line.field &&
      line.page === field?.page &&
      line.x >= left &&
      line.x + line.width <= right &&
      line.y > bottom &&
      line.y < top,
  )
  return solid(inside.map(({ text }) => text).join(''))
}

describe('every packet reads back', () => {
  test.each(cases)('$sentence, $statutes, lawyer $lawyer, $shape', async ({ sentence, statutes, lawyer, shape }) => {
    const base = packet(shapes[shape])
    const counts = statutes.map((statute) => ({ ...(base.counts[0] as Packet['counts'][number]), statute }))
    const filer = lawyer ? { ...base.filer, attorney } : base.filer
    const given = { ...base, sentence, counts, filer }
    const result = await read(await bytesOf(given))
    const { fields, drawn } = result
    const value = (name: string) => fields.get(name)?.value
    for (const paper of ['petition', 'proposed-order', 'proof-of-service', 'cover-letter']) {
      expect(value(`${paper}.Defendant`)).toBe(given.filer.name)
      expect(value(`${paper}.CaseNumber`)).toBe(given.caseNumber)
    }
    const who = lawyer
      ? ['Alexandra Whitmore (SBN 123456)', `Attorney for Defendant ${given.filer.name}`]
      : [given.filer.name, 'Defendant, In Pro Per']
    expect(value('petition.Filer')?.split('\n')).toEqual(expect.arrayContaining(who))
    expect(value('petition.Signer')).toBe(
      lawyer ? 'Alexandra Whitmore\nAttorney for Defendant' : `${given.filer.name}\nDefendant, In Pro Per`,
    )
    const sections = value('petition.Convictions')?.match(/§ \d+/g)
    expect(sections).toEqual(statutes.map((statute) => statute.replace('HSC', '§')))
    expect(value('proof-of-service.Served')).toBe(
      [given.prosecutor.name, ...given.prosecutor.address].join('\n').trim(),
    )
    for (const { name, value, check } of fields.values()) {
      if (!check) expect(drawnIn(result, name), name).toBe(solid(value))
    }
    expect(overlaps(drawn)).toEqual([])
    expect(drawn.filter(({ size }) => size < 9)).toEqual([])
    const all = drawn.map(({ text }) => text).join(' ')
    expect(all).toContain(sentence === 'completed' ? 'APPLICATION TO DISMISS AND SEAL' : 'PETITION TO RECALL SENTENCE')
    expect(all).not.toMatch(/gram|ounce|plants|years old .* offense/i)
  })
})

test('boxes are ticked only for what the person chose; the judge and the server find theirs empty', async () => {
  for (const waivers of [
    { originalJudge: true, appearance: false },
    { originalJudge: false, appearance: true },
    { originalJudge: false, appearance: false },
  ]) {
    const { fields } = await read(await bytesOf(packet({ waivers })))
    const ticked = [...fields.values()].filter(({ check, value }) => check && value !== 'Off').map(({ name }) => name)
    expect(ticked).toEqual([
      ...(waivers.originalJudge ? ['petition.WaiveJudge'] : []),
      ...(waivers.appearance ? ['petition.WaiveAppearance'] : []),
    ])
  }
})

test('dates, signatures and sworn statements are left to a pen', async () => {
  const { fields } = await read(await bytesOf(packet()))
  const empty = [
    'petition.SignedOn',
    'proposed-order.SignedOn',
    'proof-of-service.SignedOn',
    'proof-of-service.ServerName',
    'proof-of-service.MailDate',
  ]
  expect(empty.map((name) => fields.get(name)?.value)).toEqual(['', '', '', '', ''])
})

test('the packet has its papers in order, each with a bookmark, and says nothing of the person in its properties', async () => {
  const bytes = await bytesOf(packet({ sentence: 'serving' }))
  const { title, language, bookmarks, pages } = await read(bytes)
  expect({ title, language, bookmarks, pages }).toEqual({
    title: 'Petition under Health & Saf. Code, § 11361.8, subds. (a), (b)',
    language: 'en-US',
    bookmarks: ['Letter to the clerk', 'Petition', 'Proposed order', 'Proof of service'],
    pages: 7,
  })
  const text = Buffer.from(bytes).toString('latin1')
  expect(text).toMatch(/\/CreationDate \(D:20261121000000Z\)\n\/ModDate \(D:20261121000000Z\)/)
  expect(text).not.toContain('NeedAppearances')
  expect(text.match(/\/Info[^>]*>>/)?.[0] ?? '').not.toContain('Lopez')
})

test('the same answers give the same bytes, whatever was made before', async () => {
  const first = await bytesOf(packet())
  await bytesOf(packet(long))
  const again = await makePacket(packet(), (name) => serverAssets(name))
  expect(again.ok && Buffer.from(again.value).equals(first)).toBe(true)
})

test.each([
  { name: 'no name', given: { filer: { ...packet().filer, name: ' ' } }, field: 'filer.name' },
  { name: 'no court', given: { court: { name: '', address: [] } }, field: 'court.name' },
  { name: 'no counts', given: { counts: [] }, field: 'counts' },
])('$name is asked for', async ({ given, field }) => {
  expect(await makePacket(packet(given), serverAssets)).toEqual({ ok: false, problems: [{ code: 'missing', field }] })
})

import { expect, test } from 'vitest'
import { serverAssets } from '#app/petition/assets.server.ts'
import { makePacket } from '#app/petition/packet.ts'
import { bytesOf, long, packet, read } from '#test/petition/support.ts'

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

const levels = (...given: ('felony' | 'misdemeanor' | 'infraction' | null)[]) =>
  given.map((level, index) => ({ statute: `HSC 1135${7 + index}`, subdivision: null, level }))

test.each([
  {
    counts: levels('misdemeanor', 'infraction'),
    sentence: 'completed',
    asked: 'redesignate as an infraction each misdemeanor that is not dismissed',
  },
  { counts: levels('misdemeanor', 'felony'), sentence: 'completed', asked: 'as a misdemeanor or an infraction each' },
  { counts: levels('misdemeanor', null), sentence: 'completed', asked: 'as a misdemeanor or an infraction each' },
  { counts: levels('misdemeanor'), sentence: 'serving', asked: 'to resentence Petitioner, under section 11361.8' },
  { counts: levels('felony'), sentence: 'serving', asked: 'dismissed redesignated as a misdemeanor or an infraction' },
] as const)(
  '$sentence, $counts: asks only for what is lower than the conviction',
  async ({ counts, sentence, asked }) => {
    const { drawn } = await read(await bytesOf(packet({ counts: [...counts], sentence })))
    const words = drawn
      .map(({ text }) => text)
      .join(' ')
      .replaceAll(/\s+/g, ' ')
    expect(words).toContain(asked)
  },
)

test('a row of the order has no box for what the conviction is already, unless a misdemeanor is sentenced again', async () => {
  const boxes = async (sentence: 'completed' | 'serving') => {
    const counts = levels('felony', 'misdemeanor', 'infraction', null)
    const { fields } = await read(await bytesOf(packet({ counts, sentence })))
    return [1, 2, 3, 4].map((row) =>
      ['Dismissed', 'Misdemeanor', 'Infraction', 'Denied']
        .filter((name) => fields.has(`proposed-order.Row${row}${name}`))
        .map((name) => name[0])
        .join(''),
    )
  }
  expect(await boxes('completed')).toEqual(['DMID', 'DID', 'DD', 'DMID'])
  expect(await boxes('serving')).toEqual(['DMID', 'DMID', 'DD', 'DMID'])
})

test.each([
  {
    sentence: 'completed',
    asked: 'to dismiss each conviction listed in item 2 as legally invalid, and to seal it; and',
  },
  { sentence: 'serving', asked: 'to seal each conviction that is dismissed; and' },
] as const)(
  '$sentence, infractions only: asks to dismiss and seal, and for nothing lower',
  async ({ sentence, asked }) => {
    const counts = levels('infraction', 'infraction')
    const { drawn, fields } = await read(await bytesOf(packet({ counts, sentence })))
    const pagesOf = (paper: string) =>
      new Set([...fields.values()].filter(({ name }) => name.startsWith(`${paper}.`)).map(({ page }) => page))
    const words = (paper: string) =>
      drawn
        .filter(({ page }) => pagesOf(paper).has(page))
        .map(({ text }) => text)
        .join(' ')
        .replaceAll(/\s+/g, ' ')
    expect(words('petition')).toContain(asked)
    expect(words('petition')).toContain('would not have been guilty of an offense under Health and Safety Code')
    for (const paper of ['petition', 'proposed-order'])
      expect(words(paper)).not.toMatch(/redesignat|resentenc|lesser|misdemeanor|alternative/i)
    const boxes = [...fields.keys()].filter((name) => /^proposed-order\.Row\d+(?!Count)/.test(name))
    expect(boxes).toEqual(
      ['Row1Dismissed', 'Row1Denied', 'Row2Dismissed', 'Row2Denied'].map((n) => `proposed-order.${n}`),
    )
  },
)

test('nine infractions go on to the attachment of the order, with the same two choices', async () => {
  const counts = levels(...Array<'infraction'>(9).fill('infraction'))
  const { fields } = await read(await bytesOf(packet({ counts })))
  const boxes = [...fields.keys()].filter((name) => /^order-attachment-1\.Row\d+(?!Count)/.test(name))
  expect(boxes).toEqual(['order-attachment-1.Row1Dismissed', 'order-attachment-1.Row1Denied'])
})

import { expect, test } from 'vitest'
import { serverAssets } from '#app/petition/assets.server.ts'
import { makeStatusLetter } from '#app/petition/one-paper.ts'
import { overlaps, packet, read } from '#test/petition/support.ts'

test('asks about the case by number, date and sections, each section once', async () => {
  const { on, county, court, caseNumber, filer } = packet()
  const counts = ['HSC 11357', 'HSC 11359', 'HSC 11357'].map((statute) => ({ statute, subdivision: 'b', level: null }))
  const result = await makeStatusLetter(
    { on, county, court, caseNumber, convictionDate: '2009', counts, filer },
    serverAssets,
  )
  const { fields, drawn, pages } = await read(result.ok ? result.value : new Uint8Array())
  const values = Object.fromEntries(
    [...fields.values()]
      .filter(({ value, check }) => value && !check)
      .map(({ name, value }) => [name.slice(14), value]),
  )
  expect(values).toEqual({
    Sender: 'Maria Lopez\n123 Valencia Street\nSan Francisco, CA 94103\n(415) 555-0100\nmaria@example.org',
    Date: 'November 21, 2026',
    Clerk: 'Clerk of the Court, Criminal Division\nSuperior Court of California, County of San Francisco',
    ClerkAddress: '850 Bryant Street',
    Defendant: 'Maria Lopez',
    CaseNumber: '02345678',
    ConvictionDate: '2009',
    Convictions: 'Health & Saf. Code, § 11357; Health & Saf. Code, § 11359',
    Signer: 'Maria Lopez\nDefendant, In Pro Per',
  })
  expect(pages).toBe(1)
  expect(overlaps(drawn)).toEqual([])
})

test('is as careful about letters as the packet', async () => {
  const { on, county, court, filer } = packet()
  const letter = {
    on,
    county,
    court,
    caseNumber: '',
    convictionDate: null,
    counts: [],
    filer: { ...filer, name: '李小龍' },
  }
  expect(await makeStatusLetter(letter, serverAssets)).toEqual({
    ok: false,
    problems: [{ code: 'letters', field: 'filer.name', letters: ['李', '小', '龍'] }],
  })
})

import { expect, test } from 'vitest'
import { serverAssets } from '#app/petition/assets.server.ts'
import { formRoots, readFields } from '#app/petition/form.ts'
import { makeProsecutorLetter, makeRecordsLetter, makeStatusLetter } from '#app/petition/one-paper.ts'
import { contentOf, openPdf } from '#app/petition/pdf/source.ts'
import { isDict, type Stream, wordsOf } from '#app/petition/pdf/value.ts'
import { bytesOf, overlaps, packet, read } from '#test/petition/support.ts'

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

test('a letter to a clerk names a birth date and other names only when they are given', async () => {
  const { on, county, court, filer } = packet()
  const letter = { on, county, court, caseNumber: '', convictionDate: null, counts: [], filer }
  for (const make of [makeStatusLetter, makeRecordsLetter]) {
    const identity = async (given: { birthDate?: string; otherNames?: string }) => {
      const result = await make({ ...letter, ...given }, serverAssets)
      const { fields, drawn } = await read(result.ok ? result.value : new Uint8Array())
      expect(overlaps(drawn)).toEqual([])
      return [...fields.values()].find(({ name }) => name.endsWith('.Identity'))?.value
    }
    expect(await identity({})).toBe('')
    expect(await identity({ birthDate: '3/4/1980', otherNames: 'Maria Gomez' })).toBe(
      'Date of birth: 3/4/1980\nOther names used: Maria Gomez',
    )
  }
})

test('the letter to the prosecutor lists what is served, and leaves lines for an address nobody knows', async () => {
  const result = await makeProsecutorLetter(packet({ declaration: ['I work.'] }), serverAssets)
  const { fields, drawn, pages } = await read(result.ok ? result.value : new Uint8Array())
  const value = (name: string) => fields.get(`prosecutor-letter.${name}`)?.value
  expect(pages).toBe(1)
  expect(value('Prosecutor')).toBe('San Francisco District Attorney')
  expect(value('ProsecutorAddress')).toBe('350 Rhode Island Street\nSan Francisco, CA 94103')
  expect(value('Papers')?.split('\n')).toEqual([
    '1. Application under Health & Saf. Code, § 11361.8, subds. (e), (f)',
    '2. Declaration of the defendant',
    '3. [Proposed] Order',
  ])
  expect(overlaps(drawn)).toEqual([])
})

test('a line to write on shows as long as nothing is filled in', async () => {
  const lines = async (caseNumber: string) => {
    const source = openPdf(await bytesOf(packet({ caseNumber })))
    const petition = formRoots(source).find((root) => wordsOf(root.T) === 'petition')
    const field = isDict(petition) && readFields(source, petition).find(({ name }) => name === 'CaseNumber')
    const drawn = field && (source.lookup(source.dict(field.widget.AP).N) as Stream)
    return (drawn && new TextDecoder().decode(contentOf(drawn)).match(/ l S/g)?.length) || 0
  }
  expect(await lines('')).toBe(1)
  expect(await lines('02345678')).toBe(0)
})

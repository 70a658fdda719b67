import { describe, expect, test } from 'vitest'
import type { Answers } from '#app/answers/schema.ts'
import { decideAll } from '#app/check/decisions.ts'
import { makeCasePaper, makeLetter } from '#app/check/make-papers.ts'
import {
  barNumberIn,
  exhibitProblems,
  letterOf,
  packetOf,
  printProblems,
  statementProblems,
} from '#app/check/papers.ts'
import { serverAssets } from '#app/petition/assets.server.ts'
import { read } from '#test/petition/support.ts'

const TODAY = '2026-11-21'
const GIVEN = { language: 'en', assets: serverAssets, on: TODAY, at: '1432' }
const possession = {
  statute: { choice: '11357' },
  ending: { choice: 'convicted' },
  when: { choice: 'before' },
  subdivision: { choice: 'b' },
  age: { choice: '21-plus' },
  special: { choice: 'none' },
  level: { choice: 'misdemeanor' },
}
const about = {
  name: ' José Ñáñez-O’Brien ',
  address: '1 Main St\r\n\r\n Oakland, CA 94601 ',
  phone: '510 555 0100',
  email: '',
}
const waivers = { originalJudge: 'no', appearance: 'yes' }
const inAlameda = {
  court: { choice: 'superior' },
  sentence: { choice: 'completed' },
  case: { county: 'Alameda', caseNumber: 'CR-123' },
}

function answers({
  of = inAlameda as object,
  you = { about, waivers } as object,
  counts = [possession as object],
} = {}) {
  return {
    counts: counts.map((pages, index) => ({ id: `c${index + 1}`, case: 'k1', pages })),
    cases: [{ id: 'k1', pages: of }],
    you,
  } as Answers
}

function packet(given: Answers) {
  const [decided] = decideAll(given, TODAY)
  if (!decided) throw new Error('No case')
  return packetOf(given, decided, TODAY)
}

test('answers become what the papers are filled from, and nothing else', () => {
  const where = {
    courtAddress: '1225 Fallon Street\nOakland',
    prosecutorName: 'District Attorney',
    prosecutorAddress: '',
  }
  expect(packet(answers({ of: { ...inAlameda, where } }))).toEqual({
    packet: {
      on: TODAY,
      county: 'Alameda',
      court: { name: 'Superior Court of California, County of Alameda', address: ['1225 Fallon Street', 'Oakland'] },
      caseNumber: 'CR-123',
      counts: [{ statute: 'HSC 11357', subdivision: 'b', level: 'misdemeanor' }],
      convictionDate: null,
      sentence: 'completed',
      filer: {
        name: 'José Ñáñez-O’Brien',
        address: ['1 Main St', 'Oakland, CA 94601'],
        phone: '510 555 0100',
        email: '',
        attorney: undefined,
      },
      waivers: { originalJudge: false, appearance: true },
      prosecutor: { name: 'District Attorney', address: [] },
    },
  })
})

test('a lawyer’s block is there only when it was asked for', () => {
  const lawyer = { 'lawyer-name': 'Ada Law', 'lawyer-bar': '123', 'lawyer-address': '2 Main St', 'lawyer-fax': '' }
  const of = (fields: object) => packet(answers({ you: { about: { ...about, ...fields }, waivers } }))
  expect(of(lawyer)).not.toMatchObject({ packet: { filer: { attorney: { name: 'Ada Law' } } } })
  expect(of({ ...lawyer, lawyer: 'yes' })).toMatchObject({
    packet: { filer: { attorney: { name: 'Ada Law', barNumber: '123', address: ['2 Main St'], fax: undefined } } },
  })
})

test.each([
  { needed: 'county', given: { of: { ...inAlameda, case: { county: '', caseNumber: '' } } } },
  { needed: 'sentence', given: { of: { ...inAlameda, sentence: { choice: 'unsure' } } } },
  { needed: 'you', given: { you: { waivers } } },
  { needed: 'waivers', given: { you: { about } } },
])('without it the papers wait for: $needed', ({ needed, given }) => {
  expect(packet(answers(given))).toEqual({ needed })
})

test('a petition names only the counts that the section reaches', () => {
  const other = { statute: { choice: 'other', other: 'PC 459' }, ending: { choice: 'convicted' } }
  const found = packet(answers({ counts: [other, possession] }))
  expect(found).toMatchObject({ packet: { counts: [{ statute: 'HSC 11357' }] } })
})

describe('what is to be printed', () => {
  test.each([
    { text: '李小龍', code: 'unprintable' },
    { text: 'x'.repeat(101), code: 'too-long' },
    { text: 'a\nb\nc\nd\ne\nf', code: 'too-many-lines' },
  ])('is refused: $code', ({ text, code }) => {
    expect(printProblems({ field: text }, ['field', 'other'])).toEqual([{ field: 'field', code }])
  })

  test.each(['Nguyễn Thị Ánh', 'Łukasz Żółć', 'Σωκράτης', 'José Ñáñez-O’Brien', 'a\nb\nc\nd\ne', 'x'.repeat(100)])(
    'is taken: %s',
    (text) => expect(printProblems({ field: text }, ['field'])).toEqual([]),
  )
})

test('the packet that is made holds the answers, and its name says nothing of the person', async () => {
  const made = await makeCasePaper('file', answers(), { ...GIVEN, id: 'k1' })
  if (!made.ok) throw new Error(JSON.stringify(made.problems))
  expect(made.value.name).toBe('court-papers-1-alameda-2026-11-21-1432.pdf')
  const { fields } = await read(made.value.bytes)
  const values = [...fields.values()].map(({ value }) => value)
  for (const expected of ['José Ñáñez-O’Brien', 'CR-123'])
    expect(values.some((value) => String(value).includes(expected))).toBe(true)
})

test.each(['k9', '', '__proto__'])('there are no papers for the case “%s”', async (id) => {
  expect(await makeCasePaper('file', answers(), { ...GIVEN, id })).toMatchObject({ ok: false })
})

test('the letter to the clerk comes from its own page', async () => {
  const letter = { name: 'Ann Lee', address: '1 Main St', county: 'san francisco', caseNumber: '77', courtAddress: '' }
  expect(letterOf(letter, TODAY)).toMatchObject({
    county: 'San Francisco',
    caseNumber: '77',
    filer: { name: 'Ann Lee', address: ['1 Main St'] },
  })
  const made = await makeLetter({ you: { letter } }, serverAssets, TODAY)
  expect(made).toMatchObject({ ok: true, value: { name: 'letter-to-the-clerk.pdf' } })
  expect(await makeLetter({}, serverAssets, TODAY)).toMatchObject({ ok: false })
})

test('the plan to serve, the statements and the exhibits reach the papers, those that say something', () => {
  const where = { courtAddress: '', prosecutorName: '', prosecutorAddress: '', service: 'mail' }
  const declaration = {
    'statement-1': ' I work\r\nas a nurse. ',
    'statement-2': ' ',
    'statement-3': 'Two.',
    'exhibit-A': 'Minutes',
  }
  expect(packet(answers({ of: { ...inAlameda, where, declaration } }))).toMatchObject({
    packet: { service: 'mail', declaration: ['I work as a nurse.', 'Two.'], exhibits: ['Minutes'] },
  })
  const without = packet(answers({ of: { ...inAlameda, where: { ...where, service: 'unsure' }, declaration: {} } }))
  expect(without).toMatchObject({ packet: { service: undefined } })
  expect('packet' in without && Object.keys(without.packet)).not.toContain('declaration')
})

test.each([
  { text: 'x'.repeat(600), problems: [] },
  { text: 'x'.repeat(601), problems: [{ field: 'statement-2', code: 'too-long' }] },
  { text: '李', problems: [{ field: 'statement-2', code: 'unprintable' }] },
])('a statement may have 600 letters that the papers have', ({ text, problems }) => {
  expect(statementProblems({ 'statement-2': text })).toEqual(problems)
})

test.each<{ given: Record<string, string>; skipped: string[] }>([
  { given: {}, skipped: [] },
  { given: { 'exhibit-A': 'Minutes' }, skipped: [] },
  { given: { 'exhibit-B': 'Minutes' }, skipped: ['exhibit-A'] },
  { given: { 'exhibit-A': ' ', 'exhibit-C': 'Minutes' }, skipped: ['exhibit-A', 'exhibit-B'] },
])('exhibits $given leave out $skipped before another', ({ given, skipped }) => {
  expect(exhibitProblems(given)).toEqual(skipped.map((field) => ({ field, code: 'skipped' })))
})

test('a birth date and other names are printed only while their box is ticked', () => {
  const given = { name: 'Ann', birthDate: '3/4/1980', otherNames: 'Anna' }
  expect(letterOf({ ...given, identity: 'yes' }, TODAY)).toMatchObject({ birthDate: '3/4/1980', otherNames: 'Anna' })
  expect(letterOf(given, TODAY)).toMatchObject({ birthDate: undefined, otherNames: undefined })
})

test.each([
  { paper: 'file', language: 'es', name: 'court-papers-1-alameda-2026-11-21-1432.pdf' },
  { paper: 'for-you', language: 'es', name: 'para-usted-1-alameda-2026-11-21-1432.pdf' },
  { paper: 'helper-note', language: 'en', name: 'helper-note-1-alameda-2026-11-21-1432.pdf' },
  { paper: 'prosecutor-letter', language: 'en', name: 'letter-to-the-prosecutor-1-alameda-2026-11-21-1432.pdf' },
])('$paper of a case in $language is $name', async ({ paper, language, name }) => {
  expect(await makeCasePaper(paper, answers(), { ...GIVEN, language, id: 'k1' })).toMatchObject({
    ok: true,
    value: { name },
  })
})

test('there is no other paper', async () => {
  expect(await makeCasePaper('constructor', answers(), { ...GIVEN, id: 'k1' })).toMatchObject({ ok: false })
})

test('a paper that fails its own check is a problem that names form and field, and no file', async () => {
  const another = async (name: string) => serverAssets(name === 'cover-letter.pdf' ? 'prosecutor-letter.pdf' : name)
  expect(await makeCasePaper('file', answers(), { ...GIVEN, assets: another, id: 'k1' })).toMatchObject({
    ok: false,
    problems: [{ code: 'faulty', form: 'cover-letter' }],
  })
  const letter = { name: 'Ann Lee', address: '1 Main St', county: 'Napa' }
  const wrong = async (name: string) => serverAssets(name === 'status-letter.pdf' ? 'exhibit.pdf' : name)
  expect(await makeLetter({ you: { letter } }, wrong, TODAY)).toMatchObject({
    ok: false,
    problems: [{ code: 'faulty', form: 'status-letter' }],
  })
})

test('what stops while papers are made, such as a lost connection, is no fault of the papers', async () => {
  const offline = () => Promise.reject(new TypeError('Failed to fetch'))
  await expect(makeCasePaper('file', answers(), { ...GIVEN, assets: offline, id: 'k1' })).rejects.toThrow(TypeError)
})

test.each([
  ['123456', '123456'],
  [' SBN 312345', '312345'],
  ['State Bar No. 312345', '312345'],
  ['#4567', '4567'],
  ['abc', undefined],
  ['12345678', undefined],
  ['123 456', undefined],
])('%j as a State Bar number', (typed, number) => {
  expect(barNumberIn(typed)).toBe(number)
})

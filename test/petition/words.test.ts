import { expect, test } from 'vitest'
import {
  blockOf,
  citation,
  countLine,
  countLines,
  countRow,
  courtTitle,
  filerParts,
  longDate,
} from '#app/petition/words.ts'
import { attorney, packet } from '#test/petition/support.ts'

test.each([
  { statute: 'HSC 11357', subdivision: null, printed: 'Health & Saf. Code, § 11357' },
  { statute: 'HSC 11357', subdivision: 'b', printed: 'Health & Saf. Code, § 11357, subd. (b)' },
  { statute: 'HSC 11360', subdivision: 'a(1)', printed: 'Health & Saf. Code, § 11360, subd. (a)(1)' },
  { statute: 'HSC 11360', subdivision: '(a)', printed: 'Health & Saf. Code, § 11360, subd. (a)' },
  { statute: 'PC 32', subdivision: null, printed: 'Pen. Code, § 32' },
  { statute: 'Oakland Municipal Code 9.1', subdivision: null, printed: 'Oakland Municipal Code 9.1' },
])('$statute $subdivision is cited as $printed', ({ printed, ...count }) => {
  expect(citation(count)).toBe(printed)
})

test('a count says its number and level when they are known', () => {
  const count = { statute: 'HSC 11358', subdivision: null, level: 'felony', count: '2' } as const
  expect(countLine(count)).toBe('Count 2: Health & Saf. Code, § 11358 (felony)')
  expect(countLine({ ...count, level: null, count: undefined })).toBe('Health & Saf. Code, § 11358')
  expect(countRow(count)).toBe('Count 2: § 11358 (felony)')
})

test.each([
  { date: '2009-03-02', printed: 'March 2, 2009' },
  { date: '2009-12', printed: 'December 2009' },
  { date: '2009', printed: '2009' },
  { date: null, printed: '' },
])('$date is printed as "$printed"', ({ date, printed }) => {
  expect(longDate(date)).toBe(printed)
})

test('the court stands in capitals on two lines', () => {
  expect(courtTitle('Superior Court of California, County of Alpine')).toBe(
    'SUPERIOR COURT OF CALIFORNIA\nCOUNTY OF ALPINE',
  )
  // The capital of this Greek letter has an accent that no font of ours can set.
  expect(courtTitle('Court of Eleῆs')).toBe('COURT OF ELEῆS')
})

test('the first lines name the person, or the lawyer with bar number and client (rule 2.111(1))', () => {
  const { filer } = packet()
  expect(blockOf(filerParts({ ...filer, phone: '', email: '' }))).toBe(
    'Maria Lopez\n123 Valencia Street\nSan Francisco, CA 94103\nDefendant, In Pro Per',
  )
  expect(blockOf(filerParts({ ...filer, attorney })).split('\n')).toEqual([
    'Alexandra Whitmore (SBN\u00a0123456)',
    'Community Legal Services',
    '1155 Market Street, Tenth Floor',
    'San Francisco, CA 94103',
    '(415) 555-0188   Fax (415) 555-0189',
    'alexandra@example.org',
    'Attorney for Defendant Maria Lopez',
  ])
})

test('convictions that read alike are told apart, without a number that the court did not give', () => {
  const alike = { statute: 'HSC 11357', subdivision: 'b', level: 'misdemeanor' } as const
  expect(countLines([alike, { ...alike, subdivision: 'c' }, alike])).toEqual([
    'Health & Saf. Code, § 11357, subd. (b) (misdemeanor) (first of two)',
    'Health & Saf. Code, § 11357, subd. (c) (misdemeanor)',
    'Health & Saf. Code, § 11357, subd. (b) (misdemeanor) (second of two)',
  ])
  expect(countLines(['1', '2'].map((count) => ({ ...alike, count })))[1]).toBe(
    'Count 2: Health & Saf. Code, § 11357, subd. (b) (misdemeanor)',
  )
})

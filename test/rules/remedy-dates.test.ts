import { expect, test } from 'vitest'
import { actSpan, eras, judgmentSpan, sentenceSpan, waited, waitsOver } from '#app/rules/remedy-dates.ts'

const TODAY = '2026-11-21'
const BANDS = ['up-to-1', '1-to-2', 'over-2'] as const

test('a judgment is on its day, or within a year of the conviction, and never after today', () => {
  expect(judgmentSpan({ id: 'c', judgmentDate: '2010-03' }, TODAY)).toEqual(['2010-03-01', '2010-03-31'])
  expect(judgmentSpan({ id: 'c', convictionDate: '2010-03-01' }, TODAY)).toEqual(['2010-03-01', '2011-03-01'])
  expect(judgmentSpan({ id: 'c', convictionDate: '2026-03-01' }, TODAY)).toEqual(['2026-03-01', TODAY])
  expect(judgmentSpan({ id: 'c', convictionDate: '2010-03-01', completedDate: '2010-09' }, TODAY)).toEqual([
    '2010-03-01',
    '2010-09-30',
  ])
  expect(judgmentSpan({ id: 'c', offenseDate: '2010' }, TODAY)).toEqual(['2010-01-01', TODAY])
  expect(judgmentSpan({ id: 'c' }, TODAY)).toEqual(['0001-01-01', TODAY])
})

test('a sentence ends after its judgment, and an act comes before its conviction', () => {
  expect(sentenceSpan({ id: 'c', judgmentDate: '2010-03-01', completedDate: '2010' }, TODAY)).toEqual([
    '2010-03-01',
    '2010-12-31',
  ])
  expect(sentenceSpan({ id: 'c', judgmentDate: '2010-03-01' }, TODAY)).toEqual(['2010-03-01', TODAY])
  expect(actSpan({ id: 'c', offenseDate: '2010', convictionDate: '2010-03-01' }, TODAY)).toEqual([
    '2010-01-01',
    '2010-03-01',
  ])
})

test('a wait of a year is over on the day after the anniversary', () => {
  const since = (day: string) => waited([day, day], TODAY, [1, 2], BANDS)
  expect(since('2025-11-22')).toEqual(['up-to-1'])
  expect(since('2025-11-21')).toEqual(['up-to-1'])
  expect(since('2025-11-20')).toEqual(['1-to-2'])
  expect(since('2024-11-21')).toEqual(['1-to-2'])
  expect(since('2024-11-20')).toEqual(['over-2'])
  expect(waited(['2024-11-20', '2025-11-21'], TODAY, [1, 2], BANDS)).toEqual(BANDS)
  expect(waited(['2024-02-29', '2024-02-29'], '2025-03-01', [1], ['up', 'over'])).toEqual(['up'])
  expect(waited(['2024-02-29', '2024-02-29'], '2025-03-02', [1], ['up', 'over'])).toEqual(['over'])
  expect(waited(['9999-03-01', '9999-03-01'], '9999-12-31', [1], ['up', 'over'])).toEqual(['up'])
})

test('an era holds the days before its end', () => {
  const of = (first: string, last = first) =>
    eras(
      [first, last],
      [
        ['old', '2011-10-01'],
        ['new', '9999-12-31'],
      ],
    )
  expect(of('2011-09-30')).toEqual(['old'])
  expect(of('2011-10-01')).toEqual(['new'])
  expect(of('2011-09-30', '2011-10-01')).toEqual(['old', 'new'])
})

test('the days on which a wait is over are those after today, the earliest first', () => {
  expect(waitsOver({ id: 'c', completedDate: '2024-12-01' }, {}, TODAY)).toEqual([
    '2026-12-02',
    '2027-12-02',
    '2028-12-02',
  ])
  expect(waitsOver({ id: 'c' }, { dateOfBirth: '2009-05-06' }, TODAY)).toEqual(['2027-05-06'])
  expect(waitsOver({ id: 'c' }, {}, TODAY)).toEqual([])
})

test('a span never begins after its end, and no wait is over after the calendar ends', () => {
  expect(judgmentSpan({ id: 'c', offenseDate: '2015-01-01', completedDate: '2000-01-01' }, TODAY)).toEqual([
    '2000-01-01',
    '2000-01-01',
  ])
  expect(waitsOver({ id: 'c', convictionDate: '9998-03-01' }, { dateOfBirth: '9990' }, '9999-12-31')).toEqual([])
})

import { expect, test } from 'vitest'
import {
  earliestOffense,
  isCannabisOrNeighbor,
  isOfItsTime,
  isProp64,
  shownOfCase,
  shownSentence,
} from '#app/rules/record-bounds.ts'

test('an offense lies at most three years before the arrest (PC §§ 801, 802(a))', () => {
  expect(earliestOffense('2009-12-02')).toBe('2006-12-02')
  expect(earliestOffense('2012-02-29')).toBe('2009-03-01')
})

test.each([
  ['HSC 11357', true],
  ['HSC 11361', true],
  ['PC 4573.6', true],
  ['VC 23152', false],
  ['PC 182', false],
  ['PC 664', false],
  ['HSC 11377', false],
])('%s is decided by itself: %s', (statute, expected) => {
  expect(isCannabisOrNeighbor(statute)).toBe(expected)
})

test('only four sections are named by § 11361.8', () => {
  expect(['HSC 11357', 'HSC 11358', 'HSC 11359', 'HSC 11360'].every(isProp64)).toBe(true)
  expect([null, 'HSC 11361', 'PC 182'].some(isProp64)).toBe(false)
})

test.each([
  ['HSC 11357', 'b(2)', '2016-11-08', false],
  ['HSC 11357', 'b(2)', '2016', false],
  ['HSC 11357', 'b(2)', null, false],
  ['HSC 11357', 'b(2)', '2016-11-09', true],
  ['HSC 11357', 'b', '2001-01-01', true],
  ['HSC 11359', 'c(1)', '2001-01-01', true],
])('%s(%s) in a conviction of %s can be of that time: %s', (statute, subdivision, convicted, expected) => {
  expect(isOfItsTime(statute, subdivision, convicted)).toBe(expected)
})

test.each([
  ['every part over on the day itself', { soonest: '2019-07-01', latest: '2020-07-01' }, 'completed'],
  ['the longest part over, not surely the others', { soonest: '2020-07-01', latest: '2020-07-02' }, null],
  ['the longest part by itself not over', { soonest: '2020-07-02', latest: '2031-01-01' }, 'serving'],
  ['one part that still runs, another that cannot be read', { soonest: '2020-07-02', latest: undefined }, 'serving'],
  ['one part that is over, another that cannot be read', { soonest: '2019-07-01', latest: undefined }, null],
  ['nothing told', { soonest: undefined, latest: undefined }, null],
] as const)('a sentence on 2020-07-01, %s (PC § 669(b), HSC § 11361.8(a), (e))', (_name, ends, expected) => {
  expect(shownSentence(ends, '2020-07-01')).toBe(expected)
})

test('a case is served while one of its counts is, and completed when every one is', () => {
  expect(shownOfCase(['completed'])).toBe('completed')
  expect(shownOfCase(['completed', 'completed'])).toBe('completed')
  expect(shownOfCase(['completed', null])).toBe(null)
  expect(shownOfCase(['completed', null, 'serving'])).toBe('serving')
  expect(shownOfCase([])).toBe(null)
})

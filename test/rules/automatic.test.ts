import { expect, test } from 'vitest'
import type { Conviction } from '#app/record/conviction.ts'
import { automaticClearing } from '#app/rules/automatic.ts'
import { decided, TODAY } from '#test/support/conviction.ts'

// HSC § 11361.9: the state's search by 2019-07-01 (AB 1793), its own record set right by 2023-07-01 (AB 1706).
test.each([
  { on: '2019-06-30', checkFirst: false },
  { on: '2019-07-01', checkFirst: true },
  { on: TODAY, checkFirst: true },
])('on $on, look first whether it was done: $checkFirst', ({ on, checkFirst }) => {
  expect(decided({}, {}, on).checkFirstIfAlreadyCleared).toBe(checkFirst)
})

test.each<{ name: string; given: Partial<Conviction>; checkFirst: boolean }>([
  { name: 'who looked already', given: { circumstances: ['checked-not-cleared'] }, checkFirst: false },
  { name: 'whose record shows it', given: { circumstances: ['relief-on-record'] }, checkFirst: false },
  { name: 'whom the law gives nothing', given: { flowerGrams: 40 }, checkFirst: false },
  { name: 'who may get something', given: { flowerGrams: null }, checkFirst: true },
])('a person $name: $checkFirst', ({ given, checkFirst }) => {
  expect(decided(given).checkFirstIfAlreadyCleared).toBe(checkFirst)
})

test('the state reviewed, and then had to be done', () => {
  expect(automaticClearing.map(({ from, rows }) => [from, rows[0].then])).toEqual([
    ['0001-01-01', 'not-begun'],
    ['2019-07-01', 'under-review'],
    ['2023-07-01', 'should-be-done'],
  ])
})

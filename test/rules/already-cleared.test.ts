import { expect, test } from 'vitest'
import type { Circumstance } from '#app/record/conviction.ts'
import { CLEARING_FACTS, clearingOf, lookFirst } from '#app/rules/already-cleared.ts'
import { automaticClearing } from '#app/rules/automatic.ts'
import { candidates } from '#app/rules/table.ts'
import { conviction, TODAY } from '#test/support/conviction.ts'

test('exactly one row holds for every combination of what was seen, challenged and given', () => {
  const { stage, gives, seen, challenge } = CLEARING_FACTS
  for (const one of stage) {
    for (const two of gives) {
      for (const three of seen) {
        for (const four of challenge) {
          const known = { stage: [one], gives: [two], seen: [three], challenge: [four] }
          expect(candidates(lookFirst, known).length).toBe(1)
        }
      }
    }
  }
})

test('its stages are the results of the table on clearing by the state', () => {
  expect(automaticClearing.flatMap(({ rows }) => rows.map(({ then }) => then))).toEqual(CLEARING_FACTS.stage)
})

// AB 1793: the search began by 2019-07-01. AB 1706: what was not challenged had to be cleared (digest § 3).
test.each<{ circumstances: Circumstance[]; gives: boolean; on?: string; result: string }>([
  { circumstances: [], gives: true, result: 'look-first' },
  { circumstances: [], gives: true, on: '2019-06-30', result: 'not-begun' },
  { circumstances: ['challenged-2020'], gives: true, on: '2019-06-30', result: 'not-begun' },
  { circumstances: ['challenged-2020'], gives: true, on: '2020-07-02', result: 'challenged' },
  { circumstances: ['challenged-2020'], gives: true, result: 'challenged' },
  { circumstances: ['challenged-2020', 'checked-not-cleared'], gives: true, result: 'challenged' },
  { circumstances: ['challenged-2020', 'relief-on-record'], gives: false, result: 'seen-cleared' },
  { circumstances: ['checked-not-cleared'], gives: true, result: 'seen-not-cleared' },
  { circumstances: ['relief-on-record'], gives: false, result: 'seen-cleared' },
  { circumstances: ['checked-not-cleared'], gives: false, result: 'nothing-to-clear' },
  { circumstances: [], gives: false, result: 'nothing-to-clear' },
])('$circumstances on $on, relief $gives: $result', ({ circumstances, gives, on = TODAY, result }) => {
  expect(clearingOf(conviction({ circumstances }), gives, on)).toMatchObject({ result, source: lookFirst.source })
})

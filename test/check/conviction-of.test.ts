import { expect, test } from 'vitest'
import type { Answers } from '#app/answers/schema.ts'
import { insteadOf, nextCountId } from '#app/check/conviction-of.ts'

const TWO: Answers = {
  counts: [
    { id: 'c1', case: 'k1', pages: {} },
    { id: 'c4', case: 'k4', pages: {} },
  ],
}

test('only a count that is there, or the next one, has pages', () => {
  expect(nextCountId({})).toBe('c1')
  expect(nextCountId(TWO)).toBe('c5')
  expect(['c1', 'c4', 'c5'].map((id) => insteadOf(TWO, id))).toEqual([undefined, undefined, undefined])
  expect(insteadOf(TWO, 'c99')).toBe('review')
  expect(insteadOf({}, 'c1')).toBeUndefined()
  expect(insteadOf({}, 'c99')).toBe('check')
})

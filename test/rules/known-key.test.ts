import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FACT_ORDER, FACTS, type Known } from '#app/rules/facts.ts'
import { knownKey } from '#app/rules/known-key.ts'

const anyKnown = fc.record(Object.fromEntries(FACT_ORDER.map((fact) => [fact, fc.subarray([...FACTS[fact]])])), {
  requiredKeys: [],
}) as fc.Arbitrary<Known>

test('the same open bands have the same key, and no others have it', () => {
  fc.assert(
    fc.property(anyKnown, anyKnown, (one, other) => {
      for (const fact of FACT_ORDER) {
        const changed = { ...one, [fact]: other[fact] }
        const same = one[fact]?.join() === other[fact]?.join()
        expect(knownKey(FACTS, changed, FACT_ORDER) === knownKey(FACTS, one, FACT_ORDER)).toBe(same)
      }
    }),
  )
})

test('each band of each fact has a key of its own, beside unknown and impossible', () => {
  for (const fact of FACT_ORDER) {
    const all: Known[] = [
      {},
      { [fact]: [] },
      { [fact]: [...FACTS[fact]] },
      ...FACTS[fact].map((band) => ({ [fact]: [band] })),
    ]
    expect(new Set(all.map((known) => knownKey(FACTS, known, [fact]))).size).toBe(all.length)
  }
})

test('facts that are not asked for do not count', () => {
  expect(knownKey(FACTS, { paid: ['paid'], age: ['18-20'] }, ['age'])).toBe(
    knownKey(FACTS, { age: ['18-20'] }, ['age']),
  )
})

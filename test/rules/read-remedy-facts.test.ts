import { expect, test } from 'vitest'
import { alternativesFor } from '#app/rules/alternatives.ts'
import { readRemedyFacts } from '#app/rules/read-remedy-facts.ts'
import { conviction, TODAY } from '#test/support/conviction.ts'

test('a fact of which no band is left is unknown, so that every remedy still has an answer', () => {
  const matter = {
    conviction: conviction(),
    person: {},
    known: { disposition: [], level: [], court: [] },
    end: undefined,
  }
  const facts = readRemedyFacts(matter, TODAY)
  for (const fact of ['disposition', 'level', 'court'] as const) expect(facts[fact]).toBeUndefined()
  expect(alternativesFor(matter, TODAY)).not.toEqual([])
})

test('dates in the wrong order leave no fact without a band', () => {
  for (const dates of [
    { offenseDate: '2015-01-01', convictionDate: null, completedDate: '2000-01-01' },
    { offenseDate: '2015-01-01', convictionDate: '2016', judgmentDate: '2001', completedDate: '1970-01-01' },
    { offenseDate: '2030', convictionDate: null, judgmentDate: '2031', completedDate: '2029' },
  ]) {
    const facts = readRemedyFacts({ conviction: conviction(dates), person: {}, known: {}, end: undefined }, TODAY)
    for (const bands of Object.values(facts)) expect(bands).not.toEqual([])
  }
})

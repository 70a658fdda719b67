import { decide } from '#app/rules/decide.ts'
import { SCENARIOS } from '#test/scenarios/all.ts'
import { conviction } from '#test/scenarios/builder.ts'
import { TODAY } from '#test/scenarios/scenario.ts'
import type { Figure } from './table.ts'

const PEOPLE = SCENARIOS.map(({ given, person = {}, on = TODAY }) => ({ facts: conviction(given), person, on }))
const ROUNDS = 200

/** A decision over the people of the scenarios: the first time each of them is seen, and once their like was. */
export function measureDecisions(): Figure[] {
  const cold = timed(1)
  timed(20)
  const warm = timed(ROUNDS)
  const note = `mean of ${PEOPLE.length} people`
  return [
    { what: 'a decision, first time', measured: cold, unit: 'µs', note },
    { what: 'a decision', measured: warm, unit: 'µs', budget: 50, note: `${note}, ${ROUNDS} times each` },
  ]
}

/** Microseconds for one decision. */
function timed(rounds: number): number {
  const begun = performance.now()
  for (let round = 0; round < rounds; round += 1) {
    for (const { facts, person, on } of PEOPLE) decide(facts, person, on)
  }
  return ((performance.now() - begun) * 1000) / (rounds * PEOPLE.length)
}

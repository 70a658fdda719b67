import { describe, expect, test } from 'vitest'
import { conviction as schema } from '#app/record/conviction.ts'
import { type Decision, decide } from '#app/rules/decide.ts'
import { conviction } from '#test/scenarios/builder.ts'
import { SCENARIOS } from './all.ts'
import { type Scenario, TODAY } from './scenario.ts'

describe('the people, each worked by hand', () => {
  for (const scenario of SCENARIOS) {
    test(`${scenario.name} → ${scenario.outcome}`, () => expectAnswer(scenario))
  }
})

test('there are at least 250 people, no two with the same name', () => {
  const names = SCENARIOS.map(({ name }) => name)
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  expect(names.length).toBeGreaterThanOrEqual(250)
})

function expectAnswer(scenario: Scenario) {
  const answer = answerFor(scenario)
  const { outcome, possible = [outcome], fileAnyway = false, missing = [], clash } = scenario
  expect(answer).toMatchObject({ outcome, fileAnyway })
  if (clash) {
    expect(answer.contradictions.flatMap(({ facts }) => facts)).toEqual(expect.arrayContaining([...clash]))
    expect(answer.missing).toEqual(expect.arrayContaining([...clash]))
  } else {
    expect(answer.contradictions).toEqual([])
    expect(answer.possible.toSorted()).toEqual(possible.toSorted())
    expect(answer.missing.toSorted()).toEqual(missing.toSorted())
  }
  if (scenario.checkFirst !== undefined) expect(answer.checkFirstIfAlreadyCleared).toBe(scenario.checkFirst)
  if (scenario.alreadyCleared) expect(answer.alreadyCleared.result).toBe(scenario.alreadyCleared)
  if (scenario.otherCounts) {
    expect(Object.fromEntries(answer.otherCounts.map(({ count, petition }) => [count, petition]))).toEqual(
      scenario.otherCounts,
    )
  }
  if (scenario.alternatives) expect(answer.alternatives.map(({ remedy }) => remedy)).toEqual(scenario.alternatives)
  if (scenario.forms) expect(answer.forms.map(({ form }) => form)).toEqual(scenario.forms)
  if (scenario.result) expect(answer.trace).toContainEqual(expect.objectContaining(scenario.result))
}

function answerFor({ given, person = {}, on = TODAY }: Scenario): Decision {
  return decide(schema.parse(conviction(given)), person, on)
}

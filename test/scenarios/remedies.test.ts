import { describe, expect, test } from 'vitest'
import { person as personSchema, conviction as schema } from '#app/record/conviction.ts'
import { alternativesFor } from '#app/rules/alternatives.ts'
import { REMEDIES } from '#app/rules/remedies.ts'
import { find, type RemedyRow } from '#app/rules/remedy.ts'
import { inForce } from '#app/rules/table.ts'
import { conviction } from '#test/scenarios/builder.ts'
import { factsOf, matterOf } from '#test/support/remedies.ts'
import { REMEDY_SCENARIOS } from './remedies.ts'
import { type RemedyScenario, TODAY } from './remedy-scenario.ts'

describe('the people who look at another remedy, each worked by hand', () => {
  for (const scenario of REMEDY_SCENARIOS) {
    test(`${scenario.remedy}: ${scenario.name} → ${scenario.row ?? scenario.fit}`, () => {
      const { fit, row, items = [], from, on = TODAY } = scenario
      schema.parse(conviction(scenario.given))
      personSchema.parse(scenario.person ?? {})
      const found = find(remedyOf(scenario), factsOf(scenario), on)
      expect({ fit: found.fit, items: found.items }).toEqual({ fit, items })
      if (row) expect(found.rows.map(({ then }) => then)).toEqual([row])
      else expect(new Set(found.rows.map(({ then }) => then)).size).toBeGreaterThan(1)
      expect(found.missing.length > 0).toBe(row === undefined)
      const listed = alternativesFor(matterOf(scenario), on).find(({ remedy }) => remedy === scenario.remedy)
      expect(listed?.fit).toBe(fit === 'does-not-fit' ? undefined : fit)
      expect(listed?.from).toBe(from)
    })
  }
})

test('every row of every other remedy decides alone for at least one person', () => {
  const decided = new Set(REMEDY_SCENARIOS.map(rowOf))
  const rows = REMEDIES.flatMap(({ versions }) =>
    versions.flatMap((table) => table.rows.map((row) => ({ table, row }))),
  )
  expect(
    rows.filter(({ row }) => !decided.has(row)).map(({ table, row }) => `${table.id} ${table.from} ${row.then}`),
  ).toEqual([])
})

test('no two people of one remedy have the same name', () => {
  const names = REMEDY_SCENARIOS.map(({ remedy, name }) => `${remedy}: ${name}`)
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
})

function rowOf(scenario: RemedyScenario): RemedyRow | undefined {
  const remedy = remedyOf(scenario)
  const { rows } = find(remedy, factsOf(scenario), scenario.on ?? TODAY)
  expect(inForce(remedy.versions, scenario.on ?? TODAY).rows).toEqual(expect.arrayContaining([...rows]))
  return rows.length === 1 ? rows[0] : undefined
}

function remedyOf({ remedy }: RemedyScenario) {
  const found = REMEDIES.find(({ name }) => name === remedy)
  if (!found) throw new Error(`No remedy is called ${remedy}`)
  return found
}

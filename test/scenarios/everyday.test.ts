import { expect, test } from 'vitest'
import { TOPICS } from '#app/rules/consequences/consequences.ts'
import { standsAfter, standsToday } from '#app/rules/consequences/standing.ts'
import { candidates, type Table, type Vocabulary } from '#app/rules/table.ts'
import { EVERYDAY_SCENARIOS, STANDING_SCENARIOS } from './everyday.ts'

const TABLES = [...TOPICS.map(({ table }) => table), standsAfter] as readonly Table<string, Vocabulary>[]

/** What a table says of someone: the results of all rows that hold. */
function said(id: string, facts: Record<string, string | undefined>): string[] {
  const table = TABLES.find((each) => each.id === id)
  const known = Object.fromEntries(Object.entries(facts).flatMap(([fact, band]) => (band ? [[fact, [band]]] : [])))
  return table ? candidates(table, known).map(({ then }) => then) : []
}

test.each(EVERYDAY_SCENARIOS)('$name', ({ standing, sentence, outcome, says }) => {
  for (const [id, result] of Object.entries(says)) {
    expect({ id, said: said(id, { standing, sentence, outcome }) }).toEqual({ id, said: [result] })
  }
})

test.each(STANDING_SCENARIOS)('$name', ({ facts: { court, disposition }, stands }) => {
  const rows = candidates(standsToday as Table<string, Vocabulary>, { court: [court], disposition: [disposition] })
  expect(rows.map(({ then }) => then)).toEqual([stands])
})

test('every row on everyday life is worked out for someone', () => {
  const worked = new Set(EVERYDAY_SCENARIOS.flatMap(({ says }) => Object.entries(says).map((pair) => pair.join('.'))))
  const rows = TABLES.flatMap(({ id, rows }) => rows.map(({ then }) => `${id}.${then}`))
  expect(rows.filter((row) => !worked.has(row))).toEqual([])
})

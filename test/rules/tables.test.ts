import { describe, expect, test } from 'vitest'
import { automaticClearing } from '#app/rules/automatic.ts'
import { FACTS, type Fact } from '#app/rules/facts.ts'
import { MEANINGS } from '#app/rules/outcomes.ts'
import { PROP_64_TABLES } from '#app/rules/prop-64/judge.ts'
import type { Table } from '#app/rules/table.ts'
import { uneven } from '#test/support/even.ts'

const TABLES: readonly Table[] = [...PROP_64_TABLES, ...automaticClearing]
const NAMED = TABLES.map((table) => ({ name: `${table.id} of ${table.from}`, table }))

/** Results after which another table is read; every other result of the way ends it. */
const GO_ON = [
  'in-force',
  'conviction',
  'california',
  'california-juvenile',
  'reached',
  'outside-custody',
  'look-at-earlier-record',
  'go-on',
]
const OFFICIAL = /^https:\/\/(leginfo\.legislature\.ca\.gov|uscode\.house\.gov)\//
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/

describe.each(NAMED)('$name', ({ table }) => {
  test('has exactly one row for every combination of the bands it names', () => {
    expect(uneven(table, FACTS).slice(0, 3)).toEqual([])
  })

  test('names only bands that its facts have, each once, and no condition that is always true', () => {
    for (const { when } of table.rows) {
      for (const [fact, bands] of Object.entries(when)) {
        expect(FACTS[fact as Fact]).toEqual(expect.arrayContaining([...bands]))
        expect(new Set(bands).size).toBe(bands.length)
        expect(bands.length).toBeGreaterThan(0)
        expect(bands.length).toBeLessThan(FACTS[fact as Fact].length)
      }
    }
  })

  test('says where every row can be read and how sure we are of it', () => {
    expect(table.source).toMatch(OFFICIAL)
    for (const { citation, certainty } of table.rows) {
      expect(citation).toMatch(/§|People v\.|Stats\.|Prop\. 64/)
      expect(['read', 'secondary', 'unverified']).toContain(certainty)
    }
  })

  test('has an id and results that i18next takes as keys', () => {
    expect([table.id, ...table.rows.map(({ then }) => then)].filter((id) => !KEBAB.test(id))).toEqual([])
  })
})

test('no two tables of one id begin on the same day, and the versions of a table stand in order', () => {
  for (const { id } of TABLES) {
    const days = TABLES.filter((table) => table.id === id).map(({ from }) => from)
    expect(days).toEqual([...new Set(days)].sort())
  }
})

test('the versions begin on the days of the law', () => {
  const days = (id: string) => TABLES.filter((table) => table.id === id).map(({ from }) => from)
  expect(days('act-in-force')).toEqual(['0001-01-01', '2016-11-09'])
  expect(days('possession-today')).toEqual(['2016-11-09', '2017-09-16'])
  expect(days('automatic-clearing')).toEqual(['0001-01-01', '2019-07-01', '2023-07-01'])
  const others = TABLES.filter(({ id }) => !['act-in-force', 'possession-today', 'automatic-clearing'].includes(id))
  expect(others.filter(({ from }) => from !== '2016-11-09').map(({ id }) => id)).toEqual([])
})

test('every result that ends a way has a meaning, and every meaning belongs to a result', () => {
  const standings: readonly string[] = FACTS.today
  const results = new Set(PROP_64_TABLES.flatMap(({ rows }) => rows.map(({ then }) => then)))
  const ends = [...results].filter((then) => !GO_ON.includes(then) && !standings.includes(then))
  const ambiguous = standings.filter((standing) => standing in MEANINGS)
  expect(ends.filter((end) => !(end in MEANINGS))).toEqual([])
  expect(Object.keys(MEANINGS).filter((end) => !results.has(end))).toEqual([])
  expect(ambiguous).toEqual(['infraction-or-misdemeanor'])
})

test('every standing that relief reads is the result of some table', () => {
  const results = new Set<string>(PROP_64_TABLES.flatMap(({ rows }) => rows.map(({ then }) => then)))
  expect(FACTS.today.filter((standing) => !results.has(standing))).toEqual([])
})

import { describe, expect, test } from 'vitest'
import { lookFirst } from '#app/rules/already-cleared.ts'
import { TOPICS } from '#app/rules/consequences/consequences.ts'
import { CONSEQUENCE_FACTS, type Topic } from '#app/rules/consequences/facts.ts'
import { standsAfter, standsToday } from '#app/rules/consequences/standing.ts'
import { FACTS } from '#app/rules/facts.ts'
import { OUTCOMES } from '#app/rules/outcomes.ts'
import type { Table, Vocabulary } from '#app/rules/table.ts'
import { uneven } from '#test/support/even.ts'
import { languages, wordsIn } from '#test/support/words.ts'

const ALL: readonly Topic[] = TOPICS
const { standing, sentence } = CONSEQUENCE_FACTS
const EVERYONE = standing.flatMap((one) =>
  sentence.flatMap((two) => OUTCOMES.map((three) => ({ standing: one, sentence: two, outcome: three }))),
)

describe.each(ALL.map((topic) => ({ name: topic.id, topic })))('$name', ({ topic: { id, of, table } }) => {
  test('has exactly one row for everyone', () => {
    const holding = (person: Readonly<Record<string, string>>) =>
      table.rows.filter(({ when }) =>
        Object.entries(when).every(([fact, bands]) => (bands as readonly string[]).includes(person[fact] ?? '')),
      )
    expect(EVERYONE.filter((person) => holding(person).length !== 1)).toEqual([])
  })

  test('is named as its table, and looks at the record or at the case, never at both', () => {
    expect(table.id).toBe(id)
    const facts = new Set(table.rows.flatMap(({ when }) => Object.keys(when)))
    expect(facts.has(of === 'standing' ? 'outcome' : 'standing')).toBe(false)
  })

  test('says where each row can be read', () => {
    for (const { citation, source } of table.rows) {
      expect(citation).toMatch(/§|Cal\. Const\.|CR-403/)
      expect(source).toMatch(
        /^https:\/\/(leginfo\.legislature\.ca\.gov|uscode\.house\.gov|www\.sos\.ca\.gov|calcivilrights\.ca\.gov|selfhelp\.courts\.ca\.gov)\//,
      )
    }
  })
})

test('the record stands in exactly one way, today and after each answer of the court', () => {
  expect(uneven(standsToday, FACTS)).toEqual([])
  const rows: readonly { when: { outcome: readonly string[] } }[] = standsAfter.rows
  expect(OUTCOMES.filter((outcome) => rows.filter(({ when }) => when.outcome.includes(outcome)).length !== 1)).toEqual(
    [],
  )
})

// Worked by hand from what was at hand: docs/decisions/law-everyday-life.md.
test('how sure we are of each row is what was read of it', () => {
  const all = ALL.flatMap(({ id, table }) =>
    table.rows.map(({ then, certainty }) => ({ row: `${id}.${then}`, certainty })),
  )
  const sure = (of: string) => [...new Set(all.flatMap(({ row, certainty }) => (certainty === of ? [row] : [])))].sort()
  expect(sure('unverified')).toEqual(['guns.ask-first', 'license.juvenile'])
  expect(sure('secondary')).toEqual([
    'asked.dismissed',
    'asked.infraction',
    'asked.juvenile',
    'asked.misdemeanor',
    'asked.resentenced',
    'denied.ask-why',
    'immigration.dismissed',
    'immigration.lowered',
    'jobs.lowered',
    'left.lowered',
    'left.sealed',
    'license.arrest',
    'license.dismissed',
    'license.seven-years',
    'refuse.facts-only',
    'time.no-deadline',
    'voting.can-vote',
    'voting.not-in-prison',
  ])
  expect(lookFirst.rows.filter(({ certainty }) => certainty !== 'read').map(({ then }) => then)).toEqual(['challenged'])
})

describe.each(languages)('%s', (language) => {
  const meaning = wordsIn(language, 'meaning')
  const tables: readonly Table<string, Vocabulary>[] = [...ALL.map(({ table }) => table), standsAfter, lookFirst]

  test('says what every row means, and names every table, fact and band', () => {
    const keys = tables.flatMap(({ id, rows }) => [
      `table.${id}`,
      ...rows.map(({ then }) => `${id}.${then}`),
      ...rows.flatMap(({ when }) =>
        Object.entries(when).flatMap(([fact, bands = []]) => [
          `facts.${fact}`,
          ...bands.map((band) => `bands.${fact}.${band}`),
        ]),
      ),
    ])
    expect(keys.filter((key) => !meaning.has(key))).toEqual([])
    const result = wordsIn(language, 'result')
    expect(standsToday.rows.filter(({ then }) => !result.has(`stands-today.${then}`))).toEqual([])
  })

  test('says nothing that no row has', () => {
    for (const { id, rows } of tables) {
      const said = [...meaning.keys()].filter((key) => key.startsWith(`${id}.`)).map((key) => key.slice(id.length + 1))
      expect(said.filter((key) => !rows.some(({ then }) => then === key))).toEqual([])
    }
  })

  test('does not state as settled what was not verified', () => {
    const unsure = { en: /not sure/, es: /no estamos seguros/i } as Record<string, RegExp>
    for (const { id, rows } of tables) {
      for (const { then } of rows.filter(({ certainty }) => certainty === 'unverified')) {
        expect(meaning.get(`${id}.${then}`)).toMatch(unsure[language] ?? /never/)
      }
    }
  })
})

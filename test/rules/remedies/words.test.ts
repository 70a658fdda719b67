import { expect, test } from 'vitest'
import { REMEDIES } from '#app/rules/remedies.ts'
import { FITS } from '#app/rules/remedy.ts'
import { REMEDY_FACT_NAMES, REMEDY_FACTS } from '#app/rules/remedy-facts.ts'
import { REMEDY_TABLES } from '#test/support/remedies.ts'
import { languages, wordsIn } from '#test/support/words.ts'

const RESULTS = REMEDY_TABLES.flatMap(({ id, rows }) => rows.map(({ then }) => ({ id, then })))

test.each(languages)(
  '%s says what every result of every table means, in its own words or in shared ones',
  (language) => {
    const words = wordsIn(language, 'remedies')
    const silent = RESULTS.filter(({ id, then }) => !words.has(`ends.${id}.${then}`) && !words.has(`ends.any.${then}`))
    expect(silent).toEqual([])
  },
)

test.each(languages)('%s has no words for a result that no table has', (language) => {
  const results = new Set(RESULTS.map(({ id, then }) => `ends.${id}.${then}`))
  const shared = new Set(RESULTS.map(({ then }) => `ends.any.${then}`))
  const said = [...wordsIn(language, 'remedies').keys()].filter((key) => key.startsWith('ends.'))
  expect(said.filter((key) => !results.has(key) && !shared.has(key))).toEqual([])
})

test.each(languages)('%s names every remedy, table, fact, band and fit', (language) => {
  const words = wordsIn(language, 'remedies')
  const ids = [...REMEDIES.map(({ versions }) => versions[0].id), 'law-of-that-state', 'law-of-that-tribe']
  const keys = [
    ...ids.flatMap((id) => ['name', 'gives', 'who', 'next'].map((part) => `remedy.${id}.${part}`)),
    ...REMEDY_TABLES.map(({ id }) => `table.${id}`),
    ...Object.entries(REMEDY_FACTS).flatMap(([fact, bands]) => [
      `facts.${fact}`,
      ...bands.map((band) => `bands.${fact}.${band}`),
    ]),
    ...Object.values(REMEDY_FACT_NAMES).map((name) => `asked.${name.replace('.', '-')}`),
    ...FITS.map((fit) => `fit.${fit}`),
  ]
  expect(keys.filter((key) => !words.has(key))).toEqual([])
})

import { describe, expect, test } from 'vitest'
import { REMEDIES } from '#app/rules/remedies.ts'
import { FITS } from '#app/rules/remedy.ts'
import { REMEDY_FACT_NAMES, REMEDY_FACTS, type RemedyFact } from '#app/rules/remedy-facts.ts'
import { uneven } from '#test/support/even.ts'
import { REMEDY_TABLES } from '#test/support/remedies.ts'

const NAMED = REMEDY_TABLES.map((table) => ({ name: `${table.id} of ${table.from}`, table }))
const OFFICIAL = /^https:\/\/(leginfo\.legislature\.ca\.gov|www\.justice\.gov)\//
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/

describe.each(NAMED)('$name', ({ table }) => {
  test('has exactly one row for every combination of the bands it names', () => {
    expect(uneven(table, REMEDY_FACTS).slice(0, 3)).toEqual([])
  })

  test('names only bands that its facts have, each once, and no condition that is always true', () => {
    for (const { when } of table.rows) {
      for (const [fact, bands] of Object.entries(when)) {
        expect(REMEDY_FACTS[fact as RemedyFact]).toEqual(expect.arrayContaining([...bands]))
        expect(new Set(bands).size).toBe(bands.length)
        expect(bands.length).toBeGreaterThan(0)
        expect(bands.length).toBeLessThan(REMEDY_FACTS[fact as RemedyFact].length)
      }
    }
  })

  test('says where every row can be read and how sure we are of it', () => {
    expect(table.source).toMatch(OFFICIAL)
    for (const { citation, certainty } of table.rows) {
      expect(citation).toMatch(/§|art\. II|Stats\. \d{4}|Prop\. 47|Proclamation/)
      expect(['read', 'secondary', 'unverified']).toContain(certainty)
    }
  })

  test('has an id and results that i18next takes as keys', () => {
    expect([table.id, ...table.rows.map(({ then }) => then)].filter((id) => !KEBAB.test(id))).toEqual([])
  })
})

describe.each(REMEDIES.map((remedy) => ({ name: remedy.name, remedy })))('$name', ({ remedy }) => {
  test('has a meaning for every result, and no other', () => {
    const results = remedy.versions.flatMap(({ rows }) => rows.map(({ then }) => then))
    expect(Object.keys(remedy.ends).sort()).toEqual([...new Set(results)].sort())
  })

  test('has versions in order, of one table', () => {
    const days = remedy.versions.map(({ from }) => from)
    expect(days).toEqual([...new Set(days)].sort())
    expect(new Set(remedy.versions.map(({ id }) => id)).size).toBe(1)
    expect(days[0]).toBe('0001-01-01')
  })

  test('names items only for a form that has them, and only where the person can ask', () => {
    for (const { fit, items } of Object.values<{ fit: string; items?: readonly string[] }>(remedy.ends)) {
      expect(FITS).toContain(fit)
      if (items)
        expect({ form: remedy.form, asks: ['fits', 'may-fit', 'lawyer'].includes(fit) }).toEqual({
          form: 'CR-180',
          asks: true,
        })
      for (const item of items ?? []) expect(item).toMatch(/^([1-8]|2[abc]|3[ab]|5[abc]|7[ab])$/)
    }
  })

  test('says a plain no only where it was read, or was not yet law', () => {
    const noes = remedy.versions.flatMap(({ rows }) =>
      rows.filter(({ then }) => remedy.ends[then]?.fit === 'does-not-fit'),
    )
    expect(noes.filter(({ certainty }) => certainty === 'unverified')).toEqual([])
  })
})

// Digest § 7, and the history notes of the sections.
test('the versions begin on the days of the law', () => {
  const days = (name: string) =>
    REMEDIES.find((remedy) => remedy.name === name)
      ?.versions.slice(1)
      .map(({ from }) => from)
  expect(days('PC 1203.41')).toEqual(['2023-07-10'])
  expect(days('PC 1203.42')).toEqual(['2018-01-01'])
  expect(days('PC 1203.43')).toEqual(['2016-01-01'])
  expect(days('PC 1203.49')).toEqual(['2015-01-01'])
  expect(days('PC 1203.425')).toEqual(['2024-10-01'])
  expect(days('PC 851.91')).toEqual(['2018-01-01'])
  expect(days('PC 851.93')).toEqual(['2024-10-01'])
  expect(days('PC 1170.18')).toEqual(['2014-11-05', '2023-10-08'])
  expect(days('federal pardon')).toEqual(['2022-10-06', '2023-12-22'])
})

test('every fact that can be asked about has a name in a request', () => {
  expect(Object.keys(REMEDY_FACTS).filter((fact) => !REMEDY_FACT_NAMES[fact as RemedyFact])).toEqual(['prop-64'])
})

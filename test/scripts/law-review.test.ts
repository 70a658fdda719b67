import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { PROP_64_TABLES } from '#app/rules/prop-64/judge.ts'
import { REMEDIES } from '#app/rules/remedies.ts'
import { lawPeople, lawReview } from '../../scripts/law-review.ts'

const sheet = lawReview()

test('the committed fact-check sheet is the one that the tables give (npm run law-review)', () => {
  expect(readFileSync('docs/law-review.md', 'utf8')).toBe(sheet)
})

test('the people whom the page about the law shows are those of the scenarios (npm run law-review)', () => {
  expect(readFileSync('app/components/law-people.json', 'utf8')).toBe(lawPeople())
})

test('no row of the page is without people', () => {
  const { rows } = JSON.parse(lawPeople()) as { rows: Record<string, number[][]> }
  expect(Object.values(rows).flatMap((table) => table.filter(([number]) => !number))).toEqual([])
})

test('every row of every table has a line with its source and room for a mark', () => {
  const rows = [...PROP_64_TABLES, ...REMEDIES.flatMap(({ versions }) => versions)].flatMap((table) => [...table.rows])
  const lines = sheet.split('\n').filter((line) => /^\| \d/.test(line))
  expect(lines.length).toBeGreaterThanOrEqual(rows.length)
  for (const { citation } of rows)
    expect(lines.some((line) => line.includes(`| ${citation} |`) || line.includes(`| [${citation}](`))).toBe(true)
  expect(lines.filter((line) => !line.endsWith('|  |'))).toEqual([])
})

test('no row is without a scenario', () => {
  expect(sheet.split('\n').filter((line) => line.includes('see the tests of this table'))).toEqual([])
})

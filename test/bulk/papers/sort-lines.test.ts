import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { caseLine, type NotedCase, readCaseLine } from '#app/bulk/papers/case-line.ts'
import { sortedLines } from '#app/bulk/papers/sort-lines.ts'
import { Random } from '#app/bulk/random.ts'
import { folder } from '#test/bulk/support.ts'

test('lines are in the same order whether sorted at once or in many parts', () => {
  const at = folder()
  const random = new Random(5)
  const lines = Array.from({ length: 5000 }, () => `${random.whole(0, 999)} é ${'x'.repeat(random.whole(0, 900))}`)
  writeFileSync(join(at, 'lines'), lines.map((line) => `${line}\n`).join(''))
  const sorted = lines.toSorted()
  expect([...sortedLines(join(at, 'lines'), at)]).toEqual(sorted)
  expect([...sortedLines(join(at, 'lines'), at, 100_000)]).toEqual(sorted)
})

test('nothing gives nothing', () => {
  const at = folder()
  writeFileSync(join(at, 'lines'), '')
  expect([...sortedLines(join(at, 'lines'), at)]).toEqual([])
})

test('a case reads back as it was, whatever is in its name', () => {
  const entry = { court: 'CASC', caseNumber: 'A\t1', defendant: 'O\nE', file: 'in.csv', line: 3 } as NotedCase
  expect(caseLine(entry).split('\n')).toHaveLength(1)
  expect(readCaseLine(caseLine(entry))).toEqual(entry)
})

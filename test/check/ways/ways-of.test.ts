import { expect, test } from 'vitest'
import type { Answers } from '#app/answers/schema.ts'
import { decideAll } from '#app/check/decisions.ts'
import { waysOf } from '#app/check/ways/ways-of.ts'

const ON = '2026-11-21'
const SALE = {
  ...{ statute: '11359', ending: 'convicted', court: 'superior', when: 'before', sentence: 'completed' },
  ...{ age: '21-plus', history: 'none', special: 'none', level: 'felony' },
}

function waysFor(chosen: Record<string, string>) {
  const pages = Object.fromEntries(Object.entries(chosen).map(([page, choice]) => [page, { choice }]))
  const answers: Answers = { counts: [{ id: 'c1', case: 'k1', pages }] }
  return decideAll(answers, ON)
    .flatMap(({ counts }) => counts)
    .flatMap((decided) => waysOf(decided, answers, ON))
}

test('a way that is not for felonies says that the felony has to be lowered first', () => {
  const way = waysFor(SALE).find(({ remedy }) => remedy === 'PC 1203.4a')
  expect(way?.fit).toBe('may-fit')
  expect(way?.onceLowered).toBe('felony')
  expect(waysFor(SALE).find(({ remedy }) => remedy === 'PC 1203.4')?.onceLowered).toBeUndefined()
})

test('a level that was said is not asked about again, though the court may change it', () => {
  const levels = (chosen: Record<string, string>) =>
    waysFor(chosen).flatMap(({ asks }) => asks.flatMap(({ facts }) => facts.filter((fact) => fact === 'level')))
  expect(levels(SALE)).toEqual([])
  expect(levels({ ...SALE, level: 'unsure' })).not.toEqual([])
})

test('the proof of a way names the law that its link leads to', () => {
  const rows = waysFor(SALE).flatMap(({ rows }) => rows)
  const own = rows.filter(({ citation }) => citation.startsWith('HSC § 11361.8'))
  expect(
    own.map(({ source }) => source).filter((source) => !source.endsWith('lawCode=HSC&sectionNum=11361.8')),
  ).toEqual([])
})

import { describe, expect, test } from 'vitest'
import type { Answers, Entered, Pages } from '#app/answers/schema.ts'
import { filingCases } from '#app/check/decisions.ts'
import { isDecidedAnew, keepLevels, levelsAsked, levelsEntered, withoutLevels } from '#app/check/levels.ts'
import { packetOf } from '#app/check/papers.ts'
import { levelsOf } from '#app/petition/words.ts'

const ON = '2026-11-22'

/** An ounce at 21 or older: lawful today, so that the petition is granted whatever the level was. */
const ounce: Pages = {
  ...{ statute: { choice: '11357' }, ending: { choice: 'convicted' }, when: { choice: 'before' } },
  ...{ subdivision: { choice: 'b' }, age: { choice: '21-plus' }, special: { choice: 'none' } },
}
/** A sale: a felony is lowered to a misdemeanor, a misdemeanor stays what it was. */
const forSale: Pages = {
  ...{ statute: { choice: '11359' }, ending: { choice: 'convicted' }, when: { choice: 'before' } },
  ...{ age: { choice: '21-plus' }, special: { choice: 'none' }, history: { choice: 'none' } },
}

function answersOf(...counts: Pages[]): Answers {
  const court = { court: { choice: 'superior' }, sentence: { choice: 'completed' }, case: { county: 'Alameda' } }
  return {
    counts: counts.map((pages, index) => ({ id: `c${index + 1}`, case: 'k1', pages })),
    cases: [{ id: 'k1', pages: court as unknown as Pages }],
    you: { about: { name: 'José Ñáñez' }, waivers: { originalJudge: 'no', appearance: 'no' } },
  }
}

function caseOf(answers: Answers) {
  const [decided] = filingCases(answers, ON)
  if (!decided) throw new Error('No case')
  return decided
}

const tell = (answers: Answers, entered: Entered) => keepLevels(answers, caseOf(answers), entered)

function printedLevels(answers: Answers) {
  const found = packetOf(answers, caseOf(answers), ON)
  return 'packet' in found ? found.packet.counts : found
}

describe('the levels that the page about the court asks for', () => {
  test('are those of the counts on the petition that have none', () => {
    const answers = answersOf(ounce, { ...forSale, level: { choice: 'felony' } }, ounce)
    expect(levelsAsked(caseOf(answers))).toEqual([
      { number: 1, section: 'HSC 11357(b)', field: 'level-c1' },
      { number: 3, section: 'HSC 11357(b)', field: 'level-c3' },
    ])
  })

  test('make the papers those of an infraction, where each is one', () => {
    const answers = answersOf(ounce, ounce)
    expect(levelsOf(printedLevels(answers) as [])).toBe('any')
    const one = tell(answers, { 'level-c1': 'infraction', 'level-c2': '' })
    expect(printedLevels(one)).toMatchObject([{ level: 'infraction' }, { level: null }])
    const both = tell(one, { 'level-c1': 'infraction', 'level-c2': 'infraction' })
    expect(levelsOf(printedLevels(both) as [])).toBe('infractions')
    expect(isDecidedAnew(answers, both, ON)).toBe(false)
  })

  test('can be changed and taken back where they were told, and stand on the review', () => {
    const told = tell(answersOf(ounce), { 'level-c1': 'felony' })
    expect(told.counts?.[0]?.pages.level).toMatchObject({ choice: 'felony' })
    expect(levelsAsked(caseOf(told))).toHaveLength(1)
    expect(levelsEntered(caseOf(told))).toEqual({ 'level-c1': 'felony' })
    const changed = tell(told, { 'level-c1': 'misdemeanor' })
    expect(printedLevels(changed)).toMatchObject([{ level: 'misdemeanor' }])
    expect(printedLevels(tell(changed, { 'level-c1': 'unsure' }))).toMatchObject([{ level: null }])
  })

  test('are never asked for again, nor changed, where the question was answered', () => {
    const answers = answersOf({ ...ounce, level: { choice: 'misdemeanor' } })
    expect(levelsAsked(caseOf(answers))).toEqual([])
    expect(tell(answers, { 'level-c1': 'infraction' })).toBe(answers)
  })

  test.each<Entered>([
    {},
    { 'level-c1': '' },
    { 'level-c1': 'unsure' },
    { 'level-c1': 'capital' },
    { 'level-c2': 'felony' },
  ])('%j says nothing and changes nothing', (entered) => {
    const answers = answersOf(ounce)
    expect(tell(answers, entered)).toBe(answers)
  })

  test('that the answer hung on, and nobody knew, let the answer come first', () => {
    const answers = answersOf({ ...forSale, level: { choice: 'unsure' } })
    expect(levelsEntered(caseOf(answers))).toEqual({ 'level-c1': 'unsure' })
    expect(isDecidedAnew(answers, tell(answers, { 'level-c1': 'unsure' }), ON)).toBe(false)
    const told = tell(answers, { 'level-c1': 'misdemeanor' })
    expect(isDecidedAnew(answers, told, ON)).toBe(true)
    expect(filingCases(told, ON)).toEqual([])
  })

  test('are not kept a second time beside the addresses', () => {
    expect(withoutLevels({ courtAddress: '1 Main St', 'level-c1': 'felony' })).toEqual({ courtAddress: '1 Main St' })
  })
})

import { type Answers, type Entered, textIn } from '#app/answers/schema.ts'
import type { Day } from '#app/record/day.ts'
import { sectionWords } from '#app/record/statute.ts'
import { type DecidedCase, type DecidedCount, decideAll } from './decisions.ts'
import { keepPage } from './keep.ts'
import { question } from './questions.ts'
import { UNSURE } from './read-page.ts'

/** The levels a person can choose from. */
export const LEVEL_CHOICES = question('level').options({})

/** Told on the page about the court, where it can be changed as often as that page is opened. */
const ASKED_HERE = { asked: 'where' }

/** A count whose level the page about the court asks for: the number a person knows it by, its section, and its field. */
export type AskedLevel = { number: number; section: string; field: string }

/**
 * The counts on the petition of a case whose level the answer did not hang on, so that nobody asked, or that the person
 * did not know; and those for which it was told on this page before.
 */
export function levelsAsked({ filing }: DecidedCase): AskedLevel[] {
  return filing.filter(isAsked).map(({ number, count, conviction: { statute, subdivision } }) => ({
    number,
    section: sectionWords(statute ?? '', subdivision),
    field: fieldOf(count.id),
  }))
}

/** What stands in the fields of the levels: what was told before, "I'm not sure" too. */
export function levelsEntered({ filing }: DecidedCase): Entered {
  return Object.fromEntries(
    filing.filter(isAsked).map(({ count }) => [fieldOf(count.id), textIn(count.pages.level, 'choice')]),
  )
}

/**
 * The answers with the levels that were chosen, each as its count's own answer to the question of the interview, so that
 * all else reads it as if it had been asked there. A field left alone changes nothing; "I'm not sure" takes back.
 */
export function keepLevels(answers: Answers, { filing }: DecidedCase, entered: Entered): Answers {
  return filing.filter(isAsked).reduce((kept, { count }) => {
    const choice = textIn(entered, fieldOf(count.id))
    const before = textIn(count.pages.level, 'choice')
    const isChange = choice !== before && (LEVEL_CHOICES.includes(choice) || (choice === UNSURE && before !== ''))
    return isChange ? keepPage(kept, count, 'level', { choice, ...ASKED_HERE }) : kept
  }, answers)
}

/** What was entered on the page about the court, without the levels. */
export function withoutLevels(entered: Entered): Entered {
  return Object.fromEntries(Object.entries(entered).filter(([field]) => !field.startsWith(PREFIX)))
}

/** Whether a change of the answers changed what the law gives for a count, which the person should then see first. */
export function isDecidedAnew(before: Answers, after: Answers, on: Day): boolean {
  const outcomes = (answers: Answers) =>
    decideAll(answers, on).flatMap(({ counts, filing }) =>
      counts.map((each) => [each.count.id, each.decision.outcome, filing.includes(each)]),
    )
  return JSON.stringify(outcomes(before)) !== JSON.stringify(outcomes(after))
}

const PREFIX = 'level-'

function fieldOf(id: string): string {
  return `${PREFIX}${id}`
}

function isAsked({ conviction, count }: DecidedCount): boolean {
  return !conviction.level || textIn(count.pages.level, 'asked') === ASKED_HERE.asked
}

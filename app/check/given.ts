import type { Pages } from '#app/answers/schema.ts'
import type { Fact } from '#app/rules/facts.ts'
import { QUESTION_ORDER, type QuestionId, question } from './questions.ts'
import { isUnsure } from './read-page.ts'

/**
 * The page on which a person gave a fact: the last answered one that settles it, since a letter of the law only hints
 * at amounts. `undefined` where nobody was asked, or the answer was "I'm not sure".
 */
export function pageThatGave(fact: Fact, pages: Pages): QuestionId | undefined {
  return QUESTION_ORDER.findLast((id) => pages[id] && !isUnsure(pages[id]) && question(id).settles.includes(fact))
}

/** The page that asks about a fact, where one does. */
export function pageThatAsks(fact: Fact): QuestionId | undefined {
  return QUESTION_ORDER.findLast((id) => question(id).settles.includes(fact))
}

import { type Answers, type Count, type Entered, type Pages, textIn } from '#app/answers/schema.ts'
import { TooManyAnswers } from '#app/answers/store.ts'
import { countOf, nextCountId } from './conviction-of.ts'
import { isQuestion, type QuestionId, question } from './questions.ts'

/** The most counts a person can enter; what they enter has to fit in the cookie of a browser without scripts. */
export const MOST_COUNTS = 30

/** Pages whose answer serves every count of a court case, beside the questions that say so themselves. */
const PAGES_OF_CASE: readonly string[] = ['case', 'where', 'declaration']
/** Answers that the next count of the same case most likely shares. They are shown for review and can be changed. */
const COPIED: readonly QuestionId[] = ['ending', 'when', 'age']

/** Choices that mean something else when another page is answered differently: the letters of a section are its own. */
const HANGS_ON: Readonly<Record<string, string>> = { statute: 'subdivision' }

/**
 * The answers with one page of a count filled in, on the count or on its case. A count not yet there is added. What
 * means something else after the change is taken out, to be asked again. Throws {@link TooManyAnswers}.
 */
export function keepPage(answers: Answers, count: Count, page: string, entered: Entered): Answers {
  const ofCase = PAGES_OF_CASE.includes(page) || isQuestionOfCase(page)
  const counts = answers.counts ?? []
  const cases = answers.cases ?? []
  if (counts.length >= MOST_COUNTS && !counts.includes(count)) throw new TooManyAnswers(counts.length + 1, MOST_COUNTS)
  const kept = ofCase ? count : { ...count, pages: { ...unchanged(count.pages, page, entered), [page]: entered } }
  const courtCase = cases.find(({ id }) => id === count.case) ?? { id: count.case, pages: {} }
  const pages = page === 'case' ? withoutOldCourt(courtCase.pages, entered) : courtCase.pages
  const keptCase = ofCase ? { ...courtCase, pages: { ...pages, [page]: entered } } : courtCase
  return { ...answers, counts: replace(counts, kept), cases: replace(cases, keptCase) }
}

/** The answers with one page of a court case filled in; as they were where no count is in that case. */
export function keepCasePage(answers: Answers, id: string, page: string, entered: Entered): Answers {
  const count = answers.counts?.find((each) => each.case === id)
  return count ? keepPage(answers, count, page, entered) : answers
}

/** The answers with one more count: in the case of the last one, or in a case of its own. */
export function addCount(answers: Answers, sameCase: boolean): { answers: Answers; count: Count } {
  const counts = answers.counts ?? []
  const id = nextCountId(answers)
  const last = counts.at(-1)
  if (counts.length >= MOST_COUNTS) throw new TooManyAnswers(counts.length + 1, MOST_COUNTS)
  if (!sameCase || !last) return { answers, count: countOf(answers, id) }
  const copied = COPIED.flatMap((page) => (last.pages[page] ? [[page, last.pages[page]] as const] : []))
  const count = { id, case: last.case, pages: Object.fromEntries(copied) }
  return { answers: { ...answers, counts: [...counts, count] }, count }
}

/** The answers without a count, and without its case if that was its last count. */
export function removeCount(answers: Answers, id: string): Answers {
  const counts = (answers.counts ?? []).filter((count) => count.id !== id)
  const cases = (answers.cases ?? []).filter((courtCase) => counts.some((count) => count.case === courtCase.id))
  return { ...answers, counts, cases }
}

/** Another county has another court and another prosecutor: their addresses do not stay. */
function withoutOldCourt(pages: Pages, entered: Entered): Pages {
  if (textIn(pages.case, 'county') === textIn(entered, 'county')) return pages
  const { where: _, ...others } = pages
  return others
}

function unchanged(pages: Pages, page: string, entered: Entered): Pages {
  const same = JSON.stringify(pages[page]) === JSON.stringify(entered)
  return Object.fromEntries(Object.entries(pages).filter(([name]) => same || HANGS_ON[page] !== name))
}

function isQuestionOfCase(page: string): boolean {
  return isQuestion(page) && (question(page).ofCase ?? false)
}

function replace<Item extends { id: string }>(items: Item[], item: Item): Item[] {
  return items.some(({ id }) => id === item.id)
    ? items.map((other) => (other.id === item.id ? item : other))
    : [...items, item]
}

import type { Answers, Count, CourtCase, Entered } from '#app/answers/schema.ts'
import type { Conviction, Person } from '#app/record/conviction.ts'
import { QUESTION_ORDER, question } from './questions.ts'
import { type Facts, merge } from './read-page.ts'

/** Whether a word can be the id of a count: `c1`, `c2`, … */
export function isCountId(word: string): boolean {
  return /^c\d{1,3}$/.test(word)
}

/** The count with an id; one that has not been entered yet is new, and belongs to the case that was chosen for it. */
export function countOf(answers: Answers, id: string): Count {
  return answers.counts?.find((count) => count.id === id) ?? { id, case: id.replace('c', 'k'), pages: {} }
}

/** The id that a count entered next has. */
export function nextCountId({ counts = [] }: Answers): string {
  return `c${1 + Math.max(0, ...counts.map(({ id }) => Number(id.slice(1))))}`
}

/** Where an address that names no count, and not the next one either, leads instead: a path after the language. */
export function insteadOf(answers: Answers, id: string): string | undefined {
  if (answers.counts?.some((count) => count.id === id) || id === nextCountId(answers)) return undefined
  return answers.counts?.length ? 'review' : 'check'
}

/** The pages that were answered for a count, with those its court case shares. */
export function pagesOf(answers: Answers, count: Count): Readonly<Record<string, Entered>> {
  return { ...answers.cases?.find(({ id }) => id === count.case)?.pages, ...count.pages }
}

type Told = { conviction: Conviction; person: Person }

/** What was read of a count beside its case; answers are never changed, only replaced. It lasts as long as the count. */
const read = new WeakMap<Count, { shared: CourtCase | undefined; told: Told }>()

/** What a count's pages say, as a conviction, and what they say of the person. */
export function convictionOf(answers: Answers, count: Count): Told {
  const shared = answers.cases?.find(({ id }) => id === count.case)
  const before = read.get(count)
  if (before && before.shared === shared) return before.told
  const told = readPages(answers, count)
  read.set(count, { shared, told })
  return told
}

function readPages(answers: Answers, count: Count): Told {
  const pages = pagesOf(answers, count)
  let facts: Facts = {}
  for (const id of QUESTION_ORDER) {
    const said = pages[id] && question(id).read(pages[id], facts)
    if (said?.ok) facts = merge(facts, said.facts)
  }
  const { person = {}, ...conviction } = facts
  const county = text(pages, 'county')
  return { conviction: { ...conviction, id: count.id, county, caseNumber: text(pages, 'caseNumber') }, person }
}

function text(pages: Readonly<Record<string, Entered>>, field: 'county' | 'caseNumber'): string | null {
  const value = pages.case?.[field]
  return typeof value === 'string' && value.trim() ? value.trim() : null
}

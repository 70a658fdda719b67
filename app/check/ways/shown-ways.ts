import type { Answers, Pages } from '#app/answers/schema.ts'
import type { Day } from '#app/record/day.ts'
import { type DecidedCase, type DecidedCount, decideAll } from '../decisions.ts'
import { type Dismissal, dismissalOf } from './dismissal.ts'
import { nextWay } from './next.ts'
import type { WayId } from './questions.ts'
import { answeredFor, type Way, waysOf } from './ways-of.ts'
import { YOU_ORDER } from './you.ts'

/** What the page of the other ways shows of one count. */
export type ShownWays = {
  decided: DecidedCount
  /** Whether the petition names it. */
  filing: boolean
  pages: Pages
  answered: WayId[]
  ways: Way[]
}

/** What it shows of one court case. */
export type ShownCase = {
  id: string
  county: string
  dismissal: Dismissal | undefined
  counts: ShownWays[]
}

/** What the page of the other ways shows: the next page to ask, what was answered about the person, and every case. */
export function showWays(answers: Answers, on: Day) {
  const { you = {} } = answers
  const next = nextWay(answers, on)
  return {
    next: next === 'ways' ? undefined : next,
    about: YOU_ORDER.filter((id) => you[id]),
    you,
    cases: decideAll(answers, on).map((decided) => showCase(decided, answers, on)),
  }
}

function showCase(decided: DecidedCase, answers: Answers, on: Day): ShownCase {
  const { courtCase, counts, filing } = decided
  return {
    id: courtCase.id,
    county: counts[0]?.conviction.county ?? '',
    dismissal: dismissalOf(decided, answers),
    counts: counts.map((count) => ({
      decided: count,
      filing: filing.includes(count),
      pages: { ...courtCase.pages, ...count.count.pages },
      answered: answeredFor(count, answers),
      ways: count.decision.contradictions.length > 0 ? [] : waysOf(count, answers, on),
    })),
  }
}

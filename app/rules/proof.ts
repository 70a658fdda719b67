import type { Conviction, Person } from '#app/record/conviction.ts'
import type { Day } from '#app/record/day.ts'
import type { Decision, TraceStep } from './decide.ts'
import { type WhatIf, whatWouldChange, whatWouldSettle } from './what-if.ts'

/**
 * The proof of a decision. `steps`: every table passed, with its row, its source and how sure we are of it. `settle`:
 * for each fact that is open, what each of its bands would make of the answer. `change`: for each fact that is known,
 * the other bands that would give another answer. While answers contradict each other, nothing can be said of either.
 */
export type Proof = { steps: readonly TraceStep[]; settle: WhatIf[]; change: WhatIf[] }

/** The proof of a decision that was made for the conviction on the day: the same for the site, the API and the tests. */
export function proofOf(decision: Decision, conviction: Conviction, person: Person, on: Day): Proof {
  if (decision.contradictions.length) return { steps: decision.trace, settle: [], change: [] }
  return {
    steps: decision.trace,
    settle: whatWouldSettle(conviction, person, on),
    change: whatWouldChange(conviction, person, on),
  }
}

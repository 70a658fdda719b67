import type { Conviction, Person } from '#app/record/conviction.ts'
import type { Day } from '#app/record/day.ts'
import type { Fit } from '#app/rules/remedy.ts'

/** One person who looks at one other remedy, and what its table must say, worked out by hand from the statute. */
export type RemedyScenario = {
  /** A sentence about the person. */
  name: string
  remedy: string
  given: Partial<Conviction>
  person?: Person
  /** The day of the law and of the question; `TODAY` when left out. */
  on?: Day
  fit: Fit
  /** The result of the row that decides alone; left out where something is unknown. */
  row?: string
  items?: readonly string[]
  /** The first day to ask, where only a wait is in the way. */
  from?: Day
}

export const TODAY: Day = '2026-11-21'

/** Nothing stands open against the person, and nothing is ordered. */
export const FREE: Person = { charged: false, serving: false, onProbation: false, supervised: false, registers: false }

type Common = Partial<Omit<RemedyScenario, 'name'>> & { remedy: string }
type Member = Pick<RemedyScenario, 'name' | 'fit'> & Partial<RemedyScenario>

/** People who look at the same remedy: what they share is said once, and each can say otherwise. */
export function asking(shared: Common, members: readonly Member[]): RemedyScenario[] {
  return members.map((member) => ({
    ...shared,
    ...member,
    given: { ...shared.given, ...member.given },
    person: { ...shared.person, ...member.person },
  }))
}

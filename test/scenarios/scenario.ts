import type { Conviction, Person } from '#app/record/conviction.ts'
import type { Day } from '#app/record/day.ts'
import type { LookFirst } from '#app/rules/already-cleared.ts'
import type { FactName } from '#app/rules/contradictions.ts'
import type { OtherCount } from '#app/rules/other-counts.ts'
import type { Outcome } from '#app/rules/outcomes.ts'

/** One person with one conviction, and the answer worked out by hand from the statute. */
export type Scenario = {
  /** A sentence about the person. */
  name: string
  /** What is unusual about the record; the rest is the unremarkable one of `test/scenarios/builder.ts`. */
  given: Partial<Conviction>
  person?: Person
  /** The day of the law and of the question; `TODAY` when left out. */
  on?: Day
  outcome: Outcome
  /** Every outcome left open; only `outcome` itself when left out. */
  possible?: readonly Outcome[]
  /** `false` when left out. */
  fileAnyway?: boolean
  /** The facts that would settle it; none when left out. */
  missing?: readonly FactName[]
  /** Facts that contradict each other; what else is left open is then not compared. */
  clash?: readonly FactName[]
  checkFirst?: boolean
  /** The row of `look-first`. */
  alreadyCleared?: LookFirst
  /** What the petition does with each other count of the case. */
  otherCounts?: Readonly<Record<string, OtherCount['petition']>>
  /** The other remedies, by name. */
  alternatives?: readonly string[]
  /** The forms of the packet, by name. */
  forms?: readonly string[]
  /** A line of a table that must be passed on the way. */
  result?: { table: string; result: string }
  citation: string
}

/** The day on which the scenarios ask, unless they say otherwise. */
export const TODAY: Day = '2026-11-21'

type Common = Partial<Omit<Scenario, 'name'>>
type Member<Shared extends Common> = Omit<Scenario, keyof Shared | 'given'> & Partial<Scenario>

/** People who have something in common: what they share is said once, and each can say otherwise. */
export function people<const Shared extends Common>(shared: Shared, members: readonly Member<Shared>[]): Scenario[] {
  return members.map(
    (member) => ({ ...shared, ...member, given: { ...shared.given, ...member.given } }) as unknown as Scenario,
  )
}

import type { RemedyRow } from './remedy.ts'
import type { RemedyFact } from './remedy-facts.ts'
import type { Certainty } from './table.ts'

/** What can stand open against a person, by the result that says so: the fact, while it stands, and once it is over. */
const OPEN = {
  'still-on-it': ['this-sentence', 'serving', 'completed'],
  supervised: ['supervised', 'yes', 'no'],
  charged: ['charged', 'yes', 'no'],
  serving: ['serving', 'yes', 'no'],
  'other-probation': ['on-probation', 'yes', 'no'],
} as const satisfies Record<string, readonly [RemedyFact, string, string]>

type StandsOpen = keyof typeof OPEN

/** The conditions once none of these things stands open. */
export function nothingOpen(things: readonly StandsOpen[]): RemedyRow['when'] {
  return Object.fromEntries(things.map((thing) => [OPEN[thing][0], [OPEN[thing][2]]]))
}

/**
 * A row for each thing that must be over before a remedy can be had, in the order in which they are looked at: each row
 * takes those before it as over. `common` holds in all rows. Fresh rows each time, since each is tested alone.
 */
export function standsOpen(
  common: RemedyRow['when'],
  things: readonly StandsOpen[],
  citation: string | ((thing: StandsOpen) => string),
  certainty: Certainty = 'read',
): RemedyRow[] {
  return things.map((thing, index) => {
    const [fact, stands] = OPEN[thing]
    return {
      when: { ...common, ...nothingOpen(things.slice(0, index)), [fact]: [stands] },
      then: thing,
      citation: typeof citation === 'string' ? citation : citation(thing),
      certainty,
    }
  })
}

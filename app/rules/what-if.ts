import type { Conviction, Person } from '#app/record/conviction.ts'
import type { Day } from '#app/record/day.ts'
import { decisive, explore, meanings } from './explore.ts'
import { type Band, FACT_ORDER, FACTS, type Fact, type Known, open } from './facts.ts'
import { withOtherCounts } from './other-counts.ts'
import { OUTCOMES, type Outcome } from './outcomes.ts'
import { relevantFacts } from './prop-64/judge.ts'
import { readRecord } from './read-record.ts'

/** What the answer would be for one band of a fact. */
export type WhatIf = { fact: Fact; band: Band; possible: Outcome[] }

/** For each fact that is still open and could change the answer: what each of its bands would make of it. */
export function whatWouldSettle(conviction: Conviction, person: Person, on: Day): WhatIf[] {
  const known = readRecord(withOtherCounts(conviction), person)
  const facts = decisive(explore(known, on))
  return FACT_ORDER.filter((fact) => facts.has(fact)).flatMap((fact) => branches(known, fact, open(known, fact), on))
}

/** For each fact that is known: the other bands that would give another answer. */
export function whatWouldChange(conviction: Conviction, person: Person, on: Day): WhatIf[] {
  const known = readRecord(withOtherCounts(conviction), person)
  const [offense, another] = open(known, 'offense')
  if (!offense || another) return []
  const answer = explore(known, on)
  return relevantFacts(offense)
    .filter((fact) => fact !== 'offense' && open(known, fact).length === 1)
    .flatMap((fact) => {
      const others = (FACTS[fact] as readonly Band[]).filter(
        (band) => explore({ ...known, [fact]: [band] }, on) !== answer,
      )
      return branches(known, fact, others, on)
    })
}

function branches(known: Known, fact: Fact, bands: readonly Band[], on: Day): WhatIf[] {
  return bands.map((band) => ({ fact, band, possible: outcomes({ ...known, [fact]: [band] }, on) }))
}

function outcomes(known: Known, on: Day): Outcome[] {
  const found = meanings(explore(known, on))
  return OUTCOMES.filter((outcome) => found.some(({ possible }) => possible.includes(outcome)))
}

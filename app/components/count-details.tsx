import type { Pages } from '#app/answers/schema.ts'
import type { DecidedCount } from '#app/check/decisions.ts'
import { Alternatives } from '#app/components/alternatives.tsx'
import { Meaning } from '#app/components/meaning.tsx'
import { Proof } from '#app/components/proof.tsx'
import { WhatIfs } from '#app/components/what-ifs.tsx'
import type { Day } from '#app/record/day.ts'
import { proofOf } from '#app/rules/proof.ts'

/** What a decision means, why, what would change it, and what else there is: closed until asked for. */
export function CountDetails({ decided, pages, on }: { decided: DecidedCount; pages: Pages; on: Day }) {
  const { decision, conviction, person } = decided
  const proof = proofOf(decision, conviction, person, on)
  return (
    <>
      <Meaning decided={decided} />
      <Proof steps={proof.steps} decided={decided} pages={pages} />
      <WhatIfs proof={proof} possible={decision.possible} />
      {decision.outcome !== 'not-eligible' && <Alternatives alternatives={decision.alternatives} open={false} />}
    </>
  )
}

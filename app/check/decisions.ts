import { redirect } from 'react-router'
import type { Answers, Count, CourtCase } from '#app/answers/schema.ts'
import type { Conviction, Person } from '#app/record/conviction.ts'
import type { Day } from '#app/record/day.ts'
import { type Decision, decide, isRelief } from '#app/rules/decide.ts'
import { recordOf } from './record-of.ts'
import { today } from './today.ts'

/** A count as it was entered, as a conviction, and as it was decided; `number` is what the person sees, from 1. */
export type DecidedCount = {
  number: number
  count: Count
  conviction: Conviction
  person: Person
  decision: Decision
}

/** A court case with its counts. `filing` are the counts that its petition names. */
export type DecidedCase = { courtCase: CourtCase; counts: DecidedCount[]; filing: DecidedCount[] }

/** Every count decided, beside the person's others, by court case, in the order in which they were entered. */
export function decideAll(answers: Answers, on: Day): DecidedCase[] {
  const { counts = [], cases = [] } = answers
  const decided = recordOf(answers, on).flatMap(({ conviction, person }, index): DecidedCount[] => {
    const count = counts[index]
    return count ? [{ number: index + 1, count, conviction, person, decision: decide(conviction, person, on) }] : []
  })
  const ids = [...new Set(counts.map((count) => count.case))]
  return ids.map((id) => {
    const ofCase = decided.filter(({ count }) => count.case === id)
    return {
      courtCase: cases.find((each) => each.id === id) ?? { id, pages: {} },
      counts: ofCase,
      filing: ofCase.filter(({ decision }) => isOnPetition(decision)),
    }
  })
}

/** The court cases that a petition can be filed in, in the order in which they were entered. */
export function filingCases(answers: Answers): DecidedCase[] {
  return decideAll(answers, today()).filter(({ filing }) => filing.length > 0)
}

/**
 * The court case of a page about its papers. An address without one leads to the packet; not on a server without
 * answers (`mayLead`), since they may be on the device.
 */
export function filingCase(answers: Answers, { lang, case: id }: { lang: string; case: string }, mayLead: boolean) {
  const found = filingCases(answers).find(({ courtCase }) => courtCase.id === id)
  if (!found && mayLead) throw redirect(`/${lang}/packet`)
  return found
}

/** The path, after the language, of the page about the court of the case after this one, or of the first; then `packet`. */
export function nextCourt(answers: Answers, id?: string): string {
  const ids = filingCases(answers).map(({ courtCase }) => courtCase.id)
  const next = ids[id === undefined ? 0 : ids.indexOf(id) + 1]
  return next ? `where/${next}` : 'packet'
}

/** Whether a petition under § 11361.8 should name this count. */
function isOnPetition(decision: Decision): boolean {
  return decision.forms.some(({ form }) => form === 'CR-400') && (decision.fileAnyway || isRelief(decision.outcome))
}

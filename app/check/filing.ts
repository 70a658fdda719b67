import { redirect } from 'react-router'
import type { Answers, Entered } from '#app/answers/schema.ts'
import { findCounty } from '#app/record/counties.ts'
import { type DecidedCase, decideAll } from './decisions.ts'
import { today } from './today.ts'

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

/**
 * What the list of courts can fill in for a case: only addresses that a source marks as usable. City attorneys bring
 * misdemeanors only, so a felony is the District Attorney's.
 */
export function courtFromList({ filing }: DecidedCase): Entered | undefined {
  const county = findCounty(filing[0]?.conviction.county ?? '')
  if (!county) return undefined
  const felony = filing.some(({ conviction }) => conviction.level === 'felony')
  return {
    courtAddress: (county.address ?? []).join('\n'),
    prosecutorName: county.cityProsecutors && !felony ? '' : `District Attorney, County of ${county.county}`,
    prosecutorAddress: county.prosecutor?.address.replace(', ', '\n') ?? '',
  }
}

import type { Entered } from '#app/answers/schema.ts'
import { findCounty } from '#app/record/counties.ts'
import type { DecidedCase } from './decisions.ts'

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

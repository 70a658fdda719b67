import type { Conviction, Person } from '#app/record/conviction.ts'
import { span } from '#app/record/day.ts'

/** The sections whose tables look at earlier convictions of the same offense: §§ 11358(d), 11359(c), 11360(a)(3). */
const COUNTED: readonly string[] = ['HSC 11358', 'HSC 11359', 'HSC 11360']

/**
 * The convictions of one person, each with what the others say of it and nobody said otherwise:
 *
 * - `priors.sameOffenseCount`: convictions of the same section, by a California court, that came surely before the
 *   offense, for the tables `earlier-record-11358`, `-11359` and `-11360` (§ 11357 has no such exception). Two are
 *   enough to know; fewer count only if all convictions were entered (`person.allEntered`), since one that was left
 *   out could be the second.
 * - `cleanSince: false` and `laterFelony`, for PC §§ 1203.4a and 1203.425. A later felony is sure only where a
 *   California court entered it; any other leaves open whether it counts.
 *
 * What was given stays as it was given. Counts that could be earlier or later, such as two of one day, decide nothing,
 * and neither do those whose court is not known.
 */
export function withOwnHistory(convictions: readonly Conviction[], person: Person): Conviction[] {
  return convictions.map((conviction) => {
    const others = convictions.filter((other) => other !== conviction && isConviction(other))
    const standing = others.filter((other) => !isCleared(other))
    const { priors, cleanSince, laterFelony } = conviction
    return {
      ...conviction,
      priors: { ...priors, sameOffenseCount: priors?.sameOffenseCount ?? countBefore(conviction, standing, person) },
      cleanSince: cleanSince ?? (standing.some((other) => isAfter(other, conviction)) ? false : undefined),
      laterFelony: laterFelony ?? felonyAfter(conviction, others, person),
    }
  })
}

function countBefore(
  conviction: Conviction,
  others: readonly Conviction[],
  { allEntered }: Person,
): number | undefined {
  if (!conviction.statute || !COUNTED.includes(conviction.statute)) return undefined
  const same = others.filter(
    (other) => mayBeCalifornian(other) && (!other.statute || other.statute === conviction.statute) && !isGift(other),
  )
  const counts = (other: Conviction) => other.statute && other.court && isBefore(other, conviction)
  const before = same.filter(counts).length
  if (before >= 2) return before
  const settled = same.every((other) => counts(other) || (other.statute && isAfter(other, conviction)))
  return allEntered && settled ? before : undefined
}

function felonyAfter(
  conviction: Conviction,
  others: readonly Conviction[],
  { allEntered }: Person,
): boolean | undefined {
  const ended = conviction.completedDate && span(conviction.completedDate)[1]
  const later = (other: Conviction) => Boolean(ended && other.convictionDate && span(other.convictionDate)[0] > ended)
  const sure = (other: Conviction) => other.court === 'superior' && other.level === 'felony' && !isCleared(other)
  if (others.some((other) => sure(other) && later(other))) return true
  const none = others.every((other) => (other.level && other.level !== 'felony') || isBefore(other, conviction))
  return allEntered && none ? false : undefined
}

/** Whether the other conviction was surely entered before this offense was committed. */
function isBefore(other: Conviction, { offenseDate }: Conviction): boolean {
  return Boolean(other.convictionDate && offenseDate && span(other.convictionDate)[1] < span(offenseDate)[0])
}

/** Whether the other conviction was surely entered after this one. */
function isAfter(other: Conviction, { convictionDate, judgmentDate }: Conviction): boolean {
  const here = judgmentDate ?? convictionDate
  const there = other.convictionDate ?? other.offenseDate
  return Boolean(here && there && span(there)[0] > span(here)[1])
}

/** Old § 11360(b), a gift or a ride with a small amount, was never what paragraph (a)(2) punishes. */
function isGift({ statute, subdivision }: Conviction): boolean {
  return statute === 'HSC 11360' && subdivision?.[0]?.toLowerCase() === 'b'
}

/** An arrest, a plea that was withdrawn and a finding of a juvenile court (WIC § 203) are no convictions. */
function isConviction({ court, circumstances }: Conviction): boolean {
  const none = ['arrest-only', 'deferred-entry-completed']
  return court !== 'juvenile' && !circumstances?.some((circumstance) => none.includes(circumstance))
}

function isCleared({ circumstances }: Conviction): boolean {
  return circumstances?.includes('relief-on-record') ?? false
}

/** Only a court that is known to be another one is not taken for a California one. */
function mayBeCalifornian({ court }: Conviction): boolean {
  return !court || court === 'superior'
}

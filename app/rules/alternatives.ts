import type { Day } from '#app/record/day.ts'
import { type Matter, readRemedyFacts } from './read-remedy-facts.ts'
import { REMEDIES } from './remedies.ts'
import { FITS, type Fit, find, type Reach, type Remedy } from './remedy.ts'
import { judgmentSpan, sentenceSpan, waitsOver } from './remedy-dates.ts'
import { REMEDY_FACT_NAMES, type RemedyFacts } from './remedy-facts.ts'
import { remedyReach } from './remedy-reach.ts'
import { candidates } from './table.ts'

/** Another way to lighten the record: its name in law, the court form it takes, and how far it fits. */
export type Alternative = {
  remedy: string
  form: string | null
  fit?: Fit
  /** The items of the form that are certain, such as `2`, `2a`. */
  items?: string[]
  /** What could still change the fit, by the names of the request. */
  missing?: string[]
  /** The first day on which to ask, where only a wait is in the way. */
  from?: Day
}

/** Judgments of other courts: only their own law can lighten them. */
const ELSEWHERE: Readonly<Record<string, Alternative>> = {
  'other-state': { remedy: 'law of that state', form: null, fit: 'lawyer' },
  tribal: { remedy: 'law of that tribe', form: null, fit: 'lawyer' },
}

/**
 * The next-best remedies for a conviction that § 11361.8 does not clear, or leaves on the record (digest § 7), the most
 * useful first. What the law plainly rules out is left out. An unknown court is taken to be a California one.
 */
export function alternativesFor(matter: Matter, on: Day): Alternative[] {
  const facts = readRemedyFacts(matter, on)
  const court = facts.court?.includes('superior') ? (['superior'] as const) : facts.court
  const reaches = candidates<string, RemedyFacts>(remedyReach, { ...facts, court }).map(({ then }) => then)
  const found = REMEDIES.filter((remedy) => remedy.for.some((reach: Reach) => reaches.includes(reach)))
    .map((remedy) => alternative(remedy, matter, on))
    .filter(({ fit }) => fit !== 'does-not-fit')
  const elsewhere = reaches.flatMap((reach) => ELSEWHERE[reach] ?? [])
  return [...found, ...elsewhere].sort((one, other) => rank(one) - rank(other))
}

function alternative(remedy: Remedy, matter: Matter, on: Day): Alternative {
  const { fit, items, missing } = find(remedy, readRemedyFacts(matter, on), on)
  const names = [...new Set(missing.flatMap((fact) => REMEDY_FACT_NAMES[fact] ?? []))]
  const from = fit === 'not-yet' ? firstDay(remedy, matter, on) : undefined
  return {
    remedy: remedy.name,
    form: remedy.form,
    fit,
    ...(items.length ? { items } : {}),
    ...(names.length ? { missing: names } : {}),
    ...(from ? { from } : {}),
  }
}

/** The first later day on which the remedy would no longer say "not yet", by the law of the day that is asked about. */
function firstDay(remedy: Remedy, matter: Matter, on: Day): Day | undefined {
  const { conviction } = matter
  if (!conviction.completedDate && !conviction.judgmentDate && !conviction.convictionDate) return undefined
  const days = [judgmentSpan(conviction, on), sentenceSpan(conviction, on)].flatMap((since) =>
    waitsOver(since, on, [1, 2, 4]),
  )
  return days.sort().find((day) => {
    const { fit } = find(remedy, readRemedyFacts(matter, day), on)
    return fit !== 'not-yet' && fit !== 'does-not-fit'
  })
}

function rank({ fit = 'lawyer' }: Alternative): number {
  return FITS.indexOf(fit)
}

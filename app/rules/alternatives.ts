import type { Day } from '#app/record/day.ts'
import { knownKey } from './known-key.ts'
import { memory } from './memory.ts'
import { type Matter, readRemedyFacts } from './read-remedy-facts.ts'
import { REMEDIES } from './remedies.ts'
import { FITS, type Fit, find, type Reach, type Remedy } from './remedy.ts'
import { waitsOver } from './remedy-dates.ts'
import {
  REMEDY_FACT_NAMES,
  REMEDY_FACT_ORDER,
  REMEDY_FACTS,
  type RemedyFacts,
  type RemedyKnown,
} from './remedy-facts.ts'
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

/** The days on which a table of some remedy changed. */
const VERSION_DAYS = [...new Set(REMEDIES.flatMap(({ versions }) => versions.map(({ from }) => from)))].sort()

/** How many findings are kept for the next conviction with the same facts. */
const KEPT = 20_000
const kept = memory<string, readonly Alternative[]>()

/**
 * The next-best remedies for a conviction that § 11361.8 does not clear, or leaves on the record (digest § 7), the most
 * useful first. What the law plainly rules out is left out. An unknown court is taken to be a California one.
 */
export function alternativesFor(matter: Matter, on: Day): Alternative[] {
  const found = alternativesOf(readRemedyFacts(matter, on), on)
  return found.map((alternative) => {
    const remedy = alternative.fit === 'not-yet' && REMEDIES.find(({ name }) => name === alternative.remedy)
    const from = remedy ? firstDay(remedy, matter, on) : undefined
    return from ? { ...alternative, from } : alternative
  })
}

/** What helps also where § 11361.8 dismisses and seals the conviction: it is about other records. */
export function besidesDismissal(alternatives: readonly Alternative[]): Alternative[] {
  return alternatives.filter(({ remedy }) => REMEDIES.some(({ name, besides }) => besides && name === remedy))
}

/** The same facts give the same remedies, so what was found once is kept. */
function alternativesOf(facts: RemedyKnown, on: Day): readonly Alternative[] {
  const version = VERSION_DAYS.findLastIndex((day) => day <= on)
  const key = `${version}${knownKey(REMEDY_FACTS, facts, REMEDY_FACT_ORDER)}`
  const before = kept.get(key)
  if (before) return before
  if (kept.size >= KEPT) kept.clear()
  const reaches = candidates<string, RemedyFacts>(remedyReach, facts).map(({ then }) => then)
  const found = REMEDIES.filter((remedy) => remedy.for.some((reach: Reach) => reaches.includes(reach)))
    .map((remedy) => alternative(remedy, facts, on))
    .filter(({ fit }) => fit !== 'does-not-fit')
  const elsewhere = reaches.flatMap((reach) => ELSEWHERE[reach] ?? [])
  const all = [...found, ...elsewhere].sort((one, other) => rank(one) - rank(other))
  kept.set(key, all)
  return all
}

function alternative(remedy: Remedy, facts: RemedyKnown, on: Day): Alternative {
  const { fit, items, missing } = find(remedy, facts, on)
  const names = [...new Set(missing.flatMap((fact) => REMEDY_FACT_NAMES[fact] ?? []))]
  return {
    remedy: remedy.name,
    form: remedy.form,
    fit,
    ...(items.length ? { items } : {}),
    ...(names.length ? { missing: names } : {}),
  }
}

/** The first later day on which the remedy would no longer say "not yet", by the law of the day that is asked about. */
function firstDay(remedy: Remedy, matter: Matter, on: Day): Day | undefined {
  return waitsOver(matter.conviction, matter.person, on).find((day) => {
    const { fit } = find(remedy, readRemedyFacts(matter, day), on)
    return fit !== 'not-yet' && fit !== 'does-not-fit'
  })
}

function rank({ fit = 'lawyer' }: Alternative): number {
  return FITS.indexOf(fit)
}

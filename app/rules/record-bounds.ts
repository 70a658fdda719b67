import { addYears, type Day, type KnownDay, span } from '#app/record/day.ts'
import { PROP_64 } from './lines.ts'
import { CANNABIS_STATUTES, KNOWN_STATUTES } from './offenses.ts'
import type { Certainty } from './table.ts'

/** What the law says of a span of years that a record does not give itself. */
export type Bound = { years: number; citation: string; certainty: Certainty; from: Day }

/**
 * How long before an arrest the offense can lie: prosecution of these felonies has to begin within three years, of
 * misdemeanors within one. Tolling (PC § 803) and an arrest long after a warrant (PC § 804) are exceptions.
 */
const OFFENSE_BEFORE_ARREST: Bound = {
  years: 3,
  citation: 'PC §§ 801, 802(a)',
  certainty: 'secondary',
  from: '0001-01-01',
}

/** How long parole, with what is added for breaking it, can follow a prison term of this kind; it is still "serving". */
export const SUPERVISION_AFTER_PRISON: Bound = {
  years: 4,
  citation: 'PC § 3000(b)',
  certainty: 'unverified',
  from: '0001-01-01',
}

/**
 * What the terms on a record leave open of the end of a sentence: the day the longest part by itself ends, since parts
 * run together unless the court said otherwise (PC § 669(b)), and the day by which every part is over, one after the
 * other. `undefined` where the record tells none that can be read.
 */
export type SentenceEnds = { soonest: Day | undefined; latest: Day | undefined }

/**
 * What a record shows of a sentence on a day; `null` where it shows neither. Probation and parole are still "serving"
 * (§ 11361.8(a); People v. Davis (2016) 246 Cal.App.4th 127, on the same words of PC § 1170.18). Credits and an early
 * end stand on no such record, so "serving" is what it shows and not what is sure.
 */
export function shownSentence({ soonest, latest }: SentenceEnds, on: Day): 'completed' | 'serving' | null {
  if (latest !== undefined && latest <= on) return 'completed'
  return soonest !== undefined && soonest > on ? 'serving' : null
}

/** The same for a case of several counts: completed when all are, serving when any is (§ 11361.8(a), (e)). */
export function shownOfCase(counts: readonly ReturnType<typeof shownSentence>[]): 'completed' | 'serving' | null {
  if (counts.includes('serving')) return 'serving'
  return counts.length > 0 && counts.every((count) => count === 'completed') ? 'completed' : null
}

/** The first day on which an offense can have been done that led to an arrest on this day. */
export function earliestOffense(arrest: Day): Day {
  return addYears(arrest, -OFFENSE_BEFORE_ARREST.years)
}

/** Sections that cannot be told from other crimes by themselves: they matter beside a cannabis section only. */
export const WRAPPERS = { '664': 'PC 664', '182': 'PC 182', '32': 'PC 32' } as const

const NEIGHBORS = KNOWN_STATUTES.filter(
  (statute) => statute !== 'VC 23152' && !(Object.values(WRAPPERS) as string[]).includes(statute),
)

/** Whether a section is one of the four, or a neighbor that has a row of its own in the table of § 11361.8's reach. */
export function isCannabisOrNeighbor(statute: string): boolean {
  return NEIGHBORS.includes(statute)
}

/** Whether § 11361.8 names the section. */
export function isProp64(statute: string | null | undefined): boolean {
  return (CANNABIS_STATUTES as readonly (string | null | undefined)[]).includes(statute)
}

/**
 * Whether the subdivision can be one of the text that stood when the person was convicted: § 11357 has had numbered
 * paragraphs only since Prop. 64, so an older `b(2)` is a writing of its own and says nothing sure.
 */
export function isOfItsTime(statute: string, subdivision: string, convicted: KnownDay | null): boolean {
  if (statute !== 'HSC 11357' || !subdivision.includes('(')) return true
  return convicted !== null && span(convicted)[0] >= PROP_64
}

import { trimmed } from '#app/bulk/bytes.ts'
import type { CaseRows, Part } from '#app/bulk/case-rows.ts'
import { isoDay, isoText } from '#app/bulk/dates.ts'
import type { Conviction } from '#app/bulk/person.ts'
import { stepOf } from '#app/bulk/state-facts.ts'
import { addYears, type Day, type KnownDay, span } from '#app/record/day.ts'
import { SUPERVISION_AFTER_PRISON } from '#app/rules/record-bounds.ts'

/** What the sentence rows of a case show: when all of it is over at the latest, and whether prison was part of it. */
export type Sentence = { over: Day | undefined; prison: boolean }

/** Days of each unit, rounded up, so that an end is never too early. */
const DAYS: Readonly<Record<string, number>> = { D: 1, M: 31, Y: 366 }
const WITHOUT_TIME = /FINE|REST(?:N|ITUTION)?|FEE/

/**
 * The latest day on which a sentence can have ended: every part of the case one after the other, since the rows do not
 * say which ran together. Unknown when no part is told, or one of them cannot be read.
 */
export function sentenceOf(rows: CaseRows, conviction: Conviction, convicted: KnownDay | null): Sentence {
  const parts = partsOf(rows, conviction)
  const prison = parts.some(({ place }) => place.includes('PRISON'))
  if (!convicted || parts.length === 0) return { over: undefined, prison }
  let days = 0
  for (const { place, length, unit } of parts) {
    const timed = /^\d{1,4}$/.test(length) && unit in DAYS
    if (!timed && !(length === '' && WITHOUT_TIME.test(place))) return { over: undefined, prison }
    if (timed) days += Number(length) * (DAYS[unit] as number)
  }
  const end = isoText((isoDay(span(convicted)[1]) as number) + days)
  return { over: prison ? addYears(end, SUPERVISION_AFTER_PRISON.years) : end, prison }
}

function partsOf({ parts }: CaseRows, { countOrder }: Conviction): Part[] {
  const step = stepOf(countOrder) ?? trimmed(countOrder)
  return parts.filter(({ order }) => order.startsWith(step)).map(({ part }) => part)
}

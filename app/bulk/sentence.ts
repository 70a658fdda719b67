import type { CaseRows, Part } from '#app/bulk/case-rows.ts'
import type { Conviction } from '#app/bulk/person.ts'
import { caseOf } from '#app/bulk/state-facts.ts'
import { addDays, addYears, type Day, type KnownDay, span } from '#app/record/day.ts'
import { type SentenceEnds, SUPERVISION_AFTER_PRISON } from '#app/rules/record-bounds.ts'

/** What the sentence rows of a case show: between which days it ends, and whether prison was part of it. */
export type Sentence = SentenceEnds & { prison: boolean }

/** Days of each unit, rounded up, so that an end is never too early. */
const MOST: Readonly<Record<string, number>> = { D: 1, M: 31, Y: 366 }
/** A longer time is no number of years. */
const LONGEST_YEARS = 200
const MONEY = /^(?:FINE[SD]?|FEES?|REST(?:N|ITUTION)?|ASSESSMENTS?|COSTS?)$/
/** Words that a fine may have beside it and that say of no time. */
const BESIDE_MONEY = /^(?:SS|SUSP(?:ENDED)?|STAY(?:ED)?|PAY|PAID|PENALTY|COURT|VICTIM|FUND|AND|OR|TO|ONLY|PLUS|)$/
/** Time that was not to be served: probation stands in its place. */
const NOT_SERVED = /SUSP|STAY/

/**
 * The days between which a sentence ends, from the parts of the case, since the rows do not say which ran together.
 * The latest is unknown when no part is told, or one of them cannot be read. A fine is no time, whatever number stands
 * beside it, and whether it was paid the file does not say: one that stands alone tells nothing.
 */
export function sentenceOf(rows: CaseRows, conviction: Conviction, convicted: KnownDay | null): Sentence {
  const parts = partsOf(rows, conviction)
  const prison = parts.some(({ place }) => place.includes('PRISON'))
  // A day so late stands for none (99991231), and an end after the year 9999 would not compare.
  if (!convicted || span(convicted)[1] >= '9000') return { soonest: undefined, latest: undefined, prison }
  const [first, last] = span(convicted)
  const timed = parts.filter(({ length, unit }) => /^\d{1,4}$/.test(length) && Object.hasOwn(MOST, unit))
  const served = timed.filter(({ place }) => !NOT_SERVED.test(place))
  const [soonest] = served.map((part) => endOf(first, part)).sort((a, b) => (a < b ? 1 : -1))
  const told = parts.length > 0 && parts.every((part) => timed.includes(part))
  if (!told) return { soonest, latest: undefined, prison }
  const days = timed.reduce((sum, { length, unit }) => sum + Number(length) * (MOST[unit] as number), 0)
  const end = addDays(last, Math.min(days, LONGEST_YEARS * 366))
  return { soonest, latest: prison ? addYears(end, SUPERVISION_AFTER_PRISON.years) : end, prison }
}

/** `FINE`, `FINE SS`, `REST/FINE`; not `JAIL AND FINE` nor `CONFINED`. */
function isMoney({ place }: Part): boolean {
  const words = place.split(/[^A-Z]+/)
  return words.some((word) => MONEY.test(word)) && words.every((word) => MONEY.test(word) || BESIDE_MONEY.test(word))
}

/** The end of a part by itself; months beyond whole years are taken as four weeks, so that it is never too late. */
function endOf(from: Day, { length, unit }: Part): Day {
  const number = Number(length)
  if (unit === 'D') return addDays(from, number)
  if (unit === 'Y') return addYears(from, Math.min(number, LONGEST_YEARS))
  return addDays(addYears(from, Math.floor(number / 12)), 28 * (number % 12))
}

function partsOf({ parts }: CaseRows, { countOrder }: Conviction): Part[] {
  const step = caseOf(countOrder)
  return parts.filter(({ order, part }) => order.startsWith(step) && !isMoney(part)).map(({ part }) => part)
}

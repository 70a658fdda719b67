import type { Raw } from '#app/bulk/bytes.ts'

/** Days since 1970-01-01. */
export type DayNumber = number

/** What the state's `YYYYMMDD` says: a day, part of one (`YYYY0000`, `YYYYMM00`), or nothing that can be read. */
export type StateDate =
  | { kind: 'exact'; day: string }
  | { kind: 'month'; month: string }
  | { kind: 'year'; year: string }
  | { kind: 'unknown' }

const EIGHT_DIGITS = /^[0-9]{8}$/
const UNKNOWN: StateDate = { kind: 'unknown' }

/** The day `years` later; 29 February rolls on to 1 March, as the 2020 program had it. */
export function addYears(day: DayNumber, years: number): DayNumber {
  const date = new Date(day * 86_400_000)
  date.setUTCFullYear(date.getUTCFullYear() + years)
  return Math.floor(date.getTime() / 86_400_000)
}

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const
const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** Days since 1970 for a day of the calendar, or undefined when there is no such day. */
export function dayNumber(year: number, month: number, day: number): DayNumber | undefined {
  const length = (MONTH_LENGTHS[month - 1] ?? 0) + (month === 2 && isLeap(year) ? 1 : 0)
  if (day < 1 || day > length) return undefined
  // Years that begin in March put the leap day last (the usual count of days of the civil calendar).
  const years = month > 2 ? year : year - 1
  const era = Math.floor(years / 400)
  const inEra = years - era * 400
  const inYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  return era * 146_097 + inEra * 365 + Math.floor(inEra / 4) - Math.floor(inEra / 100) + inYear - 719_468
}

/** Reads `YYYY-MM-DD`; undefined when it is not a day. */
export function isoDay(text: string): DayNumber | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined
  return dayNumber(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8)))
}

/** The day it is now where this runs. */
export function today(): DayNumber {
  const now = new Date()
  return dayNumber(now.getFullYear(), now.getMonth() + 1, now.getDate()) as DayNumber
}

/** `YYYY-MM-DD` of a day number. */
export function isoText(day: DayNumber): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10)
}

/** 1 January of year 1, which the 2020 program put in place of every date it could not read. */
export const YEAR_ONE: DayNumber = dayNumber(1, 1, 1) as number

/** A date cell as the 2020 program read it: exactly eight digits that are a day, anything else is year 1. */
export function dayAs2020(cell: Raw): DayNumber {
  if (!EIGHT_DIGITS.test(cell)) return YEAR_ONE
  return dayNumber(Number(cell.slice(0, 4)), Number(cell.slice(4, 6)), Number(cell.slice(6))) ?? YEAR_ONE
}

/** A date cell kept three-way, padding allowed: what is not known stays unknown and proves nothing. */
export function stateDate(cell: Raw): StateDate {
  const text = cell.trim()
  if (!EIGHT_DIGITS.test(text)) return UNKNOWN
  const [year, month, day] = [text.slice(0, 4), text.slice(4, 6), text.slice(6)]
  if (Number(year) < 1800) return UNKNOWN
  if (month === '00') return day === '00' ? { kind: 'year', year } : UNKNOWN
  if (day === '00') return Number(month) <= 12 ? { kind: 'month', month: `${year}-${month}` } : UNKNOWN
  return dayNumber(Number(year), Number(month), Number(day)) === undefined
    ? UNKNOWN
    : { kind: 'exact', day: `${year}-${month}-${day}` }
}

/** A calendar day as text, `YYYY-MM-DD`. Such days compare as text. */
export type Day = string

/**
 * What is known of a day: the day, the month (`YYYY-MM`), the year (`YYYY`),
 * or only on which side of a line it fell.
 */
export type KnownDay = string | { before: Day } | { onOrAfter: Day }

const FIRST: Day = '0001-01-01'
const LAST: Day = '9999-12-31'

/** Whether the text is a day, a month or a year that the calendar has. */
export function isPartialDay(text: string): boolean {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? []
  if (!year || year === '0000') return false
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`)
}

/** Whether the text is a whole calendar day, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  return text.length === 10 && isPartialDay(text)
}

/** The first and the last day that it can have been. */
export function span(known: KnownDay): [first: Day, last: Day] {
  if (typeof known === 'string') {
    if (known.length === 4) return [`${known}-01-01`, `${known}-12-31`]
    if (known.length === 7) return [`${known}-01`, `${known}-${lastOfMonth(known)}`]
    return [known, known]
  }
  return 'before' in known ? [FIRST, addDays(known.before, -1)] : [known.onOrAfter, LAST]
}

/** Whole years lived on a day. The new age begins on the birthday itself. */
export function ageOn(birth: Day, on: Day): number {
  const years = Number(on.slice(0, 4)) - Number(birth.slice(0, 4))
  return on.slice(5) < birth.slice(5) ? years - 1 : years
}

/** The day so many years later (or earlier, if negative); February 29 becomes March 1 in a common year. */
export function addYears(day: Day, years: number): Day {
  const moved = `${String(Number(day.slice(0, 4)) + years).padStart(4, '0')}${day.slice(4)}`
  return !moved.endsWith('-02-29') || isDay(moved) ? moved : `${moved.slice(0, 4)}-03-01`
}

/** The next day. */
export function dayAfter(day: Day): Day {
  return addDays(day, 1)
}

/** The day so many days later, or earlier if negative. */
export function addDays(day: Day, days: number): Day {
  const moved = Number(day.slice(8)) + days
  if (moved > 0 && moved <= 28) return day.slice(0, 8) + String(moved).padStart(2, '0')
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

function lastOfMonth(month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number]
  return String(new Date(Date.UTC(year, number, 0)).getUTCDate())
}

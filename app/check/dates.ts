import { type Entered, textIn } from '#app/answers/schema.ts'
import { isPartialDay, type KnownDay, span } from '#app/record/day.ts'

/**
 * A day from the three fields `NAME-year`, `NAME-month`, `NAME-day`: `YYYY-MM-DD`, or as much of it as was entered.
 * What is not a number, or a day without its month, comes back as text that is no day.
 */
export function readDate(entered: Entered, name: string): string {
  const [year = '', month = '', day = ''] = ['year', 'month', 'day'].map((part) => textIn(entered, `${name}-${part}`))
  if (!year && !month && !day) return ''
  if (day && !month) return 'no day'
  return [year, month.padStart(month ? 2 : 0, '0'), day.padStart(day ? 2 : 0, '0')].filter(Boolean).join('-')
}

/** Whether the text is a day, a month or a year that can lie in the life of someone who asks. */
export function isLifetime(text: string): boolean {
  return isPartialDay(text) && text >= '1900'
}

/** Whether both can be true of one and the same day. */
export function areOneDay(one: KnownDay, other: KnownDay): boolean {
  const [a, b] = [span(one), span(other)]
  return a[0] <= b[1] && b[0] <= a[1]
}

import { type Entered, textIn } from '#app/answers/schema.ts'

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

import type { Day } from '#app/record/day.ts'

const CALIFORNIA = new Intl.DateTimeFormat('en-US', {
  timeZone: 'America/Los_Angeles',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** The day it is in California. Only doors call this; everything behind them is handed the day. */
export function today(): Day {
  const parts = Object.fromEntries(CALIFORNIA.formatToParts(new Date()).map(({ type, value }) => [type, value]))
  return `${parts.year}-${parts.month}-${parts.day}`
}

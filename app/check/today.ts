import type { Day } from '#app/record/day.ts'

const CALIFORNIA = new Intl.DateTimeFormat('en-US', {
  timeZone: 'America/Los_Angeles',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

const CLOCK = new Intl.DateTimeFormat('en-US', {
  timeZone: 'America/Los_Angeles',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** The time it is in California, `1432`, for the name of a file. Only doors call this. */
export function clock(): string {
  return CLOCK.format(new Date()).replace(':', '')
}

/** The day it is in California. Only doors call this; everything behind them is handed the day. */
export function today(): Day {
  const parts = Object.fromEntries(CALIFORNIA.formatToParts(new Date()).map(({ type, value }) => [type, value]))
  return `${parts.year}-${parts.month}-${parts.day}`
}

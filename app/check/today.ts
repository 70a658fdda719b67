import type { Day } from '#app/record/day.ts'

const CALIFORNIA = new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Los_Angeles', dateStyle: 'short' })

/** The day it is in California. Only doors call this; everything behind them is handed the day. */
export function today(): Day {
  return CALIFORNIA.format(new Date())
}

import { today } from '#app/check/today.ts'
import { getInstance } from '#app/i18n/i18n.server.ts'
import { addDays, type Day } from '#app/record/day.ts'
import type { Route } from './+types/reminders'

const REMINDERS = [
  { words: 'steps.calendar-serve', days: 14 },
  { words: 'steps.calendar-call', days: 75 },
] as const

/** Two reminders for a person's own calendar (RFC 5545). They say nothing of a case, and are the same for everyone. */
export function loader({ context }: Route.LoaderArgs) {
  const { t } = getInstance(context)
  const on = today()
  const events = REMINDERS.flatMap(({ words, days }) => event(t(`petition:${words}`), on, days))
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Clear Petition//Reminders//EN',
    ...events,
    'END:VCALENDAR',
    '',
  ]
  return new Response(lines.join('\r\n'), {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'attachment; filename="reminders.ics"',
    },
  })
}

function event(words: string, on: Day, days: number): string[] {
  const stamp = `${on.replaceAll('-', '')}T000000Z`
  return [
    'BEGIN:VEVENT',
    `UID:${on}-${days}@clear-petition`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${addDays(on, days).replaceAll('-', '')}`,
    `SUMMARY:${words.replace(/[\\;,]/g, '\\$&')}`,
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${words.replace(/[\\;,]/g, '\\$&')}`,
    'TRIGGER:PT9H',
    'END:VALARM',
    'END:VEVENT',
  ]
}

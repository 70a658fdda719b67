import { type Raw, trimmed } from '#app/bulk/bytes.ts'
import { COLUMN, type ColumnName } from '#app/bulk/columns.ts'
import { stateDate } from '#app/bulk/dates.ts'
import type { Conviction, Person } from '#app/bulk/person.ts'
import type { Court, Level } from '#app/record/conviction.ts'

/** A cell without its padding; the dashes that stand in unused cells are nothing. */
export function cell(person: Person, row: number, column: ColumnName): Raw {
  const text = trimmed(person.rows.text(row, COLUMN[column]))
  return /^[-#]+$/.test(text) ? '' : text
}

/** A date cell as facts have it: a day, a month, a year, or `null`. */
export function knownDay(text: Raw): string | null {
  const date = stateDate(text)
  if (date.kind === 'exact') return date.day
  if (date.kind === 'month') return date.month
  return date.kind === 'year' ? date.year : null
}

const LEVELS: Readonly<Record<string, Level>> = {
  ...{ FELONY: 'felony', MISDEMEANOR: 'misdemeanor', INFRACTION: 'infraction' },
  ...{ F: 'felony', M: 'misdemeanor', I: 'infraction' },
}
const LEVEL_COLUMNS = ['CONV_STAT_DESCR', 'CONV_OFFENSE_TOC', 'DISP_OFFENSE_TOC', 'OFFENSE_TOC'] as const

/** The level that stands on the record: the status of the conviction, then the type of charge; otherwise not known. */
export function levelOf(person: Person, { row }: Conviction): Level | null {
  const written = LEVEL_COLUMNS.map((column) => cell(person, row, column).toUpperCase()).find((text) => text !== '')
  return LEVELS[written ?? ''] ?? null
}

/** The court of the row: superior and municipal courts are the superior courts of today. */
export function courtOf(person: Person, { row }: Conviction): Court | null {
  const agency = cell(person, row, 'STP_ORI_DESCR').toUpperCase()
  if (/\bJUV/.test(agency)) return 'juvenile'
  return /^CA[SM]C/.test(agency) ? 'superior' : null
}

/** The case of a count, as `cycle + step`, or `undefined` when CNT_ORDER is too short to say. */
export function stepOf(countOrder: Raw): Raw | undefined {
  return /^\d{6}/.exec(trimmed(countOrder))?.[0]
}

/** The same, where rows are only told apart: all of a CNT_ORDER that is too short. */
export function caseOf(countOrder: Raw): Raw {
  return stepOf(countOrder) ?? trimmed(countOrder)
}

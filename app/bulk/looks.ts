import { type Raw, trimmed } from '#app/bulk/bytes.ts'
import { sectionIn } from '#app/bulk/charge.ts'
import { COLUMN } from '#app/bulk/columns.ts'
import { stateDate } from '#app/bulk/dates.ts'
import { type Conviction, caseNumbers, type Person } from '#app/bulk/person.ts'

const PLAIN_CHARGE = /^\s*(?:1135[789]|11360)(?!\d)[^/]*$/
const OTHER_LAW = /\d.*\s(?:PC|VC|BP|WI|MV|GC|CC|US)(?![A-Z])/
const RELIEF = /1203\.4|SET ?ASIDE|REDESIGNAT|RESENTENC|11361\.8|11361\.9|17\(B\)|PROP(?:OSITION)? ?(?:47|64)/i

/** Why a person should look at this conviction whatever was decided: codes of problems.ts, none twice. */
export function looksAt(person: Person, conviction: Conviction): string[] {
  const { rows } = person
  const { row, charge, event, countOrder } = conviction
  const looks: string[] = []
  if (stateDate(event).kind !== 'exact') looks.push('event-date-unknown')
  if (stateDate(person.born).kind !== 'exact') looks.push('birth-date-unknown')
  if (!PLAIN_CHARGE.test(charge.codePart) || OTHER_LAW.test(charge.codePart)) looks.push('charge-not-plain')
  const level = rows.text(row, COLUMN.CONV_STAT_DESCR)
  const kind = trimmed(rows.text(row, COLUMN.OFFENSE_TOC))
  if (trimmed(level) !== level) looks.push('level-padded')
  if (trimmed(level) === '' && !/^[FMI]$/.test(kind)) looks.push('level-unknown')
  if (countOrder.length < 6) looks.push('count-order-short')
  if (caseNumbers(person, conviction).some((number) => /^\s*NULL\s*$/i.test(number))) looks.push('case-number-null')
  if (differs(rows.text(row, COLUMN.CONV_OFFENSE_DESCR), charge.section)) looks.push('convicted-of-another-charge')
  if (differs(rows.text(row, COLUMN.DISP_OFFENSE_DESCR), charge.section)) looks.push('disposed-as-another-charge')
  if (RELIEF.test(rows.text(row, COLUMN.COMMENT_TEXT))) looks.push('relief-on-record')
  return looks
}

/** A place-holder (blank, dashes) says nothing; anything with a number in it names a charge. */
function differs(other: Raw, section: string | undefined): boolean {
  return /\d{3}/.test(other) && sectionIn(other) !== section
}

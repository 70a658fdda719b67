import { type Raw, rawBytes, rawText, trimmed } from '#app/bulk/bytes.ts'
import { type Charge, readCharge } from '#app/bulk/charge.ts'
import { COLUMN } from '#app/bulk/columns.ts'
import { type DayNumber, dayAs2020, YEAR_ONE } from '#app/bulk/dates.ts'
import type { Rows } from '#app/bulk/rows.ts'

/** One count a person was convicted of: the first conviction row of its CNT_ORDER. */
export type Conviction = {
  /** Its row in `person.rows`, where every cell of it can be read. */
  row: number
  countOrder: Raw
  charge: Charge
  county: Raw
  event: Raw
  /** The event day as 2020 read it: 1 January of year 1 when it cannot be read. */
  day: DayNumber
  /** As 2020 read it, padding and all; see `levelOf` in looks.ts for what is really known. */
  felony: boolean
}

/** All that the files say about one person. Modes decide over this; `rows` and `members` give them every other cell. */
export type Person = {
  id: Raw
  born: Raw
  bornDay: DayNumber
  deceased: boolean
  registered: boolean
  convictions: Conviction[]
  rows: Rows
  members: readonly number[]
  /** Case numbers by step key, first seen first, none twice. */
  cases: Map<Raw, Raw[]>
}

const COURT = rawBytes('COURT ACTION')
const REGISTRATION = rawBytes('REGISTRATION')
const DECEASED = rawBytes('DECEASED')
const CONVICTED = rawBytes('CONVICTED')
const FELONY = rawBytes('FELONY')
const F = rawBytes('F')
const PC_290 = rawBytes('290')
const STEP_KEY = 6

/**
 * Puts one person together from their rows, in file order (docs/bulk.md, "How rows become people"). With `trim`, padding
 * round words and numbers does not matter; 2020 took it as part of them.
 */
export function buildPerson(rows: Rows, members: readonly number[], trim = false): Person {
  const is = (row: number, column: number, word: Uint8Array) =>
    rows.is(row, column, word) || (trim && trimmed(rows.text(row, column)) === rawText(word, 0, word.length))
  const begins = (row: number, column: number, word: Uint8Array) =>
    rows.startsWith(row, column, word) ||
    (trim && trimmed(rows.text(row, column)).startsWith(rawText(word, 0, word.length)))
  const first = members[0] as number
  const born = rows.text(first, COLUMN.PRI_DOB)
  const person: Person = {
    id: rows.text(first, COLUMN.SUBJECT_ID),
    born,
    bornDay: dayAs2020(born),
    deceased: false,
    registered: false,
    convictions: [],
    rows,
    members,
    cases: new Map(),
  }
  const counts = new Set<Raw>()
  // Rows of a count stand together, so what the row before said of case and count need not be read again.
  let [courtRow, countRow] = [-1, -1]
  for (const row of members) {
    if (is(row, COLUMN.STP_TYPE_DESCR, COURT)) {
      const told = courtRow >= 0 && rows.alike(row, courtRow, COLUMN.OFN) && rows.alike(row, courtRow, COLUMN.CNT_ORDER)
      if (!told && !rows.isEmpty(row, COLUMN.OFN)) addCase(person, row, trim)
      courtRow = row
    } else if (is(row, COLUMN.STP_TYPE_DESCR, REGISTRATION)) {
      if (begins(row, COLUMN.OFFENSE_DESCR, PC_290)) person.registered = true
    } else if (is(row, COLUMN.STP_TYPE_DESCR, DECEASED)) person.deceased = true
    if (!begins(row, COLUMN.DISP_DESCR, CONVICTED)) continue
    const before = countRow
    countRow = row
    if (before >= 0 && rows.alike(row, before, COLUMN.CNT_ORDER)) continue
    const countOrder = orderOf(rows, row, trim)
    if (counts.has(countOrder)) continue
    counts.add(countOrder)
    person.convictions.push(readConviction(rows, row, countOrder))
  }
  return person
}

function readConviction(rows: Rows, row: number, countOrder: Raw): Conviction {
  const event = rows.text(row, COLUMN.STP_EVENT_DATE)
  return {
    row,
    countOrder,
    charge: readCharge(rows.text(row, COLUMN.OFFENSE_DESCR), () => rows.text(row, COLUMN.COMMENT_TEXT)),
    county: rows.text(row, COLUMN.STP_ORI_CNTY_NAME),
    event,
    day: dayAs2020(event),
    felony:
      rows.is(row, COLUMN.CONV_STAT_DESCR, FELONY) ||
      (rows.isEmpty(row, COLUMN.CONV_STAT_DESCR) && rows.is(row, COLUMN.OFFENSE_TOC, F)),
  }
}

function orderOf(rows: Rows, row: number, trim: boolean): Raw {
  const order = rows.text(row, COLUMN.CNT_ORDER)
  return trim ? trimmed(order) : order
}

function addCase(person: Person, row: number, trim: boolean): void {
  const step = orderOf(person.rows, row, trim).slice(0, STEP_KEY)
  const number = person.rows.text(row, COLUMN.OFN)
  const known = person.cases.get(step)
  if (!known) person.cases.set(step, [number])
  else if (!known.includes(number)) known.push(number)
}

/** The case numbers of a conviction: every one seen on a court row of the same step. */
export function caseNumbers(person: Person, conviction: Conviction): readonly Raw[] {
  return person.cases.get(conviction.countOrder.slice(0, STEP_KEY)) ?? []
}

/** The latest conviction of any kind in any county; year 1 when no date can be read. */
export function latestConviction(person: Person): DayNumber {
  return person.convictions.reduce((latest, { day }) => Math.max(latest, day), YEAR_ONE)
}

import { type Raw, trimmed } from '#app/bulk/bytes.ts'
import { COLUMN } from '#app/bulk/columns.ts'
import type { Person } from '#app/bulk/person.ts'
import { speaksOfRelief } from '#app/bulk/relief.ts'
import { cell, knownDay } from '#app/bulk/state-facts.ts'
import { type Day, span } from '#app/record/day.ts'

/** One part of a sentence, as its row has it. */
export type Part = { place: Raw; length: Raw; unit: Raw }

/** The rows of a person that say something of more than their own count, gone through once. */
export type CaseRows = {
  /** The days between which the arrests of each cycle lie; `undefined` where one of them is not dated. */
  arrests: Map<Raw, readonly [first: Day, last: Day] | undefined>
  /** The sentence rows, each with the CNT_ORDER it stands at. */
  parts: { order: Raw; part: Part }[]
  /** The rows whose disposition or comment speaks of relief. */
  told: { row: number; order: Raw; text: Raw }[]
}

/** Goes through a person's rows. */
export function readCaseRows(person: Person): CaseRows {
  const found: CaseRows = { arrests: new Map(), parts: [], told: [] }
  const { rows } = person
  for (const row of person.members) {
    const order = trimmed(rows.text(row, COLUMN.CNT_ORDER))
    if (trimmed(rows.text(row, COLUMN.STP_TYPE_DESCR)).startsWith('ARREST')) addArrest(found, person, row, order)
    const disposition = trimmed(rows.text(row, COLUMN.DISP_DESCR))
    if (disposition.startsWith('CONVICTED')) addPart(found, person, row, order)
    if (disposition === '' && rows.isEmpty(row, COLUMN.COMMENT_TEXT)) continue
    const text = `${disposition} ${cell(person, row, 'COMMENT_TEXT')}`.toUpperCase()
    if (speaksOfRelief(text)) found.told.push({ row, order, text })
  }
  return found
}

function addArrest({ arrests }: CaseRows, person: Person, row: number, order: Raw): void {
  const cycle = /^\d{3}/.exec(order)?.[0]
  if (!cycle) return
  const day = knownDay(person.rows.text(row, COLUMN.STP_EVENT_DATE))
  if (!day || (arrests.has(cycle) && !arrests.get(cycle))) {
    arrests.set(cycle, undefined)
    return
  }
  const [first, last] = span(day)
  const known = arrests.get(cycle) ?? [first, last]
  arrests.set(cycle, [first < known[0] ? first : known[0], last > known[1] ? last : known[1]])
}

function addPart({ parts }: CaseRows, person: Person, row: number, order: Raw): void {
  const place = cell(person, row, 'SENT_LOC_DESCR').toUpperCase()
  const length = cell(person, row, 'SENT_LENGTH')
  const unit = cell(person, row, 'SENT_TIME_CODE').toUpperCase()
  if (place !== '' || length !== '') parts.push({ order, part: { place, length, unit } })
}

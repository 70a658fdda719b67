import { trimmed } from '#app/bulk/bytes.ts'
import type { CaseRows } from '#app/bulk/case-rows.ts'
import { possibleOtherCharge, sectionIn } from '#app/bulk/charge.ts'
import { COLUMN } from '#app/bulk/columns.ts'
import type { Conviction, Person } from '#app/bulk/person.ts'
import { type ChargeRead, chargeText, readChargeText, same } from '#app/bulk/read-charge.ts'
import { cell, courtOf, knownDay, levelOf, stepOf } from '#app/bulk/state-facts.ts'
import type { Court, Level } from '#app/record/conviction.ts'
import { type Day, span } from '#app/record/day.ts'
import { earliestOffense, isCannabisOrNeighbor } from '#app/rules/record-bounds.ts'

/** Where a charge can stand, in the order in which it is believed. */
export const SOURCES = ['CONV_OFFENSE', 'DISP_OFFENSE', 'OFFENSE'] as const
export type Source = (typeof SOURCES)[number]

/** One conviction of a person, as far as it can be read. */
export type Entry = ChargeRead & {
  conviction: Conviction
  source: Source
  step: string | undefined
  convicted: string | null
  /** The days on which the arrest of the same cycle can have been, when it is dated. */
  arrest: readonly [first: Day, last: Day] | undefined
  /** The days between which the offense must lie; `undefined` where nothing says. */
  earliest: Day | undefined
  latest: Day | undefined
  level: Level | null
  court: Court | null
  looks: string[]
}

/** Reads a conviction: what for, when, at which level, in which court. */
export function readEntry(person: Person, rows: CaseRows, conviction: Conviction): Entry {
  const { charge, source, looks } = chargeOf(person, conviction)
  const convicted = knownDay(conviction.event)
  const arrest = arrestOf(rows, conviction, convicted)
  const last = convicted ? span(convicted)[1] : undefined
  return {
    ...charge,
    conviction,
    source,
    looks,
    step: stepOf(conviction.countOrder),
    convicted,
    arrest,
    earliest: arrest && earliestOffense(arrest[0]),
    latest: arrest && (!last || arrest[1] < last) ? arrest[1] : last,
    level: levelOf(person, conviction),
    court: courtOf(person, conviction),
  }
}

/** The arrests of the same cycle; one after the conviction belongs to something else, such as a missed day in court. */
function arrestOf({ arrests }: CaseRows, { countOrder }: Conviction, convicted: string | null): Entry['arrest'] {
  const found = arrests.get(trimmed(countOrder).slice(0, 3))
  return found && convicted && found[0] > span(convicted)[1] ? undefined : found
}

/** Whether the conviction is one to decide: a cannabis section or a neighbor is read, or a number of one stands there. */
export function isToDecide(person: Person, { offenses, conviction }: Entry): boolean {
  return offenses.some(({ statute }) => isCannabisOrNeighbor(statute)) || mentions(person, conviction)
}

function mentions(person: Person, { charge, row }: Conviction): boolean {
  if (charge.section) return true
  return SOURCES.some((source) => sectionIn(cell(person, row, `${source}_DESCR`)) !== undefined)
}

function chargeOf(person: Person, { row }: Conviction): { charge: ChargeRead; source: Source; looks: string[] } {
  const comment = cell(person, row, 'COMMENT_TEXT')
  const described = cell(person, row, 'OFFENSE_DESCR')
  const read = SOURCES.map((source) => {
    const text = source === 'OFFENSE' ? chargeText(described, comment) : cell(person, row, `${source}_DESCR`)
    return { source, charge: readChargeText(text, cell(person, row, `${source}_QUAL_LST`)) }
  })
  const own = read.find(({ charge }) => charge.offenses.length > 0) ?? (read[2] as (typeof read)[number])
  const looks: string[] = []
  const charged = (read[2] as (typeof read)[number]).charge
  for (const { source, charge } of read.slice(0, 2)) {
    const differs = charge.offenses.length > 0 && charged.offenses.length > 0 && !agree(charge, charged)
    if (differs) looks.push(source === 'CONV_OFFENSE' ? 'convicted-of-another-charge' : 'disposed-as-another-charge')
  }
  const raw = (column: 'OFFENSE_DESCR' | 'COMMENT_TEXT') => trimmed(person.rows.text(row, COLUMN[column]))
  if (possibleOtherCharge(raw('OFFENSE_DESCR'), raw('COMMENT_TEXT')) !== '') looks.push('other-charge-in-comment')
  return { ...own, looks }
}

function agree(one: ChargeRead, other: ChargeRead): boolean {
  const [a, ...more] = one.offenses
  const [b, ...rest] = other.offenses
  return Boolean(a && b && same(a, b)) && more.length === rest.length && one.wrapper === other.wrapper
}

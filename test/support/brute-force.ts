import type { Day } from '#app/record/day.ts'
import { FACTS, type Fact, type Known, open } from '#app/rules/facts.ts'
import { MEANINGS } from '#app/rules/outcomes.ts'
import { cultivationToday } from '#app/rules/prop-64/cultivation.ts'
import { forSaleToday } from '#app/rules/prop-64/for-sale.ts'
import { earlierRecord11358, earlierRecord11359, earlierRecord11360 } from '#app/rules/prop-64/history.ts'
import { possessionToday } from '#app/rules/prop-64/possession.ts'
import { actInForce, courtReach, offenseReach, recordStanding, setting } from '#app/rules/prop-64/reach.ts'
import { beforeFiling, relief } from '#app/rules/prop-64/relief.ts'
import { saleToday } from '#app/rules/prop-64/sale.ts'
import type { Row, Table } from '#app/rules/table.ts'

/** A person of whom everything is known: one band for every fact. */
export type Full = Record<string, string>

const NEWEST_POSSESSION = (on: Day) => possessionToday.filter(({ from }) => from <= on).at(-1) ?? possessionToday[0]

/** Every row whose conditions a fully known person meets; looked up without the engine. */
function matching(table: Table, full: Full): Row[] {
  return table.rows.filter(({ when }) =>
    Object.entries(when).every(([fact, bands]) => (bands as readonly string[]).includes(full[fact] ?? '')),
  )
}

function only(table: Table, full: Full): string {
  const [row, another] = matching(table, full)
  if (!row || another) throw new Error(`${table.id} has not exactly one row for ${JSON.stringify(full)}`)
  return row.then
}

/** Where a fully known person comes out: the tables taken in the order in which the statute is read. */
function endOf(full: Full, on: Day): string {
  const act = only(actInForce.filter(({ from }) => from <= on).at(-1) ?? actInForce[0], full)
  if (act !== 'in-force') return act
  const standing = only(recordStanding, full)
  if (standing !== 'conviction') return standing
  const court = only(courtReach, full)
  if (court !== 'california' && court !== 'california-juvenile') return court
  const reach = only(offenseReach, full)
  if (reach === 'accessory' || reach === 'attempt') return filed(reach, full)
  if (reach !== 'reached') return reach
  const where = only(setting, full)
  if (where !== 'outside-custody') return where
  const gain = only(relief, { ...full, today: standingToday(full, on) })
  if (gain === 'same-level') return gain
  return filed(gain, full)
}

function filed(end: string, full: Full): string {
  const first = only(beforeFiling, full)
  return first === 'go-on' ? end : first
}

function standingToday(full: Full, on: Day): string {
  switch (full.offense) {
    case '11357':
      return only(NEWEST_POSSESSION(on), full)
    case '11358':
      return afterHistory(only(cultivationToday, full), earlierRecord11358, full)
    case '11359':
      return afterHistory(only(forSaleToday, full), earlierRecord11359, full)
    case '11360':
      return afterHistory(only(saleToday, full), earlierRecord11360, full)
    default:
      throw new Error(`${full.offense} is not one of the four sections`)
  }
}

function afterHistory(standing: string, history: Table, full: Full): string {
  return standing === 'look-at-earlier-record' ? only(history, full) : standing
}

/** What an end means, as text to compare: the outcomes, whether to file, and for whom there is paper, on which. */
export function meaningOf(full: Full, on: Day): string {
  const end = endOf(full, on)
  const meaning = MEANINGS[end]
  if (!meaning) throw new Error(`The end "${end}" has no meaning`)
  const paper =
    meaning.outcome === 'not-eligible' && !meaning.mayFile ? '' : end === 'already-cleared' ? '' : full.court
  return `${meaning.possible.join('+')}${meaning.mayFile ? ', may file' : ''}${paper ? `, ${paper}` : ''}`
}

export const FACT_NAMES = (Object.keys(FACTS) as Fact[]).filter((fact) => fact !== 'today')

/** Everyone whom what is known leaves possible. Facts beyond the named ones must be settled. */
function* completions(known: Known, facts: readonly Fact[]): Generator<Full> {
  const [fact, ...others] = facts
  if (!fact) {
    yield {}
    return
  }
  for (const full of completions(known, others)) for (const band of open(known, fact)) yield { ...full, [fact]: band }
}

/** Every meaning that can come out, and every fact which alone can change it, found by trying everybody. */
export function bruteForce(known: Known, on: Day): { meanings: Set<string>; decisive: Set<Fact> } {
  const unsettled = FACT_NAMES.filter((fact) => open(known, fact).length > 1)
  const settled = Object.fromEntries(FACT_NAMES.map((fact) => [fact, open(known, fact)[0] as string]))
  const people = [...completions(known, unsettled)].map((some) => ({ ...settled, ...some }))
  const of = new Map(people.map((full) => [keyOf(full), meaningOf(full, on)]))
  const decisive = unsettled.filter((fact) =>
    people.some((full) =>
      open(known, fact).some((band) => of.get(keyOf({ ...full, [fact]: band })) !== of.get(keyOf(full))),
    ),
  )
  return { meanings: new Set(of.values()), decisive: new Set(decisive) }
}

function keyOf(full: Full): string {
  return FACT_NAMES.map((fact) => full[fact]).join()
}

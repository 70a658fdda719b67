import type { Day } from '#app/record/day.ts'
import { type Band, FACT_ORDER, type Fact, type Known, open } from '../facts.ts'
import { MEANINGS } from '../outcomes.ts'
import { factsOf, inForce, type Row, result, type Table } from '../table.ts'
import { cultivationToday } from './cultivation.ts'
import { forSaleToday } from './for-sale.ts'
import { earlierRecord11358, earlierRecord11359, earlierRecord11360 } from './history.ts'
import { possessionToday } from './possession.ts'
import { actInForce, courtReach, offenseReach, recordStanding, setting } from './reach.ts'
import { beforeFiling, relief } from './relief.ts'
import { saleToday } from './sale.ts'

/** One table that was passed with what was known there; no row where that leaves several results. */
export type Step = { table: Table; row: Row | undefined; known: Known }

/** The way through the tables: every step, and the last result, `undefined` while a table is undecided. */
export type Way = { steps: Step[]; end: string | undefined }

const TODAY = {
  '11357': { tables: possessionToday, earlierRecord: undefined },
  '11358': { tables: [cultivationToday], earlierRecord: earlierRecord11358 },
  '11359': { tables: [forSaleToday], earlierRecord: earlierRecord11359 },
  '11360': { tables: [saleToday], earlierRecord: earlierRecord11360 },
} as const satisfies Partial<
  Record<Band<'offense'>, { tables: readonly [Table, ...Table[]]; earlierRecord: Table | undefined }>
>

/** Every table of § 11361.8 and of what the act is today, in all versions, in the order in which a decision passes them. */
export const PROP_64_TABLES: readonly Table[] = [
  ...actInForce,
  recordStanding,
  courtReach,
  offenseReach,
  setting,
  ...possessionToday,
  cultivationToday,
  earlierRecord11358,
  forSaleToday,
  earlierRecord11359,
  saleToday,
  earlierRecord11360,
  relief,
  beforeFiling,
]

/** The days on which a table of this remedy changed; between two of them the same facts give the same answer. */
export const VERSION_DAYS: readonly Day[] = [...new Set(PROP_64_TABLES.map(({ from }) => from))].sort()

/** Takes a conviction through the tables as far as what is known decides them. */
export function judge(known: Known, on: Day): Way {
  const steps: Step[] = []
  return { steps, end: endOf(known, on, steps) }
}

/** Where the way ends, `undefined` while a table is undecided; its steps are kept in `steps` where somebody wants them. */
export function endOf(known: Known, on: Day, steps?: Step[]): string | undefined {
  const read = (table: Table, facts: Known = known): string | undefined => {
    const row = result(table, facts)
    steps?.push({ table, row, known: facts })
    return row?.then
  }
  const file = (end: string) => {
    const first = read(beforeFiling)
    return first === 'go-on' ? end : first
  }

  const act = read(inForce<Table>(actInForce, on))
  if (act !== 'in-force') return act
  const standing = read(recordStanding)
  if (standing !== 'conviction') return standing
  const court = read(courtReach)
  if (court !== 'california' && court !== 'california-juvenile') return court
  const reach = read(offenseReach)
  if (reach && MEANINGS[reach]?.mayFile) return file(reach)
  if (reach !== 'reached') return reach
  const where = read(setting)
  if (where !== 'outside-custody') return where

  const [offense, ...others] = open(known, 'offense').filter((band) => band in TODAY) as (keyof typeof TODAY)[]
  if (!offense || others.length) return undefined
  const { tables, earlierRecord } = TODAY[offense]
  let today = read(inForce<Table>(tables, on))
  if (today === 'look-at-earlier-record' && earlierRecord) today = read(earlierRecord)
  if (!today) return undefined

  const gain = read(relief, { ...known, today: [today as Band<'today'>] })
  if (!gain || gain === 'same-level') return gain
  return file(gain)
}

/** The facts that can matter for an offense, in the order in which they are asked about. */
export function relevantFacts(offense: Band<'offense'>): readonly Fact[] {
  return RELEVANT.get(offense) ?? GATE_FACTS
}

const GATES: readonly Table[] = [recordStanding, courtReach, offenseReach, beforeFiling]
const GATE_FACTS = ordered(GATES)
const RELEVANT = new Map(
  Object.entries(TODAY).map(([offense, { tables, earlierRecord }]) => [
    offense,
    ordered([...GATES, setting, ...tables, ...(earlierRecord ? [earlierRecord] : []), relief]),
  ]),
)

function ordered(tables: readonly Table[]): readonly Fact[] {
  const named = new Set(tables.flatMap((table) => factsOf(table)))
  named.delete('today')
  return FACT_ORDER.filter((fact) => named.has(fact))
}

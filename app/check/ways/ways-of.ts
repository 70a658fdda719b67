import type { Answers } from '#app/answers/schema.ts'
import type { Level } from '#app/record/conviction.ts'
import type { Day } from '#app/record/day.ts'
import type { Alternative } from '#app/rules/alternatives.ts'
import { judge } from '#app/rules/prop-64/judge.ts'
import { readRecord } from '#app/rules/read-record.ts'
import { readRemedyFacts } from '#app/rules/read-remedy-facts.ts'
import { REMEDIES, remedyId } from '#app/rules/remedies.ts'
import { find, type Remedy, type RemedyRow, type RemedyTable } from '#app/rules/remedy.ts'
import { type Certainty, inForce, sourceOf } from '#app/rules/table.ts'
import { pagesOf } from '../conviction-of.ts'
import type { DecidedCount } from '../decisions.ts'
import { firstPage } from './next.ts'
import { isFor, WAY_ORDER, type WayId, way } from './questions.ts'
import { NOW } from './you.ts'

/** One row that led to a way, or that is still open: what it says, by its id in the words, and the law it stands on. */
export type WayRow = { result: string; citation: string; source: string; certainty: Certainty }
/** A page that could still change a way: its path after the language, and the facts it asks about. */
export type WayAsk = { path: string; facts: string[] }
/** Another way for a count, with its proof and with what would settle it. */
export type Way = Alternative & {
  id: string
  rows: WayRow[]
  asks: WayAsk[]
  /** The level on the record, where the way does not fit it and could fit once § 11361.8 has lowered it. */
  onceLowered?: Level
  /** Whether the state can give it unasked. */
  byItself: boolean
} & Pick<Remedy, 'notice' | 'owing'>

/** The other ways for a count, those that fit best first, each with the rows of its table that are open on a day. */
export function waysOf(decided: DecidedCount, answers: Answers, on: Day): Way[] {
  const { conviction, person, decision } = decided
  const known = readRecord(conviction, person)
  const facts = readRemedyFacts({ conviction, person, known, end: judge(known, on).end }, on)
  return decision.alternatives.map((alternative) => {
    const remedy = REMEDIES.find(({ name }) => name === alternative.remedy)
    const found = remedy && find(remedy, facts, on)
    const table = remedy && inForce(remedy.versions, on)
    const level = known.level?.length === 1 ? known.level[0] : undefined
    const lowered = remedy && level && find(remedy, { ...facts, level: [level] }, on).fit === 'does-not-fit'
    const rows = found && table ? found.rows.map((row) => wayRow(row, table)) : []
    return {
      ...alternative,
      id: remedyId(alternative.remedy),
      notice: remedy?.notice,
      owing: remedy?.owing,
      byItself: Object.values(remedy?.ends ?? {}).some(({ fit }) => fit === 'automatic'),
      rows: rows.filter((row, index) => rows.findIndex(({ result }) => result === row.result) === index),
      asks: asksOf(alternative.missing ?? [], decided, answers),
      ...(lowered && { onceLowered: level }),
    }
  })
}

function wayRow(row: RemedyRow, table: RemedyTable): WayRow {
  return { result: row.then, citation: row.citation, source: sourceOf(table, [row]), certainty: row.certainty }
}

/** The pages of this check that were answered for a count, for whoever wants to change one. */
export function answeredFor({ count, conviction }: DecidedCount, answers: Answers): WayId[] {
  const pages = pagesOf(answers, count)
  return WAY_ORDER.filter((id) => pages[id] && isFor(id, conviction))
}

function asksOf(missing: readonly string[], decided: DecidedCount, answers: Answers): WayAsk[] {
  const asks = new Map<string, string[]>()
  for (const fact of missing) {
    // What the record says is known: open is only what the court will make of it.
    if (fact === 'level' && decided.conviction.level) continue
    const path = pathFor(fact, decided, answers)
    if (path) asks.set(path, [...(asks.get(path) ?? []), fact])
  }
  return [...asks].map(([path, facts]) => ({ path, facts }))
}

/** The page that asks about a fact, by its name in `missing`. */
function pathFor(fact: string, { count, conviction }: DecidedCount, answers: Answers): string | undefined {
  if (fact === 'person.dateOfBirth') return 'ways/you/born'
  if (NOW.some((each) => fact === `person.${each}`)) return 'ways/you/now'
  const first = firstPage(fact)
  if (first) return `check/${count.id}/${first}?ways`
  const pages = pagesOf(answers, count)
  const asking = WAY_ORDER.filter((id) => isFor(id, conviction) && way(id).settles.includes(fact))
  const page = asking.find((id) => !pages[id]) ?? asking.at(-1)
  return page && `ways/${count.id}/${page}`
}

import type { Day } from '#app/record/day.ts'
import type { Facts } from './facts.ts'

/** How sure we are of a row: read in the statute or case, read in a secondary source, or not yet verified. */
export type Certainty = 'read' | 'secondary' | 'unverified'

/** The facts that a set of tables looks at, each with its bands. */
export type Vocabulary = { readonly [fact: string]: readonly string[] }

/** For each fact of a vocabulary the bands that are possible, or that are named. A fact left out: all of them. */
export type BandsOf<Words extends Vocabulary> = { readonly [Fact in keyof Words]?: readonly Words[Fact][number][] }

/** One line of a decision table: where all its conditions can hold, its result follows. */
export type Row<Result extends string = string, Words extends Vocabulary = Facts> = {
  readonly when: BandsOf<Words>
  readonly then: Result
  readonly citation: string
  /** The official text of this row, where it is not that of its table. */
  readonly source?: string
  readonly certainty: Certainty
}

/** A decision table: exactly one row holds for every combination of the bands it names. */
export type Table<Result extends string = string, Words extends Vocabulary = Facts> = {
  readonly id: string
  /** The official text that the rows can be held against. */
  readonly source: string
  /** The first day of this version of the table. */
  readonly from: Day
  readonly rows: readonly Row<Result, Words>[]
}

/** Every row that what is known does not rule out. One row is an answer; several are the range of answers. */
export function candidates<Result extends string, Words extends Vocabulary = Facts>(
  table: Table<Result, Words>,
  known: BandsOf<Words>,
): readonly Row<Result, Words>[] {
  return table.rows.filter((row) => holds(row, known))
}

/** The official text of rows of a table: that of the first, which their citation begins with. */
export function sourceOf(table: { readonly source: string }, rows: readonly { readonly source?: string }[]): string {
  return rows[0]?.source ?? table.source
}

/** The one result on which every open row agrees, or `undefined` while they differ. */
export function result<Result extends string, Words extends Vocabulary = Facts>(
  table: Table<Result, Words>,
  known: BandsOf<Words>,
): Row<Result, Words> | undefined {
  let agreed: Row<Result, Words> | undefined
  for (const row of table.rows) {
    if (!holds(row, known)) continue
    if (agreed && agreed.then !== row.then) return undefined
    agreed ??= row
  }
  return agreed
}

/** The facts a table looks at, in the order in which it names them. */
export function factsOf<Words extends Vocabulary>(table: Table<string, Words>): (keyof Words & string)[] {
  return [...new Set(table.rows.flatMap(({ when }) => Object.keys(when)))]
}

/** The version in force on a day: the newest that has begun; before the first one, the first. */
export function inForce<Version extends { readonly from: Day }>(
  versions: readonly [Version, ...Version[]],
  on: Day,
): Version {
  return versions.findLast(({ from }) => from <= on) ?? versions[0]
}

function holds(row: Row<string, Vocabulary>, known: BandsOf<Vocabulary>): boolean {
  for (const fact in row.when) {
    const bands = row.when[fact] ?? []
    if (known[fact] && !known[fact].some((band) => bands.includes(band))) return false
  }
  return true
}

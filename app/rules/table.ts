import type { Day } from '#app/record/day.ts'
import { type Band, type Fact, type Known, open } from './facts.ts'

/** How sure we are of a row: read in the statute or case, read in a secondary source, or not yet verified. */
export type Certainty = 'read' | 'secondary' | 'unverified'

/** One line of a decision table: where all its conditions can hold, its result follows. */
export type Row<Result extends string = string> = {
  readonly when: { readonly [F in Fact]?: readonly Band<F>[] }
  readonly then: Result
  readonly citation: string
  readonly certainty: Certainty
}

/** A decision table: exactly one row holds for every combination of the bands it names. */
export type Table<Result extends string = string> = {
  readonly id: string
  /** The official text that the rows can be held against. */
  readonly source: string
  /** The first day of this version of the table. */
  readonly from: Day
  readonly rows: readonly Row<Result>[]
}

/** Every row that what is known does not rule out. One row is an answer; several are the range of answers. */
export function candidates<Result extends string>(table: Table<Result>, known: Known): readonly Row<Result>[] {
  return table.rows.filter((row) => holds(row, known))
}

/** The one result on which every open row agrees, or `undefined` while they differ. */
export function result<Result extends string>(table: Table<Result>, known: Known): Row<Result> | undefined {
  let agreed: Row<Result> | undefined
  for (const row of table.rows) {
    if (!holds(row, known)) continue
    if (agreed && agreed.then !== row.then) return undefined
    agreed ??= row
  }
  return agreed
}

/** The facts a table looks at, in the order in which it names them. */
export function factsOf(table: Table): Fact[] {
  return [...new Set(table.rows.flatMap((row) => Object.keys(row.when) as Fact[]))]
}

/** The version in force on a day: the newest that has begun; before the first one, the first. */
export function inForce<Version extends { readonly from: Day }>(
  versions: readonly [Version, ...Version[]],
  on: Day,
): Version {
  return versions.findLast(({ from }) => from <= on) ?? versions[0]
}

function holds(row: Row, known: Known): boolean {
  for (const fact in row.when) {
    const bands: readonly string[] = row.when[fact as Fact] ?? []
    if (!open(known, fact as Fact).some((band) => bands.includes(band))) return false
  }
  return true
}

import type { Table, Vocabulary } from '#app/rules/table.ts'

/** One band for every fact that a table names. */
export type Combination = Record<string, string>

/**
 * The combinations of bands for which a table has no row, or more than one. Bands that every row takes together or
 * leaves together are alike, so one of them stands for all.
 */
export function uneven(table: Table<string, Vocabulary>, words: Vocabulary): Combination[] {
  const facts = [...new Set(table.rows.flatMap(({ when }) => Object.keys(when)))]
  return combinations(table, words, facts).filter((full) => meeting(table, full) !== 1)
}

function combinations(table: Table<string, Vocabulary>, words: Vocabulary, facts: readonly string[]): Combination[] {
  const [fact, ...others] = facts
  if (!fact) return [{}]
  const taken = (band: string) => table.rows.map(({ when }) => when[fact]?.includes(band) ?? true).join()
  const kinds = [...new Map((words[fact] ?? []).map((band) => [taken(band), band])).values()]
  const rest = combinations(table, words, others)
  return kinds.flatMap((band) => rest.map((full) => ({ ...full, [fact]: band })))
}

function meeting({ rows }: Table<string, Vocabulary>, full: Combination): number {
  return rows.filter(({ when }) => Object.entries(when).every(([fact, bands = []]) => bands.includes(full[fact] ?? '')))
    .length
}

/** The same without walking: no two rows meet, and together they are as large as everything there is. */
export function isEven({ rows }: Table<string, Vocabulary>, words: Vocabulary): boolean {
  const facts = [...new Set(rows.flatMap(({ when }) => Object.keys(when)))]
  const bandsOf = ({ when }: (typeof rows)[number], fact: string) => when[fact] ?? words[fact] ?? []
  const size = (each: (fact: string) => number) => facts.reduce((product, fact) => product * each(fact), 1)
  const meet = rows.some((row, at) =>
    rows
      .slice(at + 1)
      .some((other) => facts.every((fact) => bandsOf(row, fact).some((band) => bandsOf(other, fact).includes(band)))),
  )
  const covered = rows.reduce((sum, row) => sum + size((fact) => bandsOf(row, fact).length), 0)
  return !meet && covered === size((fact) => words[fact]?.length ?? 0)
}

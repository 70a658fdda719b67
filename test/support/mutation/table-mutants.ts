import { addDays } from '#app/record/day.ts'
import { REMEDIES } from '#app/rules/remedies.ts'
import { FITS, type Reach, type Remedy } from '#app/rules/remedy.ts'
import type { Vocabulary } from '#app/rules/table.ts'
import { ALL_TABLES, type AnyRow, type AnyTable, type TableOfLaw } from '#app/rules/whole-law.ts'

/**
 * One small wrong change of a table or of what its results mean. `make` changes it and gives back what undoes that.
 * `rows`: whose readers are asked first, and alone where it is `only` they who can notice. `walk`: the table has a hole
 * or an overlap afterwards, which walking it shows. `dated`: what was worked out for one day cannot be kept for another.
 */
export type TableMutant = {
  group: string
  change: string
  make(): () => void
  rows: readonly AnyRow[]
  only: boolean
  walk?: { table: AnyTable; words: Vocabulary }
  dated?: boolean
}

const REACHES: readonly Reach[] = ['conviction', 'arrest', 'deferred-entry', 'juvenile', 'federal', 'military']

/** Every wrong change of the tables, and of what a remedy makes of their results. */
export function tableMutants(): TableMutant[] {
  return [...ALL_TABLES.flatMap(ofTable), ...REMEDIES.flatMap(ofRemedy)]
}

/** Another result; a band more or fewer in a condition; a version that begins a day off. */
function ofTable({ table, facts: words }: TableOfLaw): TableMutant[] {
  const results = [...new Set(table.rows.map(({ then }) => then))]
  const change = (what: string, to: Partial<AnyTable>, rest: Partial<TableMutant> = {}): TableMutant => ({
    group: table.id,
    change: `${table.from}, ${what}`,
    make: () => set(table, to),
    rows: table.rows,
    only: false,
    ...rest,
  })
  const ofConditions = (row: AnyRow, at: number, line: string) =>
    Object.entries(row.when).flatMap(([fact, bands = []]) =>
      (words[fact] ?? []).map((band) => {
        const has = bands.includes(band)
        const when = { ...row.when, [fact]: has ? bands.filter((one) => one !== band) : [...bands, band] }
        const what = `${line}: ${fact} ${has ? 'without' : 'with'} ${band}`
        return change(what, { rows: table.rows.with(at, { ...row, when }) }, { walk: { table, words } })
      }),
    )
  const ofRows = table.rows.flatMap((row, at) => {
    const line = `row ${at + 1} (${row.then})`
    const others = results.filter((then) => then !== row.then)
    const given = others.map((then) =>
      change(`${line}: ${then}`, { rows: table.rows.with(at, { ...row, then }) }, { rows: [row], only: true }),
    )
    return [...given, ...ofConditions(row, at, line)]
  })
  const ofDays = table.from.startsWith('0001')
    ? []
    : [1, -1].map((step) => change(`a day off: ${step}`, { from: addDays(table.from, step) }, { dated: true }))
  return [...ofRows, ...ofDays]
}

/** Another fit or other items for a result; a kind of record that the remedy is for or not; another form. */
function ofRemedy(remedy: Remedy): TableMutant[] {
  const group = `${remedy.versions[0].id}, what it means`
  const ofAll = { group, rows: remedy.versions.flatMap((table) => [...table.rows]), only: false }
  const ofEnds = Object.entries(remedy.ends).flatMap(([then, end]) => {
    const rows = remedy.versions.flatMap((table) => table.rows.filter((row) => row.then === then))
    const items = end.items ?? []
    const ends = [
      ...FITS.filter((fit) => fit !== end.fit).map((fit) => ({ ...end, fit })),
      { ...end, items: [...items, '9'] },
      ...items.map((item) => ({ ...end, items: items.filter((one) => one !== item) })),
    ]
    return ends.map((wrong) => ({
      group,
      change: `${then}: ${wrong.fit} ${wrong.items ?? ''}`,
      make: () => set(remedy.ends, { [then]: wrong }),
      rows,
      only: true,
    }))
  })
  const ofReach = REACHES.map((reach) => {
    const isFor = remedy.for.includes(reach)
    const other = isFor ? remedy.for.filter((one) => one !== reach) : [...remedy.for, reach]
    return { ...ofAll, change: `${isFor ? 'not for' : 'for'} ${reach}`, make: () => set(remedy, { for: other }) }
  })
  const form = { ...ofAll, change: 'another form', make: () => set(remedy, { form: remedy.form ? null : 'CR-180' }) }
  return [...ofEnds, ...ofReach, form]
}

/** Puts values into an object that everyone shares, and gives back what puts the old ones there again. */
function set<Thing extends object>(thing: Thing, to: Partial<Thing>): () => void {
  const before = Object.fromEntries(Object.keys(to).map((key) => [key, thing[key as keyof Thing]]))
  Object.assign(thing, to)
  return () => Object.assign(thing, before)
}

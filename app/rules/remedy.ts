import type { Day } from '#app/record/day.ts'
import {
  openFor,
  REMEDY_FACT_NAMES,
  REMEDY_FACT_ORDER,
  type RemedyFact,
  type RemedyFacts,
  type RemedyKnown,
} from './remedy-facts.ts'
import { candidates, factsOf, inForce, type Row, type Table } from './table.ts'

/**
 * Whether a remedy is for this conviction. `may-fit`: a judge decides, or something is not known; `not-yet`: a wait or
 * a sentence has to end first; `automatic`: the state does it by itself; `does-not-fit` only where the law is plain.
 */
export const FITS = ['fits', 'automatic', 'may-fit', 'lawyer', 'not-yet', 'does-not-fit'] as const
export type Fit = (typeof FITS)[number]

/** What stands on the record, as `remedy-reach` tells it; each remedy is for some of these. */
export type Reach = 'conviction' | 'arrest' | 'deferred-entry' | 'juvenile' | 'federal' | 'military'

export type RemedyRow = Row<string, RemedyFacts>
export type RemedyTable = Table<string, RemedyFacts>

/** What a row's result means for the person, and the items of the form it leads to. */
export type End = { readonly fit: Fit; readonly items?: readonly string[] }

/** Another way to lighten a record, with the versions of its table and the meaning of every result. */
export type Remedy = {
  /** The name in the API: `PC 1203.4`. */
  readonly name: string
  /** The court form it takes, if it takes one. */
  readonly form: string | null
  readonly for: readonly Reach[]
  /** It helps also where § 11361.8 dismisses and seals the conviction. */
  readonly besides?: true
  readonly versions: readonly [RemedyTable, ...RemedyTable[]]
  readonly ends: Readonly<Record<string, End>>
}

/** What a remedy comes to for what is known: the fit, items that are certain, what could change it, the open rows. */
export type Finding = { fit: Fit; items: string[]; missing: RemedyFact[]; rows: readonly RemedyRow[] }

/** Reads a remedy's table, as in force on a day. Throws if the table has a hole or a result without a meaning. */
export function find(remedy: Remedy, known: RemedyKnown, on: Day): Finding {
  const table = inForce(remedy.versions, on)
  const rows = candidates<string, RemedyFacts>(table, known)
  const ends = rows.map(({ then }) => endOf(remedy, then))
  const [first, ...others] = ends
  if (!first) throw new Error(`No row of ${table.id} holds for ${JSON.stringify(known)}`)
  const items = (first.items ?? []).filter((item) => others.every((other) => other.items?.includes(item)))
  return { fit: agreed(ends.map(({ fit }) => fit)), items, missing: missing(table, known), rows }
}

/** The fit on which all rows agree; while they differ and one of them helps, it may fit. */
function agreed(fits: readonly Fit[]): Fit {
  const left = FITS.filter((fit) => fits.includes(fit))
  const [only, ...others] = left
  if (only && !others.length) return only
  const hopes = left.filter((fit) => fit !== 'does-not-fit')
  const [hope, ...more] = hopes
  return !more.length && (hope === 'lawyer' || hope === 'not-yet') ? hope : 'may-fit'
}

/** The open facts that would leave other results if they were known, in the order in which they are asked about. */
function missing(table: RemedyTable, known: RemedyKnown): RemedyFact[] {
  const results = (facts: RemedyKnown) => [
    ...new Set(candidates<string, RemedyFacts>(table, facts).map(({ then }) => then)),
  ]
  const now = results(known).length
  const named = new Set(factsOf<RemedyFacts>(table))
  return REMEDY_FACT_ORDER.filter((fact) => {
    if (!named.has(fact) || !REMEDY_FACT_NAMES[fact] || openFor(known, fact).length < 2) return false
    return openFor(known, fact).some((band) => results({ ...known, [fact]: [band] }).length < now)
  })
}

function endOf({ ends, name }: Remedy, result: string): End {
  const end = ends[result]
  if (!end) throw new Error(`The result "${result}" of ${name} has no meaning`)
  return end
}

/** The address of a section of a California code, where its rows can be held against the official text. */
export function officialText<Code extends 'PC' | 'HSC' | 'WIC', Section extends string>(code: Code, section: Section) {
  return `https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=${code}&sectionNum=${section}` as const
}

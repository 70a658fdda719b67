import type { Day } from '#app/record/day.ts'
import {
  openFor,
  REMEDY_FACT_NAMES,
  REMEDY_FACT_ORDER,
  type RemedyFact,
  type RemedyFacts,
  type RemedyKnown,
} from './remedy-facts.ts'
import { candidates, inForce, type Row, type Table } from './table.ts'

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
  /** The rule that the prosecutor must get a copy 15 days before the judge decides, where there is one. */
  readonly notice?: string
  /** The rule that money still owed to a victim is no reason to refuse, where there is one. */
  readonly owing?: string
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
  return { fit: agreed(ends.map(({ fit }) => fit)), items, missing: missing(rows, known), rows }
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

/** The open facts that would leave fewer results if they were known, in the order in which they are asked about. */
function missing(rows: readonly RemedyRow[], known: RemedyKnown): RemedyFact[] {
  const now = new Set(rows.map(({ then }) => then)).size
  if (now < 2) return []
  const left = (fact: RemedyFact, band: string) =>
    new Set(rows.flatMap(({ when, then }) => (takes(when[fact], band) ? [then] : []))).size
  return REMEDY_FACT_ORDER.filter(
    (fact) =>
      REMEDY_FACT_NAMES[fact] &&
      rows.some(({ when }) => when[fact]) &&
      openFor(known, fact).some((band) => left(fact, band) < now),
  )
}

function takes(bands: readonly string[] | undefined, band: string): boolean {
  return bands?.includes(band) ?? true
}

function endOf({ ends, name }: Remedy, result: string): End {
  const end = ends[result]
  if (!end) throw new Error(`The result "${result}" of ${name} has no meaning`)
  return end
}

/** The codes by the names that the Legislature's site gives them. */
const LAW_CODES = { PC: 'PEN', HSC: 'HSC', WIC: 'WIC' } as const

/** The address of a section of a California code, where its rows can be held against the official text. */
export function officialText<Code extends keyof typeof LAW_CODES, Section extends string>(
  code: Code,
  section: Section,
) {
  return `https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=${LAW_CODES[code]}&sectionNum=${section}` as const
}

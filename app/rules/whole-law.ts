import { CLEARING_FACTS, lookFirst } from './already-cleared.ts'
import { automaticClearing } from './automatic.ts'
import { TOPICS } from './consequences/consequences.ts'
import { CONSEQUENCE_FACTS } from './consequences/facts.ts'
import { standsAfter, standsToday } from './consequences/standing.ts'
import { FACTS } from './facts.ts'
import { PROP_64_TABLES } from './prop-64/judge.ts'
import { REMEDIES } from './remedies.ts'
import type { Remedy } from './remedy.ts'
import { REMEDY_FACTS } from './remedy-facts.ts'
import { remedyReach } from './remedy-reach.ts'
import type { Row, Table, Vocabulary } from './table.ts'

export type AnyRow = Row<string, Vocabulary>
export type AnyTable = Omit<Table<string, Vocabulary>, 'rows'> & { readonly rows: readonly AnyRow[] }

/** A table, the facts that it can speak of, and the file of `locales/` that has its words. */
export type TableOfLaw = {
  readonly table: AnyTable
  readonly facts: Vocabulary
  readonly words: 'result' | 'meaning' | 'remedies'
}

/** Tables that belong together; those of one remedy stand alone. */
export type PartOfLaw = { readonly id: string; readonly remedy?: Remedy; readonly tables: readonly TableOfLaw[] }

const ofProp64 = (table: AnyTable): TableOfLaw => ({ table, facts: FACTS, words: 'result' })
const ofRemedies = (table: AnyTable): TableOfLaw => ({ table, facts: REMEDY_FACTS, words: 'remedies' })
const ofLife = (table: AnyTable): TableOfLaw => ({ table, facts: CONSEQUENCE_FACTS, words: 'meaning' })

/** Every table of the law in all its versions, in the order in which the site and the sheet for a lawyer show them. */
export const WHOLE_LAW: readonly PartOfLaw[] = [
  { id: 'prop-64', tables: PROP_64_TABLES.map(ofProp64) },
  {
    id: 'automatic',
    tables: [...automaticClearing.map(ofProp64), { table: lookFirst, facts: CLEARING_FACTS, words: 'meaning' }],
  },
  {
    id: 'everyday',
    tables: [ofProp64(standsToday), ofLife(standsAfter), ...TOPICS.map(({ table }) => ofLife(table))],
  },
  { id: 'other-ways', tables: [ofRemedies(remedyReach)] },
  ...REMEDIES.map(
    (remedy): PartOfLaw => ({ id: `way-${remedy.versions[0].id}`, remedy, tables: remedy.versions.map(ofRemedies) }),
  ),
]

/** The same tables without their parts. */
export const ALL_TABLES: readonly TableOfLaw[] = WHOLE_LAW.flatMap(({ tables }) => tables)

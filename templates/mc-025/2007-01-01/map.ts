import type { FieldMap, TextEntry } from '#app/petition/field-map.ts'
import type { DismissalOffense } from '#templates/cr-180/facts.ts'
import { box, type HeadFacts, line } from '#templates/official.ts'

/** One page of MC-025: the offenses that item 1 of CR-180 has no room for. */
export type MoreOffenses = HeadFacts & { attachment: string; page: number; pages: number; offenses: DismissalOffense[] }

/** The table's rows from above: the first and second have names of their own. */
const ROWS = [
  ['CODE', 'SECTION', 'OFFENSE_TYPE', 'REDUCE_TO_MISDEMEANOR', 'REDUCE_TO_INFRACTION'],
  ...Array.from({ length: 19 }, (_, row) => [
    `CODE_${row}`,
    `SECTION_${row}`,
    `OFFENSE_${row}`,
    `MISD_${row}`,
    `INFR_${row}`,
  ]),
]
const CELLS = ['code', 'section', 'type', 'toMisdemeanor', 'toInfraction'] as const
const LABELS = ['code', 'section', 'type of offense', 'reduction, § 17(b)', 'reduction, § 17(d)(2)']

const table = ROWS.flatMap((names, row) =>
  names.map((name, cell): [string, TextEntry<MoreOffenses>] => {
    const label = `Row ${row + 1}, ${LABELS[cell]}`
    const value = ({ offenses }: MoreOffenses) => offenses[row]?.[CELLS[cell] as (typeof CELLS)[number]] ?? ''
    return [name, name.startsWith('REDUCE') ? box(label, 'offenses', value) : line(label, 'offenses', value)]
  }),
)

/**
 * MC-025 of 2007 as legal aid has it, with a table for CR-180 on the form's empty page. A later revision is remembered,
 * not seen.
 */
export const mc025: FieldMap<MoreOffenses> = {
  form: 'MC-025',
  revised: '2007-01-01',
  official: {
    title: 'Attachment to Judicial Council Form',
    printed: ['MC-025 [Rev. January 1, 2007]'],
    revision: 'Rev. January 1, 2007',
    superseded: true,
  },
  fields: {
    'SHORT TITLE': line('Short title', 'filer.name', ({ filer }) => `People v. ${filer.name}`),
    'CASE NUMBER': line('Case number', 'caseNumber', ({ caseNumber }) => caseNumber),
    'ATTACHMENT NUMBER': line('Attachment number', 'offenses', ({ attachment }) => attachment),
    PAGE: line('Page', 'offenses', ({ page }) => String(page)),
    'OF TOTAL PAGES': line('Pages in all', 'offenses', ({ pages }) => String(pages)),
    ...Object.fromEntries(table),
  },
  blank: {},
}

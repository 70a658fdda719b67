import type { Packet } from '#app/petition/facts.ts'
import { type FieldMap, LETTER, text } from '#app/petition/field-map.ts'

/** An exhibit by its letter, and what it is. */
export type ExhibitFacts = Packet & { letter: string; description: string }

/** The page that goes before an exhibit (rule 2.114). */
export const exhibit: FieldMap<ExhibitFacts> = {
  form: 'exhibit',
  revised: '2026-11-21',
  fields: {
    Letter: text('Letter of the exhibit', 'exhibits', ({ letter }) => letter, [{ size: 16, leading: 18 }]),
    Description: text('What the exhibit is', 'exhibits', ({ description }) => description, LETTER),
    Defendant: text('Name of the defendant', 'filer.name', ({ filer }) => filer.name, LETTER),
    CaseNumber: text('Case number', 'caseNumber', ({ caseNumber }) => caseNumber, LETTER),
  },
  blank: {},
}

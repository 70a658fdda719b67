import type { FieldMap } from '#app/petition/field-map.ts'
import { box, type HeadFacts } from '#templates/official.ts'

/** MC-031, attached declaration: what it says, the date and the signature are the declarant's, and have no fields. */
export const mc031: FieldMap<HeadFacts> = {
  form: 'MC-031',
  revised: '2005-07-01',
  official: {
    title: 'Attached Declaration',
    printed: ['MC-031 [Rev. July 1, 2005]', 'ATTACHED DECLARATION'],
    revision: 'Rev. July 1, 2005',
  },
  fields: {
    'DEFENDANT NAME': box('Defendant', 'filer.name', ({ filer }) => filer.name),
    'CASE NUMBER': box('Case number', 'caseNumber', ({ caseNumber }) => caseNumber),
  },
  blank: {},
}

import type { FieldMap } from '#app/petition/field-map.ts'
import { box, type HeadFacts } from '#templates/official.ts'

const PARTIES = [10, 9.5, 9].map((size) => ({ size, leading: 14 }))

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
    // One box for both parties: its first line stands beside the plaintiff.
    'DEFENDANT NAME': {
      ...box<HeadFacts>('Parties', 'filer.name', ({ filer }) => `People of the State of California\n${filer.name}`),
      settings: PARTIES,
    },
    'CASE NUMBER': box('Case number', 'caseNumber', ({ caseNumber }) => caseNumber),
  },
  blank: {},
}

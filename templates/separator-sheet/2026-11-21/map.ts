import { type FieldMap, LETTER, text } from '#app/petition/field-map.ts'

/** What a separator sheet says: where the stack is, and what follows. */
export type Separator = {
  bundle: string
  place: string
  court: string
  caseNumber: string
  person: string
  follows: string[]
}

/** A sheet between the papers of two cases, for the hands that sort them. Never filed. */
export const separatorSheet: FieldMap<Separator> = {
  form: 'separator-sheet',
  revised: '2026-11-21',
  fields: {
    Bundle: text('Bundle', 'bundle', ({ bundle }) => bundle),
    Place: text('Which case of the bundle', 'place', ({ place }) => place),
    Court: text('Court', 'court', ({ court }) => court, LETTER),
    CaseNumber: text('Case number', 'caseNumber', ({ caseNumber }) => caseNumber, LETTER),
    Person: text('Name of the defendant', 'person', ({ person }) => person, LETTER),
    Follows: { ...text<Separator>('What follows', 'follows', ({ follows }) => follows, LETTER), flows: true },
  },
  blank: {},
}

import type { StatusLetter } from '#app/petition/facts.ts'
import type { FieldMap } from '#app/petition/field-map.ts'
import { clerkFields, identityField, letterFields } from '#templates/letter.ts'

/** The letter that asks the clerk for copies from the file of a case. */
export const recordsLetter: FieldMap<StatusLetter> = {
  form: 'records-letter',
  revised: '2026-11-21',
  fields: { ...letterFields, ...clerkFields, ...identityField },
  blank: {
    NotFound: 'Left to the clerk: no record of the case was found',
    Destroyed: 'Left to the clerk: the record was destroyed',
    DestroyedOn: 'Left to the clerk: when the record was destroyed',
    Cost: 'Left to the clerk: the copies cost something',
    CostAmount: 'Left to the clerk: what the copies cost',
  },
}

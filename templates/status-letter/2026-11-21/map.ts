import type { StatusLetter } from '#app/petition/facts.ts'
import { type FieldMap, LETTER, text } from '#app/petition/field-map.ts'
import { citation, longDate } from '#app/petition/words.ts'
import { clerkFields, identityField, letterFields } from '#templates/letter.ts'

/** The letter that asks whether a case was already cleared, with a reply for the clerk to mark. */
export const statusLetter: FieldMap<StatusLetter> = {
  form: 'status-letter',
  revised: '2026-11-21',
  fields: {
    ...letterFields,
    ...clerkFields,
    ...identityField,
    ConvictionDate: text('Date of conviction', 'convictionDate', ({ convictionDate }) => longDate(convictionDate)),
    Convictions: text('Convictions asked about', 'counts', sections, LETTER),
  },
  blank: {
    Cleared: 'Left to the clerk: an order was made',
    ClearedOn: 'Left to the clerk: date of the order',
    NotCleared: 'Left to the clerk: no order was made',
    NotFound: 'Left to the clerk: no record of the case was found',
  },
}

/** Each section once: the clerk looks the case up by its number. */
function sections({ counts }: StatusLetter): string {
  return [...new Set(counts.map(({ statute }) => citation({ statute, subdivision: null })))].join('; ')
}

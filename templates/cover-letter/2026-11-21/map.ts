import type { Packet } from '#app/petition/facts.ts'
import { type FieldMap, text } from '#app/petition/field-map.ts'
import { letterFields } from '#templates/letter.ts'
import { TITLES } from '#templates/titles.ts'

/** `filled` is the court's own form that is enclosed, where one is: `CR-400 [Rev. January 1, 2024]`. */
export type CoverFacts = Packet & { filled?: string }

/** The letter to the clerk that goes on top of the packet. */
export const coverLetter: FieldMap<CoverFacts> = {
  form: 'cover-letter',
  revised: '2026-11-21',
  fields: {
    ...letterFields,
    Paper: text('The paper to be filed', 'sentence', ({ sentence, filled }) => {
      const { name, statute } = TITLES[sentence]
      return filled ? `1. ${name}, form ${filled}` : `1. ${name} under ${statute}`
    }),
  },
  blank: {},
}

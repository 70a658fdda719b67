import type { Packet } from '#app/petition/facts.ts'
import { type FieldMap, text } from '#app/petition/field-map.ts'
import { letterFields } from '#templates/letter.ts'
import { TITLES } from '#templates/titles.ts'

/** The letter to the clerk that goes on top of the packet. */
export const coverLetter: FieldMap<Packet> = {
  form: 'cover-letter',
  revised: '2026-11-21',
  fields: {
    ...letterFields,
    Paper: text('The paper to be filed', 'sentence', ({ sentence }) => {
      const { name, statute } = TITLES[sentence]
      return `1. ${name} under ${statute}`
    }),
  },
  blank: {},
}

import { servedPapers } from '#app/petition/enclosed.ts'
import type { Packet } from '#app/petition/facts.ts'
import { type FieldMap, LETTER, text } from '#app/petition/field-map.ts'
import { lines } from '#app/petition/words.ts'
import { letterFields } from '#templates/letter.ts'

/** The letter that goes with the copies for the prosecuting agency. */
export const prosecutorLetter: FieldMap<Packet> = {
  form: 'prosecutor-letter',
  revised: '2026-11-21',
  fields: {
    ...letterFields,
    Prosecutor: text('The prosecuting agency', 'prosecutor.name', ({ prosecutor }) => prosecutor.name, LETTER),
    ProsecutorAddress: text(
      'Address of the prosecuting agency',
      'prosecutor.address',
      ({ prosecutor }) => lines(...prosecutor.address),
      LETTER,
    ),
    Papers: text('The papers served', 'sentence', numbered, LETTER),
  },
  blank: {},
}

function numbered(packet: Packet): string {
  return servedPapers(packet)
    .map((paper, index) => `${index + 1}. ${paper}`)
    .join('\n')
}

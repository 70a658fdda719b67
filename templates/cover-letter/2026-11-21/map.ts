import { attachedTo, petitionTitle } from '#app/petition/enclosed.ts'
import type { Packet } from '#app/petition/facts.ts'
import { type FieldMap, LETTER, text } from '#app/petition/field-map.ts'
import { clerkFields, letterFields } from '#templates/letter.ts'
import { TITLES } from '#templates/titles.ts'

/** `filled` is the court's own form that is enclosed, where one is: `CR-400 [Rev. January 1, 2024]`. */
export type CoverFacts = Packet & { filled?: string }

/** The letter to the clerk that goes on top of the packet. */
export const coverLetter: FieldMap<CoverFacts> = {
  form: 'cover-letter',
  revised: '2026-11-21',
  fields: {
    ...letterFields,
    ...clerkFields,
    Papers: text('The papers to be filed', 'sentence', papersEnclosed, LETTER),
  },
  blank: {},
}

function papersEnclosed(facts: CoverFacts): string {
  const petition = facts.filled ? `${TITLES[facts.sentence].name}, form ${facts.filled}` : petitionTitle(facts)
  const papers = [
    petition,
    attachedTo(facts),
    '[Proposed] Order, for the judge',
    'Proof of Service on the prosecuting agency',
  ].filter(Boolean)
  return papers.map((paper, index) => `${index + 1}. ${paper}`).join('\n')
}

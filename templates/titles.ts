import type { Packet } from '#app/petition/facts.ts'

/** What each of the two papers of § 11361.8 is called, and how its caption and footer say so. */
export const TITLES = {
  completed: {
    name: 'Application',
    who: 'Applicant',
    caption: ['APPLICATION TO DISMISS AND SEAL', 'OR, IN THE ALTERNATIVE, TO', 'REDESIGNATE CONVICTION'],
    statute: 'Health & Saf. Code, § 11361.8, subds. (e), (f)',
  },
  serving: {
    name: 'Petition',
    who: 'Petitioner',
    caption: ['PETITION TO RECALL SENTENCE', 'AND DISMISS OR, IN THE', 'ALTERNATIVE, TO RESENTENCE'],
    statute: 'Health & Saf. Code, § 11361.8, subds. (a), (b)',
  },
} as const satisfies Record<Packet['sentence'], unknown>

/** The statute on two lines, as the caption has it. */
export function statuteLines(sentence: Packet['sentence']): string[] {
  const [law, subdivisions] = TITLES[sentence].statute.split(', subds. ')
  return [`(${law},`, `subds. ${subdivisions})`]
}

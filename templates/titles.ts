import type { Packet } from '#app/petition/facts.ts'
import type { Levels } from '#app/petition/words.ts'

/**
 * What each of the two papers of § 11361.8 is called, and how its caption and footer say so; `dismissal` is the caption
 * where nothing but a dismissal is asked.
 */
export const TITLES = {
  completed: {
    name: 'Application',
    who: 'Applicant',
    caption: ['APPLICATION TO DISMISS AND SEAL', 'OR, IN THE ALTERNATIVE, TO', 'REDESIGNATE CONVICTION'],
    dismissal: ['APPLICATION TO DISMISS', 'AND SEAL CONVICTION'],
    statute: 'Health & Saf. Code, § 11361.8, subds. (e), (f)',
  },
  serving: {
    name: 'Petition',
    who: 'Petitioner',
    caption: ['PETITION TO RECALL SENTENCE', 'AND DISMISS OR, IN THE', 'ALTERNATIVE, TO RESENTENCE'],
    dismissal: ['PETITION TO RECALL SENTENCE', 'AND DISMISS CONVICTION'],
    statute: 'Health & Saf. Code, § 11361.8, subds. (a), (b)',
  },
} as const satisfies Record<Packet['sentence'], unknown>

/** The statute on two lines, as the caption has it. */
export function statuteLines(sentence: Packet['sentence']): string[] {
  const [law, subdivisions] = TITLES[sentence].statute.split(', subds. ')
  return [`(${law},`, `subds. ${subdivisions})`]
}

/** The end of a blank's name, by what it is for: `completed`, `completed-infractions`. */
export function edition(sentence: Packet['sentence'], levels: Levels) {
  return levels === 'any' ? sentence : (`${sentence}-${levels}` as const)
}

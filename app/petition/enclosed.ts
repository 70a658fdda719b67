import type { Packet } from '#app/petition/facts.ts'
import { TITLES } from '#templates/titles.ts'

type Enclosing = Pick<Packet, 'sentence' | 'declaration' | 'exhibits'>

/** The letters of the exhibits, in their order. */
export const EXHIBIT_LETTERS = ['A', 'B', 'C'] as const

/** `Declaration of the defendant, Exhibits A to C`: what goes with the petition, or nothing. */
export function attachedTo({ declaration = [], exhibits = [] }: Enclosing): string {
  const last = EXHIBIT_LETTERS[exhibits.length - 1]
  return [
    declaration.length > 0 ? 'Declaration of the defendant' : '',
    exhibits.length === 1 ? 'Exhibit A' : exhibits.length > 1 ? `Exhibits A to ${last}` : '',
  ]
    .filter(Boolean)
    .join(', ')
}

/** A paper of a packet. */
export type Enclosed = 'letter' | 'petition' | 'declaration' | 'exhibits' | 'order' | 'proof'

/** The papers of a packet in their order, as every list for the person names them: the clerk’s letter, and what it lists. */
export function enclosed({ declaration = [], exhibits = [] }: Omit<Enclosing, 'sentence'>): Enclosed[] {
  const declared = declaration.length > 0 ? (['declaration'] as const) : []
  const shown = exhibits.length > 0 ? (['exhibits'] as const) : []
  return ['letter', 'petition', ...declared, ...shown, 'order', 'proof']
}

/** `EXHIBIT A`, `EXHIBIT B`: the pages that go before the person's own papers. */
export function exhibitPages({ exhibits = [] }: Pick<Enclosing, 'exhibits'>): string[] {
  return EXHIBIT_LETTERS.slice(0, exhibits.length).map((letter) => `EXHIBIT ${letter}`)
}

/** The petition as a list of papers names it: `Application under Health & Saf. Code, § 11361.8, subds. (e), (f)`. */
export function petitionTitle({ sentence }: Enclosing): string {
  const { name, statute } = TITLES[sentence]
  return `${name} under ${statute}`
}

/** What is served on the prosecuting agency, a line for each paper. */
export function servedPapers(packet: Enclosing): string[] {
  return [petitionTitle(packet), attachedTo(packet), '[Proposed] Order'].filter(Boolean)
}

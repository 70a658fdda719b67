import type { Packet } from '#app/petition/facts.ts'

/** The sections of item 1 that a conviction from before Prop 64 can be under (HSC § 11361.8(a), (e)). */
const SECTIONS = ['HSC 11357', 'HSC 11358', 'HSC 11359', 'HSC 11360']

/** Whether item 1 has a box for every count. Other offenses need a petition that names them in words. */
export function fitsCr400({ counts }: Pick<Packet, 'counts'>): boolean {
  return counts.length > 0 && counts.every(({ statute }) => SECTIONS.includes(statute))
}

/** Ticks the box of a section when a count of the case is under it. */
export function under(section: string): (facts: Pick<Packet, 'counts'>) => boolean {
  return ({ counts }) => counts.some(({ statute }) => statute === `HSC ${section}`)
}

/** Why item 1e is never ticked. */
export const NOT_11362_1 =
  'Item 1e, section 11362.1: Prop 64 made this section, so no conviction from before it can be under it'

import type { Packet } from '#app/petition/facts.ts'

/** What the papers leave open because nobody has said it. */
export type Blank = 'caseNumber' | 'courtAddress' | 'prosecutorAddress' | 'lawyerAddress' | 'phone'

type Blanks = Pick<Packet, 'caseNumber' | 'court' | 'prosecutor' | 'filer'>

/**
 * The blanks of a packet. The address and phone of whoever files stand at the head of every paper (Cal. Rules of Court,
 * rule 2.111(1)).
 */
export function blanksOf({ caseNumber, court, prosecutor, filer }: Blanks): Blank[] {
  const { address, phone } = filer.attorney ?? filer
  return [
    ...(caseNumber ? [] : (['caseNumber'] as const)),
    ...(court.address.length ? [] : (['courtAddress'] as const)),
    ...(prosecutor.address.length ? [] : (['prosecutorAddress'] as const)),
    ...(address.length ? [] : (['lawyerAddress'] as const)),
    ...(phone ? [] : (['phone'] as const)),
  ]
}

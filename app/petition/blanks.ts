import type { Packet } from '#app/petition/facts.ts'

/** What the papers leave open because nobody has said it. */
export type Blank = 'caseNumber' | 'courtAddress' | 'prosecutorAddress'

/** The blanks of a packet, in the order in which a person meets them. */
export function blanksOf(packet: Pick<Packet, 'caseNumber' | 'court' | 'prosecutor'>): Blank[] {
  const { caseNumber, court, prosecutor } = packet
  return [
    ...(caseNumber ? [] : (['caseNumber'] as const)),
    ...(court.address.length ? [] : (['courtAddress'] as const)),
    ...(prosecutor.address.length ? [] : (['prosecutorAddress'] as const)),
  ]
}

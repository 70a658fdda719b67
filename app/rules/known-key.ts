import type { BandsOf, Vocabulary } from './table.ts'

/**
 * Which bands of some facts are open, as a short text: the key under which a memory keeps what was worked out for them.
 * Two signs a fact, since one has 18 bands; each bit is a band, and the lowest says that something is known at all.
 */
export function knownKey<Words extends Vocabulary>(
  words: Words,
  known: BandsOf<Words>,
  facts: readonly (keyof Words & string)[],
): string {
  const signs: number[] = []
  for (const fact of facts) {
    const bands = known[fact]
    let bits = bands ? 1 : 0
    for (const band of bands ?? []) bits |= 2 << (words[fact]?.indexOf(band) ?? 0)
    signs.push(bits & 0xffff, bits >> 16)
  }
  return String.fromCharCode(...signs)
}

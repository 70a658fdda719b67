import { type Band, FACTS, type Fact, type Known } from './facts.ts'

/**
 * What the court presumes until the prosecutor shows otherwise by clear and convincing evidence
 * (HSC § 11361.8(b), (f)), and so what a decision takes as given while nobody has said anything of it.
 */
export const PRESUMED = {
  disposition: ['convicted'],
  place: ['elsewhere'],
  'sale-to-minor': ['not-shown'],
  'employed-minor': ['not-shown'],
  'import-export': ['not-shown'],
  environment: ['not-shown'],
  garden: ['rules-kept'],
  superstrike: ['none', 'earlier'],
} as const satisfies { readonly [F in Fact]?: readonly Band<F>[] }

/** A fact of the tables that is presumed while it is not shown. */
export type Presumed = keyof typeof PRESUMED

/** What is known, with some presumptions set aside: for an interview, which can still ask. */
export function unpresumed(known: Known, facts: readonly Presumed[]): Known {
  const asked: Record<string, readonly string[] | undefined> = { ...known }
  for (const fact of facts) {
    const presumed: readonly string[] = PRESUMED[fact]
    if (known[fact]?.every((band) => presumed.includes(band))) asked[fact] = FACTS[fact]
  }
  return asked as Known
}

import type { Band } from './facts.ts'

/** The offense band of each section that has a row of its own: the four of § 11361.8 and their neighbors. */
const OFFENSES: Readonly<Record<string, Band<'offense'>>> = {
  'HSC 11357': '11357',
  'HSC 11358': '11358',
  'HSC 11359': '11359',
  'HSC 11360': '11360',
  'HSC 11357.5': 'synthetic',
  'HSC 11530': 'old-number',
  'HSC 11530.1': 'old-number',
  'HSC 11530.5': 'old-number',
  'HSC 11531': 'old-number',
  'HSC 11361': 'minors',
  'HSC 11366': 'place',
  'HSC 11366.5': 'place',
  'HSC 11379.6': 'concentrate-making',
  'HSC 11364': 'paraphernalia',
  'HSC 11362.3': 'after-prop-64-section',
  'HSC 11362.4': 'after-prop-64-section',
  'VC 23222': 'vehicle',
  'VC 23152': 'driving-impaired',
  'PC 4573': 'custody',
  'PC 4573.5': 'custody',
  'PC 4573.6': 'custody',
  'PC 4573.8': 'custody',
  'PC 4573.9': 'custody',
  'PC 182': 'conspiracy',
  'PC 32': 'accessory',
  'PC 664': 'attempt',
}

/** Every section that the tables know by name. */
export const KNOWN_STATUTES = Object.keys(OFFENSES)

/** The four sections that § 11361.8 names. */
export const CANNABIS_STATUTES = ['HSC 11357', 'HSC 11358', 'HSC 11359', 'HSC 11360'] as const

/** The offense band of a statute; a section without a row of its own is `not-listed`. */
export function offenseOf(statute: string): Band<'offense'> {
  return OFFENSES[statute] ?? 'not-listed'
}

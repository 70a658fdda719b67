import { type Known, open } from './facts.ts'

/** Another way to lighten the record, with the court form it takes, if it takes one. */
export type Alternative = { remedy: string; form: string | null }

const ARREST: Alternative[] = [
  { remedy: 'PC 851.91', form: 'CR-409' },
  { remedy: 'PC 851.93', form: null },
  { remedy: 'HSC 11361.5', form: null },
]
const DISMISSALS: Alternative[] = [
  { remedy: 'PC 1203.4', form: 'CR-180' },
  { remedy: 'PC 1203.4a', form: 'CR-180' },
]
const FELONY_DISMISSALS: Alternative[] = [
  { remedy: 'PC 1203.41', form: 'CR-180' },
  { remedy: 'PC 1203.42', form: 'CR-180' },
]
const REDUCTION: Alternative = { remedy: 'PC 17(b)', form: 'CR-180' }
const AUTOMATIC: Alternative = { remedy: 'PC 1203.425', form: null }
const DESTRUCTION: Alternative = { remedy: 'HSC 11361.5', form: null }

/** Ends with remedies of their own, whatever the level of the conviction. */
const BY_END: Readonly<Record<string, Alternative[]>> = {
  'arrest-only': ARREST,
  'deferred-entry': [{ remedy: 'PC 1203.43', form: 'CR-180' }],
  'already-cleared': [],
  federal: [{ remedy: 'federal pardon', form: null }],
  military: [{ remedy: 'federal pardon', form: null }],
  'other-state': [{ remedy: 'law of that state', form: null }],
  tribal: [{ remedy: 'law of that tribe', form: null }],
}

/** Ends after which a felony can still be one that a judge may make a misdemeanor. */
const REDUCIBLE: readonly (string | undefined)[] = ['lawyer-first', 'lawyer-may-file', 'conspiracy']

/**
 * The next-best remedies for a conviction that § 11361.8 does not clear, or leaves as a misdemeanor (digest § 7).
 * Each has conditions of its own, which it is for its own check to ask about.
 */
export function alternativesFor(known: Known, end: string | undefined): Alternative[] {
  const own = end && BY_END[end]
  if (own) return own
  if (open(known, 'court').every((court) => court === 'juvenile')) return [{ remedy: 'WIC 781', form: 'JV-595' }]
  const felony = open(known, 'level').includes('felony')
  return [
    ...(felony && REDUCIBLE.includes(end) ? [REDUCTION] : []),
    ...DISMISSALS,
    ...(felony ? FELONY_DISMISSALS : []),
    AUTOMATIC,
    ...(end === 'before-1973' ? [DESTRUCTION] : []),
  ]
}

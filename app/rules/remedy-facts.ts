import type { Vocabulary } from './table.ts'

const NO_YES = ['no', 'yes'] as const
const COURTS = ['superior', 'juvenile', 'federal', 'other-state', 'military', 'tribal'] as const

/**
 * The facts that the tables of the other remedies look at, each with its bands, in the order in which they are asked.
 * They are of the whole person today, or of one conviction's sentence; the tables of § 11361.8 have facts of their own.
 * A wait "up to" so many years includes the last day: the law says "after the lapse", the form "more than".
 */
export const REMEDY_FACTS = {
  court: COURTS,
  disposition: ['convicted', 'arrest-only', 'deferred-entry', 'relief-on-record'],
  offense: ['possession', 'growing-or-sale', 'conspiracy', 'related', 'vehicle', 'driving', 'not-listed'],
  'small-cannabis': ['covered', 'until-18', 'not-covered'],
  'solicitation-count': NO_YES,
  'federal-act': ['simple-possession', 'other'],
  committed: ['by-october-2022', 'by-december-2023', 'later'],
  /** What § 11361.8 does for the conviction: the end of its own tables. Never asked about. */
  'prop-64': ['lowers', 'leaves', 'outside'],
  level: ['felony', 'misdemeanor', 'infraction'],
  'this-sentence': ['completed', 'serving'],
  punishment: ['probation', 'jail-or-fine', 'split-jail', 'felony-jail', 'state-prison'],
  'probation-end': ['fulfilled', 'discharged-early', 'not-fulfilled'],
  charged: NO_YES,
  serving: NO_YES,
  'on-probation': NO_YES,
  supervised: NO_YES,
  registers: NO_YES,
  'registered-for-this': NO_YES,
  judged: ['before-1973', '1973-to-1975', '1976-to-1996', '1997-to-2011', 'from-realignment'],
  'since-judgment': ['up-to-1-year', '1-to-2-years', 'over-2-years'],
  'since-sentence': ['up-to-1-year', '1-to-2-years', '2-to-4-years', 'over-4-years'],
  ended: ['before-2015', 'from-2015'],
  'since-then': ['clean', 'trouble'],
  'later-felony': NO_YES,
  fines: ['not-reported', 'unpaid'],
  strike: ['none', 'earlier', 'contested'],
  trafficking: ['not-reported', 'reported'],
  'arrest-end': ['no-charges', 'dismissed', 'acquitted', 'vacated'],
  chargeable: NO_YES,
  arrested: ['before-1973', '1973-to-1975', 'from-1976'],
  'since-arrest': ['up-to-1-year', '1-to-2-years', '2-to-3-years', 'over-3-years'],
  'court-records': ['kept', 'gone'],
  'adult-now': NO_YES,
} as const satisfies Vocabulary

export type RemedyFacts = typeof REMEDY_FACTS
export type RemedyFact = keyof RemedyFacts

/** For each fact the bands that what is known leaves open. A fact left out is unknown. */
export type RemedyKnown = { readonly [F in RemedyFact]?: readonly RemedyFacts[F][number][] }

/** Every fact, in the order in which they are asked about. */
export const REMEDY_FACT_ORDER = Object.keys(REMEDY_FACTS) as RemedyFact[]

/** The bands still open for a fact. */
export function openFor<F extends RemedyFact>(known: RemedyKnown, fact: F): readonly RemedyFacts[F][number][] {
  return known[fact] ?? REMEDY_FACTS[fact]
}

/** The name, in a request, of what each fact is read from; facts that are never asked about have none. */
export const REMEDY_FACT_NAMES: Readonly<Partial<Record<RemedyFact, string>>> = {
  court: 'court',
  disposition: 'circumstances',
  offense: 'statute',
  'small-cannabis': 'subdivision',
  'solicitation-count': 'statute',
  'federal-act': 'statute',
  committed: 'offenseDate',
  level: 'level',
  'this-sentence': 'sentence',
  punishment: 'punishment',
  'probation-end': 'probationEnd',
  charged: 'person.charged',
  serving: 'person.serving',
  'on-probation': 'person.onProbation',
  supervised: 'person.supervised',
  registers: 'person.registers',
  'registered-for-this': 'registrationOrdered',
  judged: 'judgmentDate',
  'since-judgment': 'judgmentDate',
  'since-sentence': 'completedDate',
  ended: 'completedDate',
  'since-then': 'cleanSince',
  'later-felony': 'laterFelony',
  fines: 'circumstances',
  strike: 'priors.superstrike',
  trafficking: 'person.traffickingVictim',
  'arrest-end': 'arrestEnd',
  chargeable: 'chargeable',
  arrested: 'offenseDate',
  'since-arrest': 'offenseDate',
  'court-records': 'courtRecords',
  'adult-now': 'person.dateOfBirth',
}

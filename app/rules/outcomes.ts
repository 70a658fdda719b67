/** What a decision can come to, in order from the most to the least that the law gives. */
export const OUTCOMES = [
  'already-cleared-possible',
  'dismiss-and-seal',
  'redesignate-infraction',
  'redesignate-misdemeanor',
  'resentence-or-dismiss',
  'see-a-lawyer',
  'needs-more-information',
  'not-eligible',
] as const

export type Outcome = (typeof OUTCOMES)[number]

/** What an end of the way through the tables means for the person. */
export type Meaning = {
  readonly outcome: Outcome
  /** Every outcome that the reading of the law itself leaves open. */
  readonly possible: readonly Outcome[]
  /** The law is argued about here, and the person may file without waiting for certainty. */
  readonly mayFile: boolean
}

const no: Meaning = { outcome: 'not-eligible', possible: ['not-eligible'], mayFile: false }
const lawyer: Meaning = { outcome: 'see-a-lawyer', possible: ['see-a-lawyer'], mayFile: false }
const lawyerMayFile: Meaning = { ...lawyer, mayFile: true }

/** The meaning of every end; the tables' results are the keys. */
export const MEANINGS: Readonly<Record<string, Meaning>> = {
  'not-yet-law': no,
  'arrest-only': no,
  'deferred-entry': no,
  'already-cleared': { outcome: 'already-cleared-possible', possible: ['already-cleared-possible'], mayFile: false },
  federal: no,
  'other-state': no,
  military: no,
  tribal: no,
  'after-prop-64': no,
  'before-1973': lawyer,
  minors: no,
  place: no,
  'concentrate-making': no,
  paraphernalia: no,
  synthetic: lawyer,
  'after-prop-64-section': no,
  vehicle: lawyer,
  'driving-impaired': no,
  custody: no,
  conspiracy: lawyer,
  accessory: lawyerMayFile,
  attempt: lawyerMayFile,
  'not-listed': no,
  'in-custody': lawyer,
  'same-level': no,
  'dismiss-and-seal': settled('dismiss-and-seal'),
  'dismiss-or-infraction': argued('dismiss-and-seal', 'redesignate-infraction'),
  'dismiss-or-nothing': argued('dismiss-and-seal', 'not-eligible'),
  'redesignate-infraction': settled('redesignate-infraction'),
  'infraction-or-misdemeanor': argued('redesignate-infraction', 'redesignate-misdemeanor'),
  'infraction-or-nothing': argued('redesignate-infraction', 'not-eligible'),
  'redesignate-misdemeanor': settled('redesignate-misdemeanor'),
  'resentence-or-dismiss': settled('resentence-or-dismiss'),
  'resentence-or-nothing': argued('resentence-or-dismiss', 'not-eligible'),
  'lawyer-may-file': lawyerMayFile,
  'lawyer-first': lawyer,
  'immigration-lawyer-first': lawyer,
}

/** The outcomes for which a petition or application is what the court grants them on. */
export const RELIEF_OUTCOMES: readonly Outcome[] = [
  'dismiss-and-seal',
  'redesignate-infraction',
  'redesignate-misdemeanor',
  'resentence-or-dismiss',
]

function settled(outcome: Outcome): Meaning {
  return { outcome, possible: [outcome], mayFile: false }
}

function argued(outcome: Outcome, other: Outcome): Meaning {
  return { outcome, possible: [outcome, other], mayFile: true }
}

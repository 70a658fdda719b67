/**
 * The facts the tables look at, each with its bands, in the order in which they are asked about.
 * A band is a range of values between which the law makes no difference.
 */
export const FACTS = {
  offense: [
    '11357',
    '11358',
    '11359',
    '11360',
    'old-number',
    'minors',
    'place',
    'concentrate-making',
    'paraphernalia',
    'synthetic',
    'after-prop-64-section',
    'vehicle',
    'driving-impaired',
    'custody',
    'conspiracy',
    'accessory',
    'attempt',
    'not-listed',
  ],
  disposition: ['convicted', 'arrest-only', 'deferred-entry', 'relief-on-record'],
  court: ['superior', 'juvenile', 'federal', 'other-state', 'military', 'tribal'],
  era: ['before-1973', '1973-to-2016', 'from-prop-64'],
  sentence: ['serving', 'completed'],
  age: ['under-18', '18-20', '21-plus'],
  paid: ['unpaid', 'paid'],
  flower: ['personal', 'more'],
  concentrate: ['none', 'up-to-4-grams', '4-to-8-grams', 'more'],
  plants: ['up-to-6', 'more'],
  recipient: ['nobody', '21-plus', '18-20', 'under-18'],
  place: ['elsewhere', 'school-grounds', 'in-custody', 'home-harvest'],
  'sale-to-minor': ['not-shown', 'shown'],
  'employed-minor': ['not-shown', 'shown'],
  'import-export': ['not-shown', 'shown'],
  environment: ['not-shown', 'shown'],
  garden: ['rules-kept', 'shared-home', 'rules-broken'],
  level: ['felony', 'misdemeanor', 'infraction'],
  superstrike: ['none', 'same-case', 'earlier', 'contested'],
  registration: ['none', 'earlier'],
  'same-offense-priors': ['fewer-than-two', 'two-or-more'],
  immigration: ['not-reported', 'noncitizen'],
  /** What the act would be today: the result of one table, read by the next. Never asked about. */
  today: [
    'lawful',
    'lawful-or-infraction',
    'lawful-argued',
    'infraction',
    'infraction-or-misdemeanor',
    'misdemeanor',
    'felony-argued',
    'felony-possible',
  ],
} as const

export type Facts = typeof FACTS
export type Fact = keyof Facts
/** What an act that was a crime then would be today. */
export type Standing = Facts['today'][number]
export type Band<F extends Fact = Fact> = Facts[F][number]

/** For each fact the bands that what is known leaves open. A fact left out is unknown: every band is open. */
export type Known = { readonly [F in Fact]?: readonly Band<F>[] }

/** Every fact, in the order in which they are asked about. */
export const FACT_ORDER = Object.keys(FACTS) as Fact[]

/** The bands still open for a fact. */
export function open<F extends Fact>(known: Known, fact: F): readonly Band<F>[] {
  return known[fact] ?? FACTS[fact]
}

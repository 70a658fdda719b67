import { expect, test } from 'vitest'
import type { Conviction } from '#app/record/conviction.ts'
import type { Outcome } from '#app/rules/outcomes.ts'
import { decided, resultsOf } from '#test/support/conviction.ts'

/** One act for each standing today, by the law of its section. */
const ACTS = {
  lawful: {},
  'lawful-or-infraction': { statute: 'HSC 11358', flowerGrams: null, plants: 6, circumstances: ['shared-residence'] },
  infraction: { ageAtOffense: 19 },
  'infraction-or-misdemeanor': { ageAtOffense: 19, flowerGrams: null, concentrateGrams: 5 },
  misdemeanor: { flowerGrams: 40 },
  'lawful-argued': { flowerGrams: 40, circumstances: ['home-harvest'] },
  'felony-argued': {
    statute: 'HSC 11359',
    priors: { superstrike: false, sexOffenderRegistration: false, sameOffenseCount: 2 },
  },
  'felony-possible': { statute: 'HSC 11359', circumstances: ['sale-to-minor'] },
} as const satisfies Record<string, Partial<Conviction>>

type Line = {
  today: keyof typeof ACTS
  level: 'felony' | 'misdemeanor' | 'infraction'
  sentence: 'completed' | 'serving'
  then: string
  possible: Outcome[]
  fileAnyway?: true
}

const SERVING: Readonly<Record<string, Outcome[]>> = {
  'resentence-or-dismiss': ['resentence-or-dismiss'],
  'resentence-or-nothing': ['resentence-or-dismiss', 'not-eligible'],
}

// HSC § 11361.8(a)–(b) for a sentence still served, (e)–(f) for one completed; the same level gives nothing.
const LINES: Line[] = [
  ...line('lawful', 'felony', 'dismiss-and-seal', ['dismiss-and-seal'], 'resentence-or-dismiss'),
  ...line('lawful', 'misdemeanor', 'dismiss-and-seal', ['dismiss-and-seal'], 'resentence-or-dismiss'),
  ...line('lawful', 'infraction', 'dismiss-and-seal', ['dismiss-and-seal'], 'resentence-or-dismiss'),
  ...line(
    'lawful-or-infraction',
    'felony',
    'dismiss-or-infraction',
    ['dismiss-and-seal', 'redesignate-infraction'],
    'resentence-or-dismiss',
  ),
  ...line(
    'lawful-or-infraction',
    'misdemeanor',
    'dismiss-or-infraction',
    ['dismiss-and-seal', 'redesignate-infraction'],
    'resentence-or-dismiss',
  ),
  ...line(
    'lawful-or-infraction',
    'infraction',
    'dismiss-or-nothing',
    ['dismiss-and-seal', 'not-eligible'],
    'resentence-or-dismiss',
  ),
  ...line('infraction', 'felony', 'redesignate-infraction', ['redesignate-infraction'], 'resentence-or-dismiss'),
  ...line('infraction', 'misdemeanor', 'redesignate-infraction', ['redesignate-infraction'], 'resentence-or-dismiss'),
  ...line('infraction', 'infraction', 'same-level', ['not-eligible'], 'same-level'),
  ...line(
    'infraction-or-misdemeanor',
    'felony',
    'infraction-or-misdemeanor',
    ['redesignate-infraction', 'redesignate-misdemeanor'],
    'resentence-or-dismiss',
  ),
  ...line(
    'infraction-or-misdemeanor',
    'misdemeanor',
    'infraction-or-nothing',
    ['redesignate-infraction', 'not-eligible'],
    'resentence-or-nothing',
  ),
  ...line('infraction-or-misdemeanor', 'infraction', 'same-level', ['not-eligible'], 'same-level'),
  ...line('misdemeanor', 'felony', 'redesignate-misdemeanor', ['redesignate-misdemeanor'], 'resentence-or-dismiss'),
  ...line('misdemeanor', 'misdemeanor', 'same-level', ['not-eligible'], 'same-level'),
  ...line('misdemeanor', 'infraction', 'same-level', ['not-eligible'], 'same-level'),
  ...(['felony', 'misdemeanor', 'infraction'] as const).flatMap((level) => [
    ...line('lawful-argued', level, 'lawyer-may-file', ['see-a-lawyer'], 'lawyer-may-file'),
  ]),
  ...line('felony-argued', 'felony', 'lawyer-may-file', ['see-a-lawyer'], 'lawyer-may-file'),
  ...line('felony-possible', 'felony', 'lawyer-first', ['see-a-lawyer'], 'lawyer-first'),
  // Whether or not a felony is still possible today, nothing is lower than what stands on the record already.
  ...(['misdemeanor', 'infraction'] as const).flatMap((level) => [
    ...line('felony-argued', level, 'same-level', ['not-eligible'], 'same-level'),
    ...line('felony-possible', level, 'same-level', ['not-eligible'], 'same-level'),
  ]),
]

function line(today: Line['today'], level: Line['level'], then: string, possible: Outcome[], serving: string): Line[] {
  const argued = possible.length > 1 || then === 'lawyer-may-file' ? ({ fileAnyway: true } as const) : {}
  const onceServing = SERVING[serving] ?? possible
  const arguedServing = serving === 'lawyer-may-file' || onceServing.length > 1 ? ({ fileAnyway: true } as const) : {}
  return [
    { today, level, sentence: 'completed', then, possible, ...argued },
    { today, level, sentence: 'serving', then: serving, possible: onceServing, ...arguedServing },
  ]
}

test.each(LINES)('$level, $today today, $sentence: $then', ({ today, level, sentence, then, possible, fileAnyway }) => {
  const { circumstances = [], ...act }: Partial<Conviction> = ACTS[today]
  const decision = decided({ ...act, circumstances, level, sentence })
  expect(resultsOf(decision).relief).toBe(then)
  expect(decision).toMatchObject({ outcome: possible[0], possible, fileAnyway: fileAnyway ?? false, missing: [] })
})

test('a person who is not a citizen sees an immigration lawyer before anything is filed', () => {
  const decision = decided({ circumstances: ['noncitizen'] })
  expect(resultsOf(decision)['before-filing']).toBe('immigration-lawyer-first')
  expect(decision).toMatchObject({ outcome: 'see-a-lawyer', possible: ['see-a-lawyer'], fileAnyway: false, forms: [] })
  expect(resultsOf(decided())['before-filing']).toBe('go-on')
})

test('where nothing can be filed, citizenship is not looked at', () => {
  const decision = decided({ flowerGrams: 40, circumstances: ['noncitizen'] })
  expect(decision.outcome).toBe('not-eligible')
  expect(resultsOf(decision)).not.toHaveProperty('before-filing')
})

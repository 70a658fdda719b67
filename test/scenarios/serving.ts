import { people } from './scenario.ts'

const serving = { sentence: 'serving' } as const

export const stillServing = people({ given: serving, citation: 'HSC § 11361.8(a)–(b)' }, [
  {
    name: 'A 30-year-old possessor of 20 grams is on probation.',
    given: { subdivision: 'b' },
    outcome: 'resentence-or-dismiss',
    forms: ['CR-400', 'CR-401'],
  },
  {
    name: 'A 19-year-old possessor of 20 grams is on probation.',
    given: { subdivision: 'b', ageAtOffense: 19 },
    outcome: 'resentence-or-dismiss',
  },
  {
    name: 'A 30-year-old possessor of 40 grams is on probation.',
    given: { subdivision: 'c' },
    outcome: 'not-eligible',
  },
  {
    name: 'A 30-year-old with a hash felony of 9 grams is in jail.',
    given: { subdivision: 'a', level: 'felony', concentrateGrams: 9 },
    outcome: 'resentence-or-dismiss',
  },
  {
    name: 'A 30-year-old with a hash misdemeanor of 9 grams is in jail.',
    given: { subdivision: 'a', concentrateGrams: 9 },
    outcome: 'not-eligible',
  },
  {
    name: 'A 19-year-old with a hash felony of 5 grams is in jail, and gets a lower sentence by either text.',
    given: { subdivision: 'a', level: 'felony', concentrateGrams: 5, ageAtOffense: 19 },
    outcome: 'resentence-or-dismiss',
  },
  {
    name: 'A 19-year-old with a hash misdemeanor of 5 grams is in jail.',
    given: { subdivision: 'a', concentrateGrams: 5, ageAtOffense: 19 },
    outcome: 'resentence-or-dismiss',
    possible: ['resentence-or-dismiss', 'not-eligible'],
    fileAnyway: true,
  },
  {
    name: 'A 30-year-old grower of 4 plants is in prison.',
    given: { statute: 'HSC 11358', level: 'felony', plants: 4 },
    outcome: 'resentence-or-dismiss',
  },
  {
    name: 'A 30-year-old grower of 40 plants is in prison.',
    given: { statute: 'HSC 11358', level: 'felony', plants: 40 },
    outcome: 'resentence-or-dismiss',
  },
  {
    name: 'A 30-year-old grower is in prison, and nobody counted the plants.',
    given: { statute: 'HSC 11358', level: 'felony' },
    outcome: 'resentence-or-dismiss',
  },
  {
    name: 'A 30-year-old for-sale felon is on parole.',
    given: { statute: 'HSC 11359', level: 'felony' },
    outcome: 'resentence-or-dismiss',
  },
  {
    name: 'A 17-year-old for-sale felon is on probation.',
    given: { statute: 'HSC 11359', level: 'felony', ageAtOffense: 17 },
    outcome: 'resentence-or-dismiss',
  },
  {
    name: 'A 30-year-old seller is in prison.',
    given: { statute: 'HSC 11360', subdivision: 'a', level: 'felony', paid: true },
    outcome: 'resentence-or-dismiss',
  },
  {
    name: 'A 30-year-old for-sale felon with a superstrike before is in prison.',
    given: {
      statute: 'HSC 11359',
      level: 'felony',
      priors: { superstrike: true, sexOffenderRegistration: false, sameOffenseCount: 0 },
    },
    outcome: 'see-a-lawyer',
    citation: 'HSC § 11359(c)(1)',
  },
  {
    name: 'A 30-year-old for-sale felon with two priors is in prison.',
    given: {
      statute: 'HSC 11359',
      level: 'felony',
      priors: { superstrike: false, sexOffenderRegistration: false, sameOffenseCount: 2 },
    },
    outcome: 'see-a-lawyer',
    fileAnyway: true,
    citation: 'HSC § 11359(c)(2)',
  },
  {
    name: 'A 30-year-old for-sale misdemeanant is on probation.',
    given: { statute: 'HSC 11359' },
    outcome: 'not-eligible',
  },
])

export const finished = people({ given: { subdivision: 'b' }, citation: 'HSC § 11361.8(e)–(f)' }, [
  {
    name: 'A sentence is finished and the petition is an application.',
    outcome: 'dismiss-and-seal',
    forms: ['CR-400', 'CR-401'],
  },
  {
    name: 'A sentence is finished, and fines are unpaid.',
    given: { circumstances: ['unpaid-fines'] },
    outcome: 'dismiss-and-seal',
  },
  {
    name: 'A sentence was served in state prison.',
    given: { statute: 'HSC 11359', subdivision: null, level: 'felony', circumstances: ['served-state-prison'] },
    outcome: 'redesignate-misdemeanor',
  },
  {
    name: 'A 30-year-old’s possession was dismissed under Penal Code 1203.4, and is still reached.',
    given: { circumstances: ['dismissed-1203-4'] },
    outcome: 'dismiss-and-seal',
  },
  {
    name: 'A for-sale felony was dismissed under Penal Code 1203.4, and is still reached.',
    given: { statute: 'HSC 11359', subdivision: null, level: 'felony', circumstances: ['dismissed-1203-4'] },
    outcome: 'redesignate-misdemeanor',
  },
  {
    name: 'Nobody knows whether the sentence is finished.',
    given: { sentence: null },
    outcome: 'needs-more-information',
    possible: ['dismiss-and-seal', 'resentence-or-dismiss'],
    fileAnyway: true,
    missing: ['sentence'],
  },
  {
    name: 'The sentence does not matter where the level is the same.',
    given: { sentence: null, subdivision: 'c' },
    outcome: 'not-eligible',
  },
])

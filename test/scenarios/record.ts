import { people } from './scenario.ts'

const noConviction = people({ given: { subdivision: 'b' }, citation: 'HSC § 11361.8(a), (e)' }, [
  {
    name: 'Someone was arrested and never convicted.',
    result: { table: 'record-standing', result: 'arrest-only' },
    given: { circumstances: ['arrest-only'], level: null, sentence: null },
    outcome: 'not-eligible',
    citation: 'PC § 851.91',
  },
  {
    name: 'Someone finished deferred entry of judgment.',
    result: { table: 'record-standing', result: 'deferred-entry' },
    given: { circumstances: ['deferred-entry-completed'], level: null },
    outcome: 'not-eligible',
    citation: 'PC § 1203.43',
  },
  {
    name: 'Someone was arrested for sale and never convicted.',
    result: { table: 'record-standing', result: 'arrest-only' },
    given: { statute: 'HSC 11360', subdivision: 'a', circumstances: ['arrest-only'], level: null, sentence: null },
    outcome: 'not-eligible',
    citation: 'PC § 851.91',
  },
])

const cleared = people({ given: { subdivision: 'b' }, citation: 'HSC § 11361.9' }, [
  {
    name: 'A 30-year-old has not looked whether it was already cleared.',
    outcome: 'dismiss-and-seal',
    checkFirst: true,
    alreadyCleared: 'look-first',
  },
  {
    name: 'The record shows relief already.',
    result: { table: 'record-standing', result: 'already-cleared' },
    given: { circumstances: ['relief-on-record'] },
    outcome: 'already-cleared-possible',
    checkFirst: false,
    alreadyCleared: 'seen-cleared',
    forms: [],
  },
  {
    name: 'The record of a for-sale felony shows relief already.',
    given: { statute: 'HSC 11359', subdivision: null, circumstances: ['relief-on-record'] },
    outcome: 'already-cleared-possible',
    checkFirst: false,
    alreadyCleared: 'seen-cleared',
  },
  {
    name: 'The record shows relief although the prosecutor challenged it in 2020.',
    given: { circumstances: ['relief-on-record', 'challenged-2020'] },
    outcome: 'already-cleared-possible',
    checkFirst: false,
    alreadyCleared: 'seen-cleared',
  },
  {
    name: 'A 30-year-old looked, and it was not cleared.',
    given: { circumstances: ['checked-not-cleared'] },
    outcome: 'dismiss-and-seal',
    checkFirst: false,
    alreadyCleared: 'seen-not-cleared',
    forms: ['CR-400', 'CR-401'],
  },
  {
    name: 'There is nothing to look for where the section gives nothing.',
    given: { subdivision: 'c' },
    outcome: 'not-eligible',
    checkFirst: false,
    alreadyCleared: 'nothing-to-clear',
  },
  {
    name: 'In 2018 the state had not begun to look for convictions.',
    on: '2018-06-01',
    outcome: 'dismiss-and-seal',
    checkFirst: false,
    alreadyCleared: 'not-begun',
  },
])

/** Only convictions that were not challenged by 2020-07-01 had to be cleared; § 11361.8 stays as it was (digest §§ 3, 10). */
const challenged = people(
  {
    given: { subdivision: 'b', circumstances: ['challenged-2020'] },
    checkFirst: false,
    alreadyCleared: 'challenged',
    forms: ['CR-400', 'CR-401'],
    citation: 'HSC §§ 11361.8, 11361.9; Stats. 2022, ch. 387',
  },
  [
    { name: 'The prosecutor challenged it in 2020.', outcome: 'dismiss-and-seal' },
    {
      name: 'The prosecutor challenged a for-sale felony in 2020, and it was not cleared.',
      given: {
        statute: 'HSC 11359',
        subdivision: null,
        level: 'felony',
        circumstances: ['challenged-2020', 'checked-not-cleared'],
      },
      outcome: 'redesignate-misdemeanor',
    },
    {
      name: 'The prosecutor challenged it in 2020 and the sentence is still running.',
      given: { sentence: 'serving' },
      outcome: 'resentence-or-dismiss',
    },
    {
      name: 'The prosecutor challenged a sale felony in 2020 for two earlier ones.',
      given: {
        statute: 'HSC 11360',
        subdivision: 'a',
        level: 'felony',
        paid: true,
        priors: { superstrike: false, sexOffenderRegistration: false, sameOffenseCount: 2 },
      },
      outcome: 'see-a-lawyer',
      fileAnyway: true,
    },
    {
      name: 'The prosecutor challenged it while the state was still looking.',
      on: '2020-08-01',
      outcome: 'dismiss-and-seal',
    },
    {
      name: 'The prosecutor challenged a conviction to which the section gives nothing.',
      given: { subdivision: 'c' },
      outcome: 'not-eligible',
      alreadyCleared: 'nothing-to-clear',
      forms: [],
    },
  ],
)

/** § 11361.5(a): two years from the conviction, from 1976 on; it is about the records, so it helps beside a dismissal. */
const destroyed = people({ given: { subdivision: 'b', level: 'misdemeanor' }, citation: 'HSC § 11361.5(a)' }, [
  {
    name: 'A dismissed possession of 20 grams has records that should be gone too.',
    given: { convictionDate: '2009-08-01' },
    outcome: 'dismiss-and-seal',
    alternatives: ['HSC 11361.5'],
  },
  {
    name: 'A dismissed possession whose day of conviction is not known may have records that should be gone.',
    outcome: 'dismiss-and-seal',
    alternatives: ['HSC 11361.5'],
  },
  {
    name: 'A dismissed possession of 1975 is older than the two-year rule: one has to ask.',
    given: { offenseDate: '1975-03-01', convictionDate: '1975-06-01', subdivision: null, flowerGrams: 10 },
    outcome: 'dismiss-and-seal',
    alternatives: ['HSC 11361.5'],
    citation: 'HSC § 11361.5(b)',
  },
  {
    name: 'Dismissed hash is not among the records that are destroyed.',
    given: { subdivision: 'a', concentrateGrams: 3 },
    outcome: 'dismiss-and-seal',
    alternatives: [],
  },
  {
    name: 'A dismissed gift of 10 grams has records that should be gone too.',
    given: {
      statute: 'HSC 11360',
      convictionDate: '2009-08-01',
      paid: false,
      recipientAge: 30,
      flowerGrams: 10,
    },
    outcome: 'dismiss-and-seal',
    alternatives: ['HSC 11361.5'],
  },
  {
    name: 'A dismissed garden of 6 plants is not among the records that are destroyed.',
    given: { statute: 'HSC 11358', subdivision: null, level: 'felony', plants: 6 },
    outcome: 'dismiss-and-seal',
    alternatives: [],
  },
])

const noncitizen = people(
  { given: { circumstances: ['noncitizen'] }, outcome: 'see-a-lawyer', citation: '8 USC § 1227(a)(2)(B)' },
  [
    {
      name: 'A noncitizen had 20 grams at 30.',
      result: { table: 'before-filing', result: 'immigration-lawyer-first' },
      given: { subdivision: 'b' },
    },
    { name: 'A noncitizen had cannabis for sale.', given: { statute: 'HSC 11359', level: 'felony' } },
    { name: 'A noncitizen grew 4 plants.', given: { statute: 'HSC 11358', level: 'felony', plants: 4 } },
    { name: 'A noncitizen is still on probation.', given: { subdivision: 'b', sentence: 'serving' } },
    {
      name: 'A noncitizen is not told to file where the law is argued about.',
      given: { subdivision: 'a', level: 'felony', ageAtOffense: 19, concentrateGrams: 5 },
    },
    {
      name: 'A noncitizen with two priors is not told to file.',
      given: {
        statute: 'HSC 11359',
        level: 'felony',
        priors: { superstrike: false, sexOffenderRegistration: false, sameOffenseCount: 2 },
      },
    },
    {
      name: 'A noncitizen with an attempt is not told to file.',
      given: { statute: 'PC 664' },
    },
    {
      name: 'A noncitizen accessory is not told to file.',
      given: { statute: 'PC 32' },
    },
    {
      name: 'A noncitizen grower is not told to file where nobody counted the plants.',
      given: { statute: 'HSC 11358', level: 'felony', priors: null },
    },
    {
      name: 'A noncitizen was found by a juvenile court.',
      given: { subdivision: 'b', court: 'juvenile', ageAtOffense: 16 },
    },
  ],
)

const noncitizenInDoubt = people({ given: { circumstances: ['noncitizen'] }, citation: '8 USC § 1227(a)(2)(B)' }, [
  {
    name: 'A noncitizen with a bare § 11357 and no amount is not told to file.',
    outcome: 'needs-more-information',
    possible: ['see-a-lawyer', 'not-eligible'],
    missing: ['flowerGrams', 'concentrateGrams'],
  },
  {
    name: 'A noncitizen with a home harvest is not told to file.',
    given: { subdivision: 'c', circumstances: ['noncitizen', 'home-harvest'] },
    outcome: 'see-a-lawyer',
  },
  {
    name: 'A noncitizen who does not know the day of the offense is not told to file.',
    given: { subdivision: 'b', offenseDate: null },
    outcome: 'needs-more-information',
    possible: ['see-a-lawyer', 'not-eligible'],
    missing: ['offenseDate'],
  },
  { name: 'A noncitizen with nothing to ask for hears so.', given: { subdivision: 'c' }, outcome: 'not-eligible' },
  {
    name: 'A noncitizen with nothing but a federal conviction hears so.',
    given: { statute: '21 USC 844', court: 'federal' },
    outcome: 'not-eligible',
  },
])

export const onRecord = [...noConviction, ...cleared, ...challenged, ...destroyed, ...noncitizen, ...noncitizenInDoubt]

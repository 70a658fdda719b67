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
  },
  {
    name: 'The record shows relief already.',
    result: { table: 'record-standing', result: 'already-cleared' },
    given: { circumstances: ['relief-on-record'] },
    outcome: 'already-cleared-possible',
    checkFirst: false,
  },
  {
    name: 'The record of a for-sale felony shows relief already.',
    given: { statute: 'HSC 11359', subdivision: null, circumstances: ['relief-on-record'] },
    outcome: 'already-cleared-possible',
    checkFirst: false,
  },
  {
    name: 'A 30-year-old looked, and it was not cleared.',
    given: { circumstances: ['checked-not-cleared'] },
    outcome: 'dismiss-and-seal',
    checkFirst: false,
  },
  {
    name: 'The prosecutor challenged it in 2020.',
    given: { circumstances: ['challenged-2020'] },
    outcome: 'dismiss-and-seal',
  },
  {
    name: 'The prosecutor challenged a for-sale felony in 2020, and it was not cleared.',
    given: {
      statute: 'HSC 11359',
      subdivision: null,
      level: 'felony',
      circumstances: ['challenged-2020', 'checked-not-cleared'],
    },
    outcome: 'redesignate-misdemeanor',
    checkFirst: false,
  },
  {
    name: 'There is nothing to look for where the section gives nothing.',
    given: { subdivision: 'c' },
    outcome: 'not-eligible',
    checkFirst: false,
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

export const onRecord = [...noConviction, ...cleared, ...noncitizen, ...noncitizenInDoubt]

import { people } from './scenario.ts'

const notListed = people({ given: { level: 'felony' }, outcome: 'not-eligible', citation: 'HSC § 11361.8(a), (e)' }, [
  {
    name: 'A conviction is for giving cannabis to a minor.',
    result: { table: 'offense-reach', result: 'minors' },
    given: { statute: 'HSC 11361' },
  },
  {
    name: 'A conviction is for keeping a place.',
    result: { table: 'offense-reach', result: 'place' },
    given: { statute: 'HSC 11366' },
  },
  {
    name: 'A conviction is for renting out a place.',
    result: { table: 'offense-reach', result: 'place' },
    given: { statute: 'HSC 11366.5' },
  },
  {
    name: 'A conviction is for making concentrate with a solvent.',
    result: { table: 'offense-reach', result: 'concentrate-making' },
    given: { statute: 'HSC 11379.6' },
  },
  {
    name: 'A conviction is for a pipe.',
    result: { table: 'offense-reach', result: 'paraphernalia' },
    given: { statute: 'HSC 11364', level: 'misdemeanor' },
  },
  {
    name: 'A conviction is for another drug.',
    result: { table: 'offense-reach', result: 'not-listed' },
    given: { statute: 'HSC 11377', level: 'misdemeanor' },
  },
  {
    name: 'A conviction is for cocaine for sale.',
    result: { table: 'offense-reach', result: 'not-listed' },
    given: { statute: 'HSC 11351' },
  },
  {
    name: 'A conviction is for burglary.',
    result: { table: 'offense-reach', result: 'not-listed' },
    given: { statute: 'PC 459' },
  },
  {
    name: 'A conviction is for driving impaired by cannabis.',
    result: { table: 'offense-reach', result: 'driving-impaired' },
    given: { statute: 'VC 23152', subdivision: 'f', level: 'misdemeanor' },
  },
  {
    name: 'A conviction is for driving impaired, older subdivision.',
    result: { table: 'offense-reach', result: 'driving-impaired' },
    given: { statute: 'VC 23152', subdivision: 'e', level: 'misdemeanor' },
  },
  {
    name: 'A conviction is for smoking in public in 2018.',
    result: { table: 'offense-reach', result: 'after-prop-64-section' },
    given: { statute: 'HSC 11362.3', level: 'infraction', offenseDate: '2018-03-03' },
  },
  {
    name: 'A conviction is for a penalty of 2018.',
    result: { table: 'offense-reach', result: 'after-prop-64-section' },
    given: { statute: 'HSC 11362.4', level: 'infraction', offenseDate: '2018-03-03' },
  },
])

const custody = people(
  {
    given: { level: 'felony' },
    outcome: 'not-eligible',
    citation: 'HSC § 11362.45(d); People v. Raybon (2021) 11 Cal.5th 1056',
  },
  [
    {
      name: 'A conviction is for bringing cannabis into a prison.',
      result: { table: 'offense-reach', result: 'custody' },
      given: { statute: 'PC 4573' },
    },
    {
      name: 'A conviction is for bringing alcohol or other drugs into a jail.',
      result: { table: 'offense-reach', result: 'custody' },
      given: { statute: 'PC 4573.5' },
    },
    {
      name: 'A conviction is for possession in prison.',
      result: { table: 'offense-reach', result: 'custody' },
      given: { statute: 'PC 4573.6' },
    },
    {
      name: 'A conviction is for possession in prison without knowing leave.',
      result: { table: 'offense-reach', result: 'custody' },
      given: { statute: 'PC 4573.8' },
    },
    {
      name: 'A conviction is for selling in prison.',
      result: { table: 'offense-reach', result: 'custody' },
      given: { statute: 'PC 4573.9' },
    },
    {
      name: 'A conviction under § 11357 itself is for cannabis in a jail.',
      result: { table: 'setting', result: 'in-custody' },
      given: { statute: 'HSC 11357', subdivision: 'b', level: 'misdemeanor', circumstances: ['in-custody'] },
      outcome: 'see-a-lawyer',
    },
    {
      name: 'A conviction under § 11359 itself is for cannabis in a jail.',
      result: { table: 'setting', result: 'in-custody' },
      given: { statute: 'HSC 11359', circumstances: ['in-custody'] },
      outcome: 'see-a-lawyer',
    },
  ],
)

const lawyer = people({ given: { level: 'felony' }, outcome: 'see-a-lawyer', citation: 'HSC § 11361.8(a), (e)' }, [
  {
    name: 'A conviction is for conspiracy.',
    result: { table: 'offense-reach', result: 'conspiracy' },
    given: { statute: 'PC 182' },
    citation: 'People v. Medina (2018) 24 Cal.App.5th 61',
  },
  {
    name: 'A conspirator is still serving.',
    given: { statute: 'PC 182', sentence: 'serving' },
    citation: 'People v. Medina (2018) 24 Cal.App.5th 61',
  },
  {
    name: 'A conviction is for helping afterwards.',
    result: { table: 'offense-reach', result: 'accessory' },
    given: { statute: 'PC 32' },
    fileAnyway: true,
    citation: 'People v. Boatwright (2019) 36 Cal.App.5th 848',
  },
  {
    name: 'A helper is still on probation.',
    given: { statute: 'PC 32', sentence: 'serving' },
    fileAnyway: true,
    citation: 'People v. Boatwright (2019) 36 Cal.App.5th 848',
  },
  {
    name: 'A conviction is for an attempt.',
    result: { table: 'offense-reach', result: 'attempt' },
    given: { statute: 'PC 664' },
    fileAnyway: true,
    citation: 'PC § 664',
  },
  {
    name: 'A conviction is for less than an ounce in a car.',
    result: { table: 'offense-reach', result: 'vehicle' },
    given: { statute: 'VC 23222', subdivision: 'b', level: 'misdemeanor' },
    citation: 'VC § 23222(b)',
  },
  {
    name: 'A ticket of 2014 is for less than an ounce in a car.',
    result: { table: 'offense-reach', result: 'vehicle' },
    given: { statute: 'VC 23222', subdivision: 'b', level: 'infraction', offenseDate: '2014-02-02' },
    citation: 'VC § 23222(b)',
  },
  {
    name: 'A conviction is for synthetic cannabinoids, which the digest could not verify.',
    result: { table: 'offense-reach', result: 'synthetic' },
    given: { statute: 'HSC 11357.5', level: 'misdemeanor', offenseDate: '2014-02-02' },
    citation: 'HSC § 11357.5',
  },
  {
    name: 'A conviction of 1970 is for possession under the old number.',
    result: { table: 'offense-reach', result: 'before-1973' },
    given: { statute: 'HSC 11530', offenseDate: '1970-06-01' },
  },
  {
    name: 'A conviction of 1970 is for growing under the old number.',
    result: { table: 'offense-reach', result: 'before-1973' },
    given: { statute: 'HSC 11530.1', offenseDate: '1970-06-01' },
  },
  {
    name: 'A conviction of 1970 is for possession for sale under the old number.',
    result: { table: 'offense-reach', result: 'before-1973' },
    given: { statute: 'HSC 11530.5', offenseDate: '1970-06-01' },
  },
  {
    name: 'A conviction of 1970 is for sale under the old number.',
    result: { table: 'offense-reach', result: 'before-1973' },
    given: { statute: 'HSC 11531', offenseDate: '1970-06-01' },
  },
])

const sameCase = people({ given: { statute: 'HSC 11358', level: 'felony', plants: 20 }, citation: 'HSC § 11358(c)' }, [
  {
    name: 'Growing stands beside giving to a minor in the same case, as in People v. Samra.',
    given: { otherCounts: ['HSC 11361'] },
    outcome: 'redesignate-misdemeanor',
    otherCounts: { 'HSC 11361': 'not-named' },
  },
  {
    name: 'Growing stands beside murder in the same case.',
    given: { otherCounts: ['PC 187'], circumstances: ['superstrike-same-case'] },
    outcome: 'redesignate-misdemeanor',
    otherCounts: { 'PC 187': 'not-named' },
  },
  {
    name: 'Growing stands beside murder, and nobody says that this is a superstrike.',
    given: { otherCounts: ['PC 187(a)'] },
    outcome: 'redesignate-misdemeanor',
    otherCounts: { 'PC 187(a)': 'not-named' },
    citation: 'HSC § 11358(c); People v. Smit (2018) 24 Cal.App.5th 596',
  },
  {
    name: 'Growing stands beside murder, and whether there was a superstrike before is not known.',
    given: {
      otherCounts: ['PC 187(a)'],
      priors: { superstrike: null, sexOffenderRegistration: false, sameOffenseCount: 0 },
    },
    outcome: 'needs-more-information',
    possible: ['redesignate-misdemeanor', 'see-a-lawyer'],
    fileAnyway: true,
    missing: ['priors.superstrike'],
    citation: 'HSC § 11358(d)',
  },
  {
    name: 'Growing stands beside a custody offense.',
    given: { otherCounts: ['PC 4573.6'] },
    outcome: 'redesignate-misdemeanor',
    otherCounts: { 'PC 4573.6': 'not-named' },
  },
  {
    name: 'Growing stands beside counts of every kind: named, not named, argued about and not readable.',
    given: { otherCounts: ['HSC 11359', 'HSC 11364', 'PC 182', 'PC 32', 'VC 23222(b)', 'count 3'] },
    outcome: 'redesignate-misdemeanor',
    otherCounts: {
      'HSC 11359': 'named',
      'HSC 11364': 'not-named',
      'PC 182': 'ask',
      'PC 32': 'ask',
      'VC 23222(b)': 'ask',
      'count 3': 'ask',
    },
    citation: 'HSC § 11361.8(a), (e)',
  },
  {
    name: 'Growing stands beside a sale, and the day of neither is known.',
    given: { otherCounts: ['HSC 11360'], offenseDate: null },
    outcome: 'needs-more-information',
    possible: ['redesignate-misdemeanor', 'not-eligible'],
    fileAnyway: true,
    missing: ['offenseDate'],
    otherCounts: { 'HSC 11360': 'ask' },
    citation: 'HSC § 11361.8(a)',
  },
  {
    name: 'In a federal case no count goes on a petition.',
    given: { otherCounts: ['HSC 11359'], court: 'federal' },
    outcome: 'not-eligible',
    otherCounts: {},
    citation: 'HSC § 11361.8(a), (e)',
  },
])

const lateNeighbors = people(
  { given: { offenseDate: '2017-05-05' }, outcome: 'not-eligible', citation: 'HSC § 11361.8(a), (e)' },
  [
    {
      name: 'An attempt was made after Prop 64.',
      given: { statute: 'PC 664' },
    },
    {
      name: 'Help afterwards was given after Prop 64.',
      given: { statute: 'PC 32' },
    },
    {
      name: 'A conspiracy was made after Prop 64.',
      given: { statute: 'PC 182' },
    },
  ],
)

export const neighbors = [...notListed, ...custody, ...lawyer, ...sameCase, ...lateNeighbors]

import { asking, FREE } from './remedy-scenario.ts'

const HASH_IN_JAIL = { statute: 'HSC 11357', subdivision: 'a', level: 'felony', circumstances: ['in-custody'] } as const
const TO_A_MINOR = { statute: 'HSC 11359', level: 'felony', circumstances: ['sale-to-minor'] } as const

/** PC § 17(b): felonies that the law also lets a judge treat as misdemeanors. */
const lowering = asking(
  { remedy: 'PC 17(b)', given: { ...HASH_IN_JAIL, circumstances: ['in-custody'] }, person: FREE },
  [
    {
      name: 'Her offense is a misdemeanor already.',
      given: { level: 'misdemeanor' },
      fit: 'does-not-fit',
      row: 'not-a-felony',
    },
    {
      name: 'Prop. 64 lowers his felony anyway.',
      given: { statute: 'HSC 11358', subdivision: null, plants: 4, circumstances: [], ageAtOffense: 30 },
      fit: 'does-not-fit',
      row: 'prop-64-first',
    },
    {
      name: 'She got a short jail term for hash, so it is a misdemeanor by law.',
      given: { punishment: 'jail-or-fine' },
      fit: 'fits',
      row: 'misdemeanor-by-sentence',
      items: ['1', '8'],
    },
    {
      name: 'He got probation for hash.',
      given: { punishment: 'probation' },
      fit: 'may-fit',
      row: 'judge-decides',
      items: ['1', '8'],
    },
    {
      name: 'She went to prison for hash.',
      given: { punishment: 'state-prison' },
      fit: 'lawyer',
      row: 'prison-sentence',
    },
    {
      name: 'He sold to a minor, which can be a felony today.',
      given: { ...TO_A_MINOR, subdivision: null, circumstances: ['sale-to-minor'] },
      fit: 'lawyer',
      row: 'felony-of-today',
      items: ['1', '8'],
    },
    {
      name: 'She conspired.',
      given: { statute: 'PC 182', subdivision: null, circumstances: [] },
      fit: 'lawyer',
      row: 'conspiracy',
      items: ['1', '8'],
    },
    {
      name: 'He kept a place for it.',
      given: { statute: 'HSC 11366', subdivision: null, circumstances: [] },
      fit: 'lawyer',
      row: 'check-offense',
    },
    {
      name: 'She does not know the level of her hash case.',
      given: { level: null, punishment: 'probation' },
      fit: 'may-fit',
    },
  ],
)

/** PC § 1203.43: deferred entry of judgment since 1997. */
const deferred = asking(
  {
    remedy: 'PC 1203.43',
    given: { circumstances: ['deferred-entry-completed'], offenseDate: '2000', judgmentDate: '2001-05-01' },
  },
  [
    {
      name: 'His program was granted on the last day of 1996.',
      given: { offenseDate: '1996', judgmentDate: '1996-12-31' },
      fit: 'lawyer',
      row: 'before-1997',
    },
    {
      name: 'Hers was granted on the first day of 1997.',
      given: { offenseDate: '1996', judgmentDate: '1997-01-01', courtRecords: true },
      fit: 'fits',
      row: 'records-kept',
      items: ['7', '7a'],
    },
    {
      name: 'The court lost his file.',
      given: { courtRecords: false },
      fit: 'fits',
      row: 'records-gone',
      items: ['7', '7b'],
    },
    { name: 'She does not know whether the court has a file.', fit: 'fits', items: ['7'] },
    {
      name: 'He asks on the last day without this section.',
      on: '2015-12-31',
      fit: 'does-not-fit',
      row: 'not-yet-law',
    },
    {
      name: 'She asks on the first day of this section.',
      on: '2016-01-01',
      given: { courtRecords: true },
      fit: 'fits',
      row: 'records-kept',
      items: ['7', '7a'],
    },
  ],
)

/** PC § 1203.49, and PC § 236.14 for other counts. */
const trafficking = asking(
  {
    remedy: 'PC 1203.49',
    given: { statute: 'PC 647', subdivision: 'b', level: 'misdemeanor' },
    person: { traffickingVictim: true },
  },
  [
    {
      name: 'Nobody spoke of trafficking.',
      person: { traffickingVictim: null },
      fit: 'does-not-fit',
      row: 'not-reported',
    },
    {
      name: 'She was made to carry cannabis.',
      given: { statute: 'HSC 11360', subdivision: 'a' },
      fit: 'lawyer',
      row: 'other-offense',
    },
    { name: 'She is still on probation for it.', given: { sentence: 'serving' }, fit: 'not-yet', row: 'still-on-it' },
    { name: 'Her probation is over and she can show it.', fit: 'may-fit', row: 'prove-it', items: ['4'] },
    { name: 'Her paper names 647 without a letter.', given: { subdivision: null }, fit: 'may-fit' },
    {
      name: 'She asks on the last day without that section.',
      on: '2014-12-31',
      fit: 'does-not-fit',
      row: 'not-yet-law',
    },
    {
      name: 'She asks on the first day of that section.',
      on: '2015-01-01',
      fit: 'may-fit',
      row: 'prove-it',
      items: ['4'],
    },
  ],
)

const CLEAN = { superstrike: false, sexOffenderRegistration: false, sameOffenseCount: 0 }

/** PC § 1170.18 beside § 11361.8, by the laws of three times. */
const prop47 = (['2016-12-01', '2026-11-21'] as const).flatMap((on) =>
  asking({ remedy: 'PC 1170.18', given: { ...HASH_IN_JAIL, circumstances: ['in-custody'], priors: CLEAN }, on }, [
    { name: `In ${on}: a misdemeanor.`, given: { level: 'misdemeanor' }, fit: 'does-not-fit', row: 'not-a-felony' },
    {
      name: `In ${on}: growing, which Prop. 64 lowers.`,
      given: { statute: 'HSC 11358', subdivision: null, circumstances: [], plants: 4, ageAtOffense: 30 },
      fit: 'does-not-fit',
      row: 'prop-64-first',
    },
    {
      name: `In ${on}: hash in jail, and an earlier superstrike.`,
      given: { priors: { ...CLEAN, superstrike: true } },
      fit: 'lawyer',
      row: 'earlier-record',
    },
    {
      name: `In ${on}: hash in jail, and a later superstrike.`,
      given: { circumstances: ['in-custody', 'superstrike-later'], priors: { ...CLEAN, superstrike: null } },
      fit: 'lawyer',
      row: 'earlier-record',
    },
    { name: `In ${on}: hash in jail.`, fit: 'may-fit', row: on < '2023' ? 'listed-with-deadline' : 'listed' },
    {
      name: `In ${on}: an offense we do not know.`,
      given: { statute: 'PC 459', circumstances: [] },
      fit: 'lawyer',
      row: 'check-offense',
    },
    {
      name: `In ${on}: a sale to a minor.`,
      given: { ...TO_A_MINOR, subdivision: null, circumstances: ['sale-to-minor'] },
      fit: 'does-not-fit',
      row: 'not-on-the-list',
    },
  ]),
)
const prop47Days = asking(
  { remedy: 'PC 1170.18', given: { ...HASH_IN_JAIL, circumstances: ['in-custody'], priors: CLEAN } },
  [
    { name: 'The day before Prop. 47.', on: '2014-11-04', fit: 'does-not-fit', row: 'not-yet-law' },
    { name: 'The last day with a deadline.', on: '2023-10-07', fit: 'may-fit', row: 'listed-with-deadline' },
    { name: 'The first day without a deadline.', on: '2023-10-08', fit: 'may-fit', row: 'listed' },
  ],
)

export const otherLaws = [...lowering, ...deferred, ...trafficking, ...prop47, ...prop47Days]

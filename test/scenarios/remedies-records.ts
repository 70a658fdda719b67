import { asking } from './remedy-scenario.ts'

const ARREST = { circumstances: ['arrest-only'], statute: 'HSC 11357', offenseDate: '2010-05-01' } as const

/** PC § 851.91: sealing of an arrest, as of right. */
const arrests = asking(
  { remedy: 'PC 851.91', given: { ...ARREST, circumstances: ['arrest-only'], chargeable: false } },
  [
    { name: 'He can still be charged.', given: { chargeable: true }, fit: 'not-yet', row: 'still-chargeable' },
    {
      name: 'She was never charged, and the time for it is over.',
      given: { arrestEnd: 'no-charges' },
      fit: 'fits',
      row: 'never-charged',
    },
    {
      name: 'His charges were dismissed for good.',
      given: { arrestEnd: 'dismissed' },
      fit: 'fits',
      row: 'charges-dismissed',
    },
    { name: 'She was acquitted.', given: { arrestEnd: 'acquitted' }, fit: 'fits', row: 'acquitted' },
    {
      name: 'His conviction was vacated on appeal.',
      given: { arrestEnd: 'vacated' },
      fit: 'fits',
      row: 'conviction-vacated',
    },
    {
      name: 'She does not know whether charges can still come.',
      given: { chargeable: null, arrestEnd: 'no-charges' },
      fit: 'may-fit',
    },
    {
      name: 'He asks before arrests could be sealed.',
      on: '2017-12-31',
      given: { arrestEnd: 'acquitted' },
      fit: 'does-not-fit',
      row: 'not-yet-law',
    },
    {
      name: 'She asks on the first day on which arrests could be sealed.',
      on: '2018-01-01',
      given: { arrestEnd: 'acquitted' },
      fit: 'fits',
      row: 'acquitted',
    },
  ],
)

/** PC § 851.93: arrests that the Department of Justice clears by itself. */
const automaticArrests = asking(
  {
    remedy: 'PC 851.93',
    given: { ...ARREST, circumstances: ['arrest-only'], level: 'misdemeanor', arrestEnd: 'no-charges' },
  },
  [
    {
      name: 'His arrest is of the last day of 1972.',
      given: { offenseDate: '1972-12-31' },
      fit: 'does-not-fit',
      row: 'before-1973',
    },
    {
      name: 'Her arrest is of the first day of 1973.',
      given: { offenseDate: '1973-01-01' },
      fit: 'automatic',
      row: 'one-year-passed',
    },
    {
      name: 'He completed a drug program.',
      given: { circumstances: ['deferred-entry-completed'] },
      fit: 'automatic',
      row: 'program-completed',
    },
    {
      name: 'Her misdemeanor charge was dismissed.',
      given: { arrestEnd: 'dismissed' },
      fit: 'automatic',
      row: 'charges-dismissed',
    },
    {
      name: 'His arrest was one year ago today.',
      given: { offenseDate: '2025-11-21' },
      fit: 'not-yet',
      row: 'one-year',
      from: '2026-11-22',
    },
    {
      name: 'Her arrest was a year and a day ago.',
      given: { offenseDate: '2025-11-20' },
      fit: 'automatic',
      row: 'one-year-passed',
    },
    {
      name: 'His felony arrest was three years ago today.',
      given: { level: 'felony', offenseDate: '2023-11-21' },
      fit: 'not-yet',
      row: 'three-years',
      from: '2026-11-22',
    },
    {
      name: 'Her felony arrest was three years and a day ago.',
      given: { level: 'felony', offenseDate: '2023-11-20' },
      fit: 'automatic',
      row: 'three-years-passed',
    },
    {
      name: 'His felony charge was dismissed, which the list does not name.',
      given: { level: 'felony', arrestEnd: 'dismissed' },
      fit: 'may-fit',
      row: 'ask',
    },
    {
      name: 'Her conviction was vacated, which the list does not name.',
      given: { arrestEnd: 'vacated' },
      fit: 'may-fit',
      row: 'ask',
    },
    {
      name: 'He asks on the day before the present text of the arrests.',
      on: '2024-09-30',
      fit: 'may-fit',
      row: 'earlier-text',
    },
    {
      name: 'She asks on the first day of the present text of the arrests.',
      on: '2024-10-01',
      fit: 'automatic',
      row: 'one-year-passed',
    },
    { name: 'He does not know how his arrest ended.', given: { arrestEnd: null }, fit: 'may-fit' },
  ],
)

/** HSC § 11361.5: old § 11357(b)–(e) and § 11360(b), two years. */
const destruction = asking(
  {
    remedy: 'HSC 11361.5',
    given: { statute: 'HSC 11357', subdivision: 'b', offenseDate: '2009-05-14', judgmentDate: '2010-03-01' },
  },
  [
    { name: 'She had hash, old 11357(a).', given: { subdivision: 'a' }, fit: 'does-not-fit', row: 'not-covered' },
    {
      name: 'He grew plants.',
      given: { statute: 'HSC 11358', subdivision: null },
      fit: 'does-not-fit',
      row: 'not-covered',
    },
    {
      name: 'He sold, old 11360(a).',
      given: { statute: 'HSC 11360', subdivision: 'a' },
      fit: 'does-not-fit',
      row: 'not-covered',
    },
    {
      name: 'She gave a little away, old 11360(b).',
      given: { statute: 'HSC 11360', subdivision: 'b' },
      fit: 'automatic',
      row: 'two-years-passed',
    },
    {
      name: 'He had more than an ounce, old 11357(c).',
      given: { subdivision: 'c' },
      fit: 'automatic',
      row: 'two-years-passed',
    },
    {
      name: 'She is 17 and had cannabis at school.',
      given: { subdivision: 'e', offenseDate: '2016-03-01', ageAtOffense: null },
      person: { dateOfBirth: '2008-11-22' },
      fit: 'not-yet',
      row: 'until-18',
      from: '2026-11-22',
    },
    {
      name: 'He turns 18 today and had cannabis at school.',
      given: { subdivision: 'e', offenseDate: '2016-03-01', ageAtOffense: null },
      person: { dateOfBirth: '2008-11-21' },
      fit: 'automatic',
      row: 'eighteen',
    },
    {
      name: 'She had cannabis at school long ago.',
      given: { subdivision: 'e', ageAtOffense: 16, offenseDate: '1999' },
      fit: 'automatic',
      row: 'eighteen',
    },
    {
      name: 'He was convicted on the last day of 1975.',
      given: { offenseDate: '1975', judgmentDate: '1975-12-31' },
      fit: 'may-fit',
      row: 'older-record',
    },
    {
      name: 'She was convicted on the first day of 1976.',
      given: { offenseDate: '1975', judgmentDate: '1976-01-01' },
      fit: 'automatic',
      row: 'two-years-passed',
    },
    {
      name: 'He was convicted under the old number 11530 in 1970.',
      given: { statute: 'HSC 11530', subdivision: null, offenseDate: '1969', judgmentDate: '1970' },
      fit: 'may-fit',
      row: 'older-record',
    },
    {
      name: 'Her judgment is two years old today.',
      given: { judgmentDate: '2024-11-21' },
      fit: 'not-yet',
      row: 'two-years',
      from: '2026-11-22',
    },
    {
      name: 'His judgment was two years old yesterday.',
      given: { judgmentDate: '2024-11-20' },
      fit: 'automatic',
      row: 'two-years-passed',
    },
    {
      name: 'She was only arrested, in 1974.',
      given: { circumstances: ['arrest-only'], offenseDate: '1974', judgmentDate: null },
      fit: 'may-fit',
      row: 'older-record',
    },
    {
      name: 'He was only arrested, two years ago today.',
      given: { circumstances: ['arrest-only'], offenseDate: '2024-11-21', judgmentDate: null, subdivision: 'b' },
      fit: 'may-fit',
    },
    {
      name: 'She was only arrested, long ago.',
      given: { circumstances: ['arrest-only'], judgmentDate: null },
      fit: 'automatic',
      row: 'two-years-passed',
    },
    {
      name: 'On a day of 2017 he asks about an arrest of 2016.',
      on: '2017-06-01',
      given: { circumstances: ['arrest-only'], offenseDate: '2016-05-01', judgmentDate: null },
      fit: 'not-yet',
      row: 'two-years',
      from: '2018-05-02',
    },
    {
      name: 'Her paper names 11357 without a letter, and no hash.',
      given: { subdivision: null, flowerGrams: 10 },
      fit: 'automatic',
      row: 'two-years-passed',
    },
    { name: 'His paper names 11357 without a letter, and nothing else.', given: { subdivision: null }, fit: 'may-fit' },
  ],
)

export const arrestsAndRecords = [...arrests, ...automaticArrests, ...destruction]

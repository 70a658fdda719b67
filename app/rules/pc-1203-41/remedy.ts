import { officialText, type Remedy } from '../remedy.ts'

const SOURCE = officialText('PC', '1203.41')

/** Nothing stands open against the person now. */
const FREE_NOW = { charged: ['no'], serving: ['no'], 'on-probation': ['no'] } as const
const ENDED = { level: ['felony'], 'this-sentence': ['completed'] } as const
const READY = { ...ENDED, supervised: ['no'], ...FREE_NOW } as const
const OVER_1_YEAR = ['1-to-2-years', '2-to-4-years', 'over-4-years'] as const
const UP_TO_2_YEARS = ['up-to-1-year', '1-to-2-years'] as const
const OVER_2_YEARS = ['2-to-4-years', 'over-4-years'] as const

/** Dismissal of a felony after county jail or state prison: the judge decides, one or two years after the sentence. */
export const pc120341 = {
  name: 'PC 1203.41',
  form: 'CR-180',
  for: ['conviction'],
  versions: [
    {
      id: 'pc-1203-41',
      source: SOURCE,
      from: '0001-01-01',
      rows: [
        {
          when: { level: ['misdemeanor', 'infraction'] },
          then: 'not-a-felony',
          citation: 'PC § 1203.41(a)',
          certainty: 'read',
        },
        {
          when: { level: ['felony'], punishment: ['probation'] },
          then: 'probation',
          citation: 'PC §§ 1203.4(a)(1), 1203.41(a)(2)',
          certainty: 'read',
        },
        {
          when: { level: ['felony'], punishment: ['jail-or-fine'] },
          then: 'other-sentence',
          citation: 'PC §§ 17(b)(1), 1203.41(a)(2)',
          certainty: 'read',
        },
        {
          when: { level: ['felony'], punishment: ['split-jail', 'felony-jail'], 'this-sentence': ['serving'] },
          then: 'still-on-it',
          citation: 'PC § 1203.41(a)(2)–(3)',
          certainty: 'read',
        },
        {
          when: { ...ENDED, punishment: ['split-jail', 'felony-jail'], supervised: ['yes'] },
          then: 'supervised',
          citation: 'PC § 1203.41(a)(3)',
          certainty: 'read',
        },
        {
          when: { ...ENDED, punishment: ['split-jail', 'felony-jail'], supervised: ['no'], charged: ['yes'] },
          then: 'charged',
          citation: 'PC § 1203.41(a)(3)',
          certainty: 'read',
        },
        {
          when: {
            ...ENDED,
            punishment: ['split-jail', 'felony-jail'],
            supervised: ['no'],
            charged: ['no'],
            serving: ['yes'],
          },
          then: 'serving',
          citation: 'PC § 1203.41(a)(3)',
          certainty: 'read',
        },
        {
          when: {
            ...ENDED,
            punishment: ['split-jail', 'felony-jail'],
            supervised: ['no'],
            charged: ['no'],
            serving: ['no'],
            'on-probation': ['yes'],
          },
          then: 'other-probation',
          citation: 'PC § 1203.41(a)(3)',
          certainty: 'read',
        },
        {
          when: { ...READY, punishment: ['split-jail'], 'since-sentence': ['up-to-1-year'] },
          then: 'one-year',
          citation: 'PC § 1203.41, text before July 10, 2023',
          certainty: 'unverified',
        },
        {
          when: { ...READY, punishment: ['split-jail'], 'since-sentence': OVER_1_YEAR },
          then: 'after-split-jail',
          citation: 'PC § 1203.41, text before July 10, 2023',
          certainty: 'unverified',
        },
        {
          when: { ...READY, punishment: ['felony-jail'], 'since-sentence': UP_TO_2_YEARS },
          then: 'two-years',
          citation: 'PC § 1203.41, text before July 10, 2023',
          certainty: 'unverified',
        },
        {
          when: { ...READY, punishment: ['felony-jail'], 'since-sentence': OVER_2_YEARS },
          then: 'after-felony-jail',
          citation: 'PC § 1203.41, text before July 10, 2023',
          certainty: 'unverified',
        },
        {
          when: { level: ['felony'], punishment: ['state-prison'] },
          then: 'prison-not-yet',
          citation: 'PC § 1203.41, before Sen. Bill 731 (2022) and Stats. 2023, ch. 47',
          certainty: 'secondary',
        },
      ],
    },
    {
      id: 'pc-1203-41',
      source: SOURCE,
      from: '2023-07-10',
      rows: [
        {
          when: { level: ['misdemeanor', 'infraction'] },
          then: 'not-a-felony',
          citation: 'PC § 1203.41(a)',
          certainty: 'read',
        },
        {
          when: { level: ['felony'], punishment: ['probation'] },
          then: 'probation',
          citation: 'PC §§ 1203.4(a)(1), 1203.41(a)(2)',
          certainty: 'read',
        },
        {
          when: { level: ['felony'], punishment: ['jail-or-fine'] },
          then: 'other-sentence',
          citation: 'PC §§ 17(b)(1), 1203.41(a)(2)',
          certainty: 'read',
        },
        {
          when: {
            level: ['felony'],
            punishment: ['split-jail', 'felony-jail', 'state-prison'],
            'this-sentence': ['serving'],
          },
          then: 'still-on-it',
          citation: 'PC § 1203.41(a)(2)–(3)',
          certainty: 'read',
        },
        {
          when: { ...ENDED, punishment: ['split-jail', 'felony-jail', 'state-prison'], supervised: ['yes'] },
          then: 'supervised',
          citation: 'PC § 1203.41(a)(3)',
          certainty: 'read',
        },
        {
          when: {
            ...ENDED,
            punishment: ['split-jail', 'felony-jail', 'state-prison'],
            supervised: ['no'],
            charged: ['yes'],
          },
          then: 'charged',
          citation: 'PC § 1203.41(a)(3)',
          certainty: 'read',
        },
        {
          when: {
            ...ENDED,
            punishment: ['split-jail', 'felony-jail', 'state-prison'],
            supervised: ['no'],
            charged: ['no'],
            serving: ['yes'],
          },
          then: 'serving',
          citation: 'PC § 1203.41(a)(3)',
          certainty: 'read',
        },
        {
          when: {
            ...ENDED,
            punishment: ['split-jail', 'felony-jail', 'state-prison'],
            supervised: ['no'],
            charged: ['no'],
            serving: ['no'],
            'on-probation': ['yes'],
          },
          then: 'other-probation',
          citation: 'PC § 1203.41(a)(3)',
          certainty: 'read',
        },
        {
          when: { ...READY, punishment: ['split-jail'], 'since-sentence': ['up-to-1-year'] },
          then: 'one-year',
          citation: 'PC § 1203.41(a)(2)',
          certainty: 'read',
        },
        {
          when: { ...READY, punishment: ['split-jail'], 'since-sentence': OVER_1_YEAR },
          then: 'after-split-jail',
          citation: 'PC § 1203.41(a)(2)',
          certainty: 'read',
        },
        {
          when: { ...READY, punishment: ['felony-jail'], 'since-sentence': UP_TO_2_YEARS },
          then: 'two-years',
          citation: 'PC § 1203.41(a)(2)',
          certainty: 'read',
        },
        {
          when: { ...READY, punishment: ['felony-jail'], 'since-sentence': OVER_2_YEARS },
          then: 'after-felony-jail',
          citation: 'PC § 1203.41(a)(2)',
          certainty: 'read',
        },
        {
          when: { ...READY, punishment: ['state-prison'], 'registered-for-this': ['yes'] },
          then: 'registration',
          citation: 'PC § 1203.41(a)(6)',
          certainty: 'read',
        },
        {
          when: {
            ...READY,
            punishment: ['state-prison'],
            'registered-for-this': ['no'],
            'since-sentence': UP_TO_2_YEARS,
          },
          then: 'two-years',
          citation: 'PC § 1203.41(a)(2)',
          certainty: 'read',
        },
        {
          when: {
            ...READY,
            punishment: ['state-prison'],
            'registered-for-this': ['no'],
            'since-sentence': OVER_2_YEARS,
          },
          then: 'after-prison',
          citation: 'PC § 1203.41(a)(2), (6); People v. Brown (May 21, 2025, B337098)',
          certainty: 'read',
        },
      ],
    },
  ],
  ends: {
    'not-a-felony': { fit: 'does-not-fit' },
    probation: { fit: 'does-not-fit' },
    'other-sentence': { fit: 'lawyer' },
    'still-on-it': { fit: 'not-yet' },
    supervised: { fit: 'not-yet' },
    charged: { fit: 'not-yet' },
    serving: { fit: 'not-yet' },
    'other-probation': { fit: 'not-yet' },
    'one-year': { fit: 'not-yet' },
    'two-years': { fit: 'not-yet' },
    'after-split-jail': { fit: 'may-fit', items: ['5', '5a'] },
    'after-felony-jail': { fit: 'may-fit', items: ['5', '5b'] },
    'after-prison': { fit: 'may-fit', items: ['5', '5c'] },
    registration: { fit: 'does-not-fit' },
    'prison-not-yet': { fit: 'does-not-fit' },
  },
} as const satisfies Remedy

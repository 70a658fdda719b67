import { officialText, type Remedy } from '../remedy.ts'

const SOURCE = officialText('PC', '851.93')
const COVERED = { arrested: ['1973-to-1975', 'from-1976'] } as const
const ARREST = { ...COVERED, disposition: ['convicted', 'arrest-only', 'relief-on-record'] } as const
const MINOR = ['misdemeanor', 'infraction'] as const
const OVER_1_YEAR = ['1-to-2-years', '2-to-3-years', 'over-3-years'] as const
const UP_TO_3_YEARS = ['up-to-1-year', '1-to-2-years', '2-to-3-years'] as const

/** Relief that the Department of Justice gives by itself, month by month, for arrests without a conviction. */
export const pc85193 = {
  name: 'PC 851.93',
  form: null,
  for: ['arrest', 'deferred-entry'],
  versions: [
    {
      id: 'pc-851-93',
      source: SOURCE,
      from: '0001-01-01',
      rows: [
        { when: {}, then: 'earlier-text', citation: 'PC § 851.93, text before Oct. 1, 2024', certainty: 'unverified' },
      ],
    },
    {
      id: 'pc-851-93',
      source: SOURCE,
      from: '2024-10-01',
      rows: [
        { when: { arrested: ['before-1973'] }, then: 'before-1973', citation: 'PC § 851.93(a)(2)', certainty: 'read' },
        {
          when: { ...COVERED, disposition: ['deferred-entry'] },
          then: 'program-completed',
          citation: 'PC § 851.93(a)(2)(D)(ii)',
          certainty: 'read',
        },
        {
          when: { ...ARREST, level: MINOR, 'arrest-end': ['dismissed'] },
          then: 'charges-dismissed',
          citation: 'PC § 851.93(a)(2)(A)',
          certainty: 'read',
        },
        {
          when: {
            ...ARREST,
            level: MINOR,
            'arrest-end': ['no-charges', 'acquitted'],
            'since-arrest': ['up-to-1-year'],
          },
          then: 'one-year',
          citation: 'PC § 851.93(a)(2)(B)',
          certainty: 'read',
        },
        {
          when: { ...ARREST, level: MINOR, 'arrest-end': ['no-charges', 'acquitted'], 'since-arrest': OVER_1_YEAR },
          then: 'one-year-passed',
          citation: 'PC § 851.93(a)(2)(B)',
          certainty: 'read',
        },
        {
          when: {
            ...ARREST,
            level: ['felony'],
            'arrest-end': ['no-charges', 'acquitted'],
            'since-arrest': UP_TO_3_YEARS,
          },
          then: 'three-years',
          citation: 'PC § 851.93(a)(2)(C)(i)',
          certainty: 'read',
        },
        {
          when: {
            ...ARREST,
            level: ['felony'],
            'arrest-end': ['no-charges', 'acquitted'],
            'since-arrest': ['over-3-years'],
          },
          then: 'three-years-passed',
          citation: 'PC § 851.93(a)(2)(C)(i)',
          certainty: 'read',
        },
        {
          when: { ...ARREST, level: ['felony'], 'arrest-end': ['dismissed'] },
          then: 'ask',
          citation: 'PC § 851.93(a)(2)',
          certainty: 'read',
        },
        {
          when: { ...ARREST, 'arrest-end': ['vacated'] },
          then: 'ask',
          citation: 'PC § 851.93(a)(2)',
          certainty: 'read',
        },
      ],
    },
  ],
  ends: {
    'earlier-text': { fit: 'may-fit' },
    'before-1973': { fit: 'does-not-fit' },
    'program-completed': { fit: 'automatic' },
    'charges-dismissed': { fit: 'automatic' },
    'one-year': { fit: 'not-yet' },
    'one-year-passed': { fit: 'automatic' },
    'three-years': { fit: 'not-yet' },
    'three-years-passed': { fit: 'automatic' },
    ask: { fit: 'may-fit' },
  },
} as const satisfies Remedy

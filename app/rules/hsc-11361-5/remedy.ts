import { officialText, type Remedy } from '../remedy.ts'

const SOURCE = officialText('HSC', '11361.5')

const CONVICTED = {
  'small-cannabis': ['covered'],
  disposition: ['convicted', 'deferred-entry', 'relief-on-record'],
} as const
const ARRESTED = { 'small-cannabis': ['covered'], disposition: ['arrest-only'] } as const
const FROM_1976 = ['1976-to-1996', '1997-to-2011', 'from-realignment'] as const

/** Old records of small amounts of cannabis are destroyed after two years; for those from before 1976 one has to ask. */
export const hsc113615 = {
  name: 'HSC 11361.5',
  form: null,
  for: ['conviction', 'arrest', 'juvenile'],
  besides: true,
  versions: [
    {
      id: 'hsc-11361-5',
      source: SOURCE,
      from: '0001-01-01',
      rows: [
        {
          when: { 'small-cannabis': ['not-covered'] },
          then: 'not-covered',
          citation: 'HSC § 11361.5(a)',
          certainty: 'secondary',
        },
        {
          when: { 'small-cannabis': ['until-18'], 'adult-now': ['no'] },
          then: 'until-18',
          citation: 'HSC § 11361.5(a)',
          certainty: 'secondary',
        },
        {
          when: { 'small-cannabis': ['until-18'], 'adult-now': ['yes'] },
          then: 'eighteen',
          citation: 'HSC § 11361.5(a)',
          certainty: 'secondary',
        },
        {
          when: { ...CONVICTED, judged: ['before-1973', '1973-to-1975'] },
          then: 'older-record',
          citation: 'HSC §§ 11361.5(b), 11361.7; Younger v. Superior Court (1978) 21 Cal.3d 102',
          certainty: 'unverified',
        },
        {
          when: { ...CONVICTED, judged: FROM_1976, 'since-judgment': ['up-to-1-year', '1-to-2-years'] },
          then: 'two-years',
          citation: 'HSC § 11361.5(a)',
          certainty: 'secondary',
        },
        {
          when: { ...CONVICTED, judged: FROM_1976, 'since-judgment': ['over-2-years'] },
          then: 'two-years-passed',
          citation: 'HSC § 11361.5(a); HSC § 11361.7',
          certainty: 'secondary',
        },
        {
          when: { ...ARRESTED, arrested: ['before-1973', '1973-to-1975'] },
          then: 'older-record',
          citation: 'HSC §§ 11361.5(b), 11361.7; Younger v. Superior Court (1978) 21 Cal.3d 102',
          certainty: 'unverified',
        },
        {
          when: { ...ARRESTED, arrested: ['from-1976'], 'since-arrest': ['up-to-1-year', '1-to-2-years'] },
          then: 'two-years',
          citation: 'HSC § 11361.5(a)',
          certainty: 'secondary',
        },
        {
          when: { ...ARRESTED, arrested: ['from-1976'], 'since-arrest': ['2-to-3-years', 'over-3-years'] },
          then: 'two-years-passed',
          citation: 'HSC § 11361.5(a); HSC § 11361.7',
          certainty: 'secondary',
        },
      ],
    },
  ],
  ends: {
    'not-covered': { fit: 'does-not-fit' },
    'until-18': { fit: 'not-yet' },
    eighteen: { fit: 'automatic' },
    'older-record': { fit: 'may-fit' },
    'two-years': { fit: 'not-yet' },
    'two-years-passed': { fit: 'automatic' },
  },
} as const satisfies Remedy

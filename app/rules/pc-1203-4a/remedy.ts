import { officialText, type Remedy } from '../remedy.ts'

const SOURCE = officialText('PC', '1203.4a')

const NO_PROBATION = ['jail-or-fine', 'split-jail', 'felony-jail', 'state-prison'] as const
const NO_VEHICLE = ['possession', 'growing-or-sale', 'conspiracy', 'related', 'not-listed'] as const
const WAITED = ['1-to-2-years', 'over-2-years'] as const
const READY = { 'this-sentence': ['completed'], charged: ['no'], serving: ['no'] } as const

/** Dismissal of a misdemeanor without probation, or of an infraction, one year after the judgment. */
export const pc12034a = {
  name: 'PC 1203.4a',
  form: 'CR-180',
  for: ['conviction'],
  versions: [
    {
      id: 'pc-1203-4a',
      source: SOURCE,
      from: '0001-01-01',
      rows: [
        { when: { level: ['felony'] }, then: 'felony', citation: 'PC § 1203.4a(a)', certainty: 'read' },
        {
          when: { level: ['misdemeanor'], punishment: ['probation'] },
          then: 'probation',
          citation: 'PC § 1203.4a(a)',
          certainty: 'read',
        },
        {
          when: { level: ['misdemeanor'], punishment: NO_PROBATION, 'this-sentence': ['serving'] },
          then: 'still-on-it',
          citation: 'PC § 1203.4a(a)–(b)',
          certainty: 'read',
        },
        {
          when: { level: ['misdemeanor'], punishment: NO_PROBATION, 'this-sentence': ['completed'], charged: ['yes'] },
          then: 'charged',
          citation: 'PC § 1203.4a(a)–(b)',
          certainty: 'read',
        },
        {
          when: {
            level: ['misdemeanor'],
            punishment: NO_PROBATION,
            'this-sentence': ['completed'],
            charged: ['no'],
            serving: ['yes'],
          },
          then: 'serving',
          citation: 'PC § 1203.4a(a)–(b)',
          certainty: 'read',
        },
        {
          when: { level: ['misdemeanor'], punishment: NO_PROBATION, ...READY, 'since-judgment': ['up-to-1-year'] },
          then: 'one-year',
          citation: 'PC § 1203.4a(a)–(b)',
          certainty: 'read',
        },
        {
          when: {
            level: ['misdemeanor'],
            punishment: NO_PROBATION,
            ...READY,
            'since-judgment': WAITED,
            fines: ['unpaid'],
          },
          then: 'unpaid-fines',
          citation: 'PC § 1203.4a(a)–(b), (e)',
          certainty: 'read',
        },
        {
          when: {
            level: ['misdemeanor'],
            punishment: NO_PROBATION,
            ...READY,
            'since-judgment': WAITED,
            fines: ['not-reported'],
            'since-then': ['clean'],
          },
          then: 'upright-life',
          citation: 'PC § 1203.4a(a)',
          certainty: 'read',
        },
        {
          when: {
            level: ['misdemeanor'],
            punishment: NO_PROBATION,
            ...READY,
            'since-judgment': WAITED,
            fines: ['not-reported'],
            'since-then': ['trouble'],
          },
          then: 'judge-decides',
          citation: 'PC § 1203.4a(b)',
          certainty: 'read',
        },
        {
          when: { level: ['infraction'], offense: ['vehicle', 'driving'] },
          then: 'vehicle-infraction',
          citation: 'PC § 1203.4a(d)(3)',
          certainty: 'read',
        },
        {
          when: { level: ['infraction'], offense: NO_VEHICLE, 'this-sentence': ['serving'] },
          then: 'still-on-it',
          citation: 'PC § 1203.4a(a)–(b)',
          certainty: 'read',
        },
        {
          when: { level: ['infraction'], offense: NO_VEHICLE, 'this-sentence': ['completed'], charged: ['yes'] },
          then: 'charged',
          citation: 'PC § 1203.4a(a)–(b)',
          certainty: 'read',
        },
        {
          when: {
            level: ['infraction'],
            offense: NO_VEHICLE,
            'this-sentence': ['completed'],
            charged: ['no'],
            serving: ['yes'],
          },
          then: 'serving',
          citation: 'PC § 1203.4a(a)–(b)',
          certainty: 'read',
        },
        {
          when: { level: ['infraction'], offense: NO_VEHICLE, ...READY, 'since-judgment': ['up-to-1-year'] },
          then: 'one-year',
          citation: 'PC § 1203.4a(a)–(b)',
          certainty: 'read',
        },
        {
          when: { level: ['infraction'], offense: NO_VEHICLE, ...READY, 'since-judgment': WAITED, fines: ['unpaid'] },
          then: 'unpaid-fines',
          citation: 'PC § 1203.4a(a)–(b), (e)',
          certainty: 'read',
        },
        {
          when: {
            level: ['infraction'],
            offense: NO_VEHICLE,
            ...READY,
            'since-judgment': WAITED,
            fines: ['not-reported'],
            'since-then': ['clean'],
          },
          then: 'upright-life',
          citation: 'PC § 1203.4a(a)',
          certainty: 'read',
        },
        {
          when: {
            level: ['infraction'],
            offense: NO_VEHICLE,
            ...READY,
            'since-judgment': WAITED,
            fines: ['not-reported'],
            'since-then': ['trouble'],
          },
          then: 'judge-decides',
          citation: 'PC § 1203.4a(b)',
          certainty: 'read',
        },
      ],
    },
  ],
  ends: {
    felony: { fit: 'does-not-fit' },
    probation: { fit: 'does-not-fit' },
    'still-on-it': { fit: 'not-yet' },
    charged: { fit: 'not-yet' },
    serving: { fit: 'not-yet' },
    'one-year': { fit: 'not-yet' },
    'unpaid-fines': { fit: 'lawyer', items: ['3'] },
    'upright-life': { fit: 'fits', items: ['3', '3a'] },
    'judge-decides': { fit: 'may-fit', items: ['3', '3b'] },
    'vehicle-infraction': { fit: 'lawyer' },
  },
} as const satisfies Remedy

import { officialText, type Remedy } from '../remedy.ts'
import { nothingOpen, standsOpen } from '../stands-open.ts'

const SOURCE = officialText('PC', '1203.4')

const FIRST = ['still-on-it', 'charged', 'serving', 'other-probation'] as const
const CRIME = ['felony', 'misdemeanor'] as const
const WITHOUT_PROBATION = ['jail-or-fine', 'split-jail', 'felony-jail', 'state-prison'] as const
const NAMED = ['possession', 'growing-or-sale', 'conspiracy', 'related', 'vehicle'] as const
const PROBATION = { level: CRIME, punishment: ['probation'] } as const
const READY = { ...PROBATION, ...nothingOpen(FIRST) }

/** Dismissal after probation: the plea is withdrawn and the case dismissed. */
export const pc12034 = {
  name: 'PC 1203.4',
  form: 'CR-180',
  notice: 'PC § 1203.4',
  owing: 'PC § 1203.4',
  for: ['conviction'],
  versions: [
    {
      id: 'pc-1203-4',
      source: SOURCE,
      from: '0001-01-01',
      rows: [
        { when: { level: ['infraction'] }, then: 'infraction', citation: 'PC § 1203.4(b)', certainty: 'read' },
        {
          when: { level: CRIME, punishment: WITHOUT_PROBATION },
          then: 'no-probation',
          citation: 'PC § 1203.4(a)(1)',
          certainty: 'read',
        },
        ...standsOpen(PROBATION, FIRST, 'PC § 1203.4(a)(1)'),
        {
          when: { ...READY, offense: NAMED, 'probation-end': ['fulfilled'] },
          then: 'fulfilled',
          citation: 'PC § 1203.4(a)(1)',
          certainty: 'read',
        },
        {
          when: { ...READY, offense: NAMED, 'probation-end': ['discharged-early'] },
          then: 'discharged-early',
          citation: 'PC § 1203.4(a)(1)',
          certainty: 'read',
        },
        {
          when: { ...READY, offense: NAMED, 'probation-end': ['not-fulfilled'] },
          then: 'judge-decides',
          citation: 'PC § 1203.4(a)(1)',
          certainty: 'read',
        },
        {
          when: { ...READY, offense: ['driving'] },
          then: 'driving',
          citation: 'PC § 1203.4(c)',
          certainty: 'read',
        },
        {
          when: { ...READY, offense: ['not-listed'] },
          then: 'check-offense',
          citation: 'PC § 1203.4(a)(1), (b)',
          certainty: 'read',
        },
      ],
    },
  ],
  ends: {
    infraction: { fit: 'does-not-fit' },
    'no-probation': { fit: 'does-not-fit' },
    'still-on-it': { fit: 'not-yet' },
    charged: { fit: 'not-yet' },
    serving: { fit: 'not-yet' },
    'other-probation': { fit: 'not-yet' },
    fulfilled: { fit: 'fits', items: ['2', '2a'] },
    'discharged-early': { fit: 'fits', items: ['2', '2b'] },
    'judge-decides': { fit: 'may-fit', items: ['2', '2c'] },
    driving: { fit: 'may-fit', items: ['2', '2c'] },
    'check-offense': { fit: 'may-fit', items: ['2'] },
  },
} as const satisfies Remedy

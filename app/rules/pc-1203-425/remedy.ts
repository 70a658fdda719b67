import { officialText, type Remedy } from '../remedy.ts'

const SOURCE = officialText('PC', '1203.425')

const COVERED = {
  registers: ['no'],
  judged: ['1973-to-1975', '1976-to-1996', '1997-to-2011', 'from-realignment'],
} as const
const FREE = {
  ...COVERED,
  'this-sentence': ['completed'],
  supervised: ['no'],
  'on-probation': ['no'],
  serving: ['no'],
  charged: ['no'],
} as const
const PROBATION_DONE = { punishment: ['probation'], 'probation-end': ['fulfilled', 'discharged-early'] } as const
const PROBATION_BROKEN = { punishment: ['probation'], 'probation-end': ['not-fulfilled'] } as const
const WITHOUT_PROBATION = ['jail-or-fine', 'split-jail', 'felony-jail', 'state-prison'] as const
const MINOR = ['misdemeanor', 'infraction'] as const
const WAITED = ['1-to-2-years', 'over-2-years'] as const
const UP_TO_4_YEARS = ['up-to-1-year', '1-to-2-years', '2-to-4-years'] as const
const CHECKED = ['possession', 'growing-or-sale', 'conspiracy', 'related', 'vehicle', 'driving'] as const

/** Relief that the Department of Justice gives by itself, month by month, for convictions. Nothing is filed. */
export const pc1203425 = {
  name: 'PC 1203.425',
  form: null,
  for: ['conviction'],
  versions: [
    {
      id: 'pc-1203-425',
      source: SOURCE,
      from: '0001-01-01',
      rows: [
        {
          when: {},
          then: 'earlier-text',
          citation: 'PC § 1203.425, text before Oct. 1, 2024',
          certainty: 'unverified',
        },
      ],
    },
    {
      id: 'pc-1203-425',
      source: SOURCE,
      from: '2024-10-01',
      rows: [
        { when: { registers: ['yes'] }, then: 'registered', citation: 'PC § 1203.425(a)(1)(B)(i)', certainty: 'read' },
        {
          when: { registers: ['no'], judged: ['before-1973'] },
          then: 'before-1973',
          citation: 'PC § 1203.425(a)(1)(B)(iv)',
          certainty: 'read',
        },
        {
          when: { ...COVERED, 'this-sentence': ['serving'] },
          then: 'still-on-it',
          citation: 'PC § 1203.425(a)(1)(B)(ii)–(iii)',
          certainty: 'read',
        },
        {
          when: { ...COVERED, 'this-sentence': ['completed'], supervised: ['yes'] },
          then: 'supervised',
          citation: 'PC § 1203.425(a)(1)(B)(ii)–(iii)',
          certainty: 'read',
        },
        {
          when: { ...COVERED, 'this-sentence': ['completed'], supervised: ['no'], 'on-probation': ['yes'] },
          then: 'other-probation',
          citation: 'PC § 1203.425(a)(1)(B)(ii)–(iii)',
          certainty: 'read',
        },
        {
          when: {
            ...COVERED,
            'this-sentence': ['completed'],
            supervised: ['no'],
            'on-probation': ['no'],
            serving: ['yes'],
          },
          then: 'serving',
          citation: 'PC § 1203.425(a)(1)(B)(ii)–(iii)',
          certainty: 'read',
        },
        {
          when: {
            ...COVERED,
            'this-sentence': ['completed'],
            supervised: ['no'],
            'on-probation': ['no'],
            serving: ['no'],
            charged: ['yes'],
          },
          then: 'charged',
          citation: 'PC § 1203.425(a)(1)(B)(ii)–(iii)',
          certainty: 'read',
        },
        {
          when: { ...FREE, ...PROBATION_DONE },
          then: 'probation-done',
          citation: 'PC § 1203.425(a)(1)(B)(iv)(I)(ia)',
          certainty: 'read',
        },
        {
          when: { ...FREE, level: MINOR, ...PROBATION_BROKEN, 'since-judgment': ['up-to-1-year'] },
          then: 'one-year',
          citation: 'PC § 1203.425(a)(1)(B)(iv)(I)(ib)',
          certainty: 'read',
        },
        {
          when: { ...FREE, level: MINOR, ...PROBATION_BROKEN, 'since-judgment': WAITED },
          then: 'one-year-passed',
          citation: 'PC § 1203.425(a)(1)(B)(iv)(I)(ib)',
          certainty: 'read',
        },
        {
          when: { ...FREE, level: MINOR, punishment: WITHOUT_PROBATION, 'since-judgment': ['up-to-1-year'] },
          then: 'one-year',
          citation: 'PC § 1203.425(a)(1)(B)(iv)(I)(ib)',
          certainty: 'read',
        },
        {
          when: { ...FREE, level: MINOR, punishment: WITHOUT_PROBATION, 'since-judgment': WAITED },
          then: 'one-year-passed',
          citation: 'PC § 1203.425(a)(1)(B)(iv)(I)(ib)',
          certainty: 'read',
        },
        {
          when: { ...FREE, level: ['felony'], ...PROBATION_BROKEN, 'since-sentence': UP_TO_4_YEARS },
          then: 'four-years',
          citation: 'PC § 1203.425(a)(1)(B)(iv)(II)',
          certainty: 'read',
        },
        {
          when: {
            ...FREE,
            level: ['felony'],
            ...PROBATION_BROKEN,
            'since-sentence': ['over-4-years'],
            'later-felony': ['yes'],
          },
          then: 'later-felony',
          citation: 'PC § 1203.425(a)(1)(B)(iv)(II)',
          certainty: 'read',
        },
        {
          when: {
            ...FREE,
            level: ['felony'],
            ...PROBATION_BROKEN,
            'since-sentence': ['over-4-years'],
            'later-felony': ['no'],
            offense: CHECKED,
          },
          then: 'four-years-passed',
          citation: 'PC § 1203.425(a)(1)(B)(iv)(II)',
          certainty: 'read',
        },
        {
          when: {
            ...FREE,
            level: ['felony'],
            ...PROBATION_BROKEN,
            'since-sentence': ['over-4-years'],
            'later-felony': ['no'],
            offense: ['not-listed'],
          },
          then: 'check-offense',
          citation: 'PC § 1203.425(a)(1)(B)(iv)(II)',
          certainty: 'read',
        },
        {
          when: { ...FREE, level: ['felony'], punishment: WITHOUT_PROBATION, 'since-sentence': UP_TO_4_YEARS },
          then: 'four-years',
          citation: 'PC § 1203.425(a)(1)(B)(iv)(II)',
          certainty: 'read',
        },
        {
          when: {
            ...FREE,
            level: ['felony'],
            punishment: WITHOUT_PROBATION,
            'since-sentence': ['over-4-years'],
            'later-felony': ['yes'],
          },
          then: 'later-felony',
          citation: 'PC § 1203.425(a)(1)(B)(iv)(II)',
          certainty: 'read',
        },
        {
          when: {
            ...FREE,
            level: ['felony'],
            punishment: WITHOUT_PROBATION,
            'since-sentence': ['over-4-years'],
            'later-felony': ['no'],
            offense: CHECKED,
          },
          then: 'four-years-passed',
          citation: 'PC § 1203.425(a)(1)(B)(iv)(II)',
          certainty: 'read',
        },
        {
          when: {
            ...FREE,
            level: ['felony'],
            punishment: WITHOUT_PROBATION,
            'since-sentence': ['over-4-years'],
            'later-felony': ['no'],
            offense: ['not-listed'],
          },
          then: 'check-offense',
          citation: 'PC § 1203.425(a)(1)(B)(iv)(II)',
          certainty: 'read',
        },
      ],
    },
  ],
  ends: {
    'earlier-text': { fit: 'may-fit' },
    registered: { fit: 'does-not-fit' },
    'before-1973': { fit: 'does-not-fit' },
    'still-on-it': { fit: 'not-yet' },
    supervised: { fit: 'not-yet' },
    'other-probation': { fit: 'not-yet' },
    serving: { fit: 'not-yet' },
    charged: { fit: 'not-yet' },
    'probation-done': { fit: 'automatic' },
    'one-year': { fit: 'not-yet' },
    'one-year-passed': { fit: 'automatic' },
    'four-years': { fit: 'not-yet' },
    'later-felony': { fit: 'may-fit' },
    'four-years-passed': { fit: 'automatic' },
    'check-offense': { fit: 'may-fit' },
  },
} as const satisfies Remedy

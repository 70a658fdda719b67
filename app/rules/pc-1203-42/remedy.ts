import { officialText, type Remedy } from '../remedy.ts'
import { nothingOpen, standsOpen } from '../stands-open.ts'

const SOURCE = officialText('PC', '1203.42')

const OLD_PRISON_TERM = {
  level: ['felony'],
  punishment: ['state-prison'],
  judged: ['before-1973', '1973-to-1975', '1976-to-1996', '1997-to-2011'],
} as const
const FIRST = ['still-on-it', 'supervised', 'charged', 'serving', 'other-probation'] as const
const READY = { ...OLD_PRISON_TERM, ...nothingOpen(FIRST) }
const OVER_2_YEARS = ['2-to-4-years', 'over-4-years'] as const
const CANNABIS = ['possession', 'growing-or-sale'] as const
const OTHER = ['conspiracy', 'related', 'vehicle', 'driving', 'not-listed'] as const

/** Dismissal of an older felony that sent the person to prison and would be served in county jail today. */
export const pc120342 = {
  name: 'PC 1203.42',
  form: 'CR-180',
  notice: 'PC § 1203.42',
  for: ['conviction'],
  versions: [
    {
      id: 'pc-1203-42',
      source: SOURCE,
      from: '0001-01-01',
      rows: [{ when: {}, then: 'not-yet-law', citation: 'Stats. 2017, ch. 207', certainty: 'secondary' }],
    },
    {
      id: 'pc-1203-42',
      source: SOURCE,
      from: '2018-01-01',
      rows: [
        {
          when: { level: ['misdemeanor', 'infraction'] },
          then: 'not-a-felony',
          citation: 'PC § 1203.42(a)',
          certainty: 'read',
        },
        {
          when: { level: ['felony'], punishment: ['probation', 'jail-or-fine', 'split-jail', 'felony-jail'] },
          then: 'no-prison',
          citation: 'PC § 1203.42(a)',
          certainty: 'read',
        },
        {
          when: { level: ['felony'], punishment: ['state-prison'], judged: ['from-realignment'] },
          then: 'after-realignment',
          citation: 'PC § 1203.42(a); PC § 17.5, operative Oct. 1, 2011',
          certainty: 'read',
        },
        ...standsOpen(
          OLD_PRISON_TERM,
          FIRST,
          (thing) => `PC § 1203.42(a)${thing === 'still-on-it' ? '(2)–(3)' : '(3)'}`,
        ),
        {
          when: { ...READY, 'since-sentence': ['up-to-1-year', '1-to-2-years'] },
          then: 'two-years',
          citation: 'PC § 1203.42(a)(2)',
          certainty: 'read',
        },
        {
          when: { ...READY, 'since-sentence': OVER_2_YEARS, offense: CANNABIS },
          then: 'after-prison',
          citation: 'PC § 1203.42(a)',
          certainty: 'read',
        },
        {
          when: { ...READY, 'since-sentence': OVER_2_YEARS, offense: OTHER },
          then: 'check-offense',
          citation: 'PC § 1203.42(a); PC § 1170(h)',
          certainty: 'read',
        },
      ],
    },
  ],
  ends: {
    'not-yet-law': { fit: 'does-not-fit' },
    'not-a-felony': { fit: 'does-not-fit' },
    'no-prison': { fit: 'does-not-fit' },
    'after-realignment': { fit: 'does-not-fit' },
    'still-on-it': { fit: 'not-yet' },
    supervised: { fit: 'not-yet' },
    charged: { fit: 'not-yet' },
    serving: { fit: 'not-yet' },
    'other-probation': { fit: 'not-yet' },
    'two-years': { fit: 'not-yet' },
    'after-prison': { fit: 'may-fit', items: ['6'] },
    'check-offense': { fit: 'may-fit', items: ['6'] },
  },
} as const satisfies Remedy

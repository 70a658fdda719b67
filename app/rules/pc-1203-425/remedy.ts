import { officialText, type Remedy, type RemedyRow } from '../remedy.ts'
import { nothingOpen, standsOpen } from '../stands-open.ts'

const SOURCE = officialText('PC', '1203.425')

const COVERED = {
  registers: ['no'],
  judged: ['1973-to-1975', '1976-to-1996', '1997-to-2011', 'from-realignment'],
} as const
const FIRST = ['still-on-it', 'supervised', 'other-probation', 'serving', 'charged'] as const
const FREE = { ...COVERED, ...nothingOpen(FIRST) }
const PROBATION_DONE = { punishment: ['probation'], 'probation-end': ['fulfilled', 'discharged-early'] } as const
const PROBATION_BROKEN = { punishment: ['probation'], 'probation-end': ['not-fulfilled'] } as const
const WITHOUT_PROBATION = { punishment: ['jail-or-fine', 'split-jail', 'felony-jail', 'state-prison'] } as const
const MINOR = ['misdemeanor', 'infraction'] as const
const WAITED = ['1-to-2-years', 'over-2-years'] as const
const UP_TO_4_YEARS = ['up-to-1-year', '1-to-2-years', '2-to-4-years'] as const
const CHECKED = ['possession', 'growing-or-sale', 'conspiracy', 'related', 'vehicle', 'driving'] as const

/** One year after the judgment, for a misdemeanor or an infraction whose probation was broken or that had none. */
function oneYear(sentence: RemedyRow['when']): RemedyRow[] {
  const minor = { ...FREE, level: MINOR, ...sentence }
  const citation = 'PC § 1203.425(a)(1)(B)(iv)(I)(ib)'
  return [
    { when: { ...minor, 'since-judgment': ['up-to-1-year'] }, then: 'one-year', citation, certainty: 'read' },
    { when: { ...minor, 'since-judgment': WAITED }, then: 'one-year-passed', citation, certainty: 'read' },
  ]
}

/** Four years after the sentence without another felony, for a felony whose probation was broken or that had none. */
function fourYears(sentence: RemedyRow['when']): RemedyRow[] {
  const felony = { ...FREE, level: ['felony'], ...sentence } as const
  const waited = { ...felony, 'since-sentence': ['over-4-years'] } as const
  const clean = { ...waited, 'later-felony': ['no'] } as const
  const citation = 'PC § 1203.425(a)(1)(B)(iv)(II)'
  return [
    { when: { ...felony, 'since-sentence': UP_TO_4_YEARS }, then: 'four-years', citation, certainty: 'read' },
    { when: { ...waited, 'later-felony': ['yes'] }, then: 'later-felony', citation, certainty: 'read' },
    { when: { ...clean, offense: CHECKED }, then: 'four-years-passed', citation, certainty: 'read' },
    { when: { ...clean, offense: ['not-listed'] }, then: 'check-offense', citation, certainty: 'read' },
  ]
}

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
        ...standsOpen(COVERED, FIRST, 'PC § 1203.425(a)(1)(B)(ii)–(iii)'),
        {
          when: { ...FREE, ...PROBATION_DONE },
          then: 'probation-done',
          citation: 'PC § 1203.425(a)(1)(B)(iv)(I)(ia)',
          certainty: 'read',
        },
        ...oneYear(PROBATION_BROKEN),
        ...oneYear(WITHOUT_PROBATION),
        ...fourYears(PROBATION_BROKEN),
        ...fourYears(WITHOUT_PROBATION),
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

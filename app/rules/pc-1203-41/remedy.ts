import { officialText, type Remedy, type RemedyRow } from '../remedy.ts'
import { nothingOpen, standsOpen } from '../stands-open.ts'
import type { Certainty } from '../table.ts'

const SOURCE = officialText('PC', '1203.41')

const FIRST = ['still-on-it', 'supervised', 'charged', 'serving', 'other-probation'] as const
const READY = { level: ['felony'], ...nothingOpen(FIRST) } as const
const OVER_1_YEAR = ['1-to-2-years', '2-to-4-years', 'over-4-years'] as const
const UP_TO_2_YEARS = ['up-to-1-year', '1-to-2-years'] as const
const OVER_2_YEARS = ['2-to-4-years', 'over-4-years'] as const

/** Levels and sentences that this section is not about. Each version has rows of its own, since each is tested alone. */
function outside(): RemedyRow[] {
  return [
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
  ]
}

/** What must be over before the wait is looked at, for the sentences that a text reaches. */
function beforeTheWait(punishment: RemedyRow['when']['punishment']): RemedyRow[] {
  const citation = (thing: string) => `PC § 1203.41${thing === 'still-on-it' ? '(a)(2)–(3)' : '(a)(3)'}`
  return standsOpen({ level: ['felony'], punishment }, FIRST, citation)
}

/** The waits after county jail: one year after a split sentence, two after a straight one. */
function waitsAfterJail(citation: string, certainty: Certainty): RemedyRow[] {
  const split = { ...READY, punishment: ['split-jail'] } as const
  const straight = { ...READY, punishment: ['felony-jail'] } as const
  return [
    { when: { ...split, 'since-sentence': ['up-to-1-year'] }, then: 'one-year', citation, certainty },
    { when: { ...split, 'since-sentence': OVER_1_YEAR }, then: 'after-split-jail', citation, certainty },
    { when: { ...straight, 'since-sentence': UP_TO_2_YEARS }, then: 'two-years', citation, certainty },
    { when: { ...straight, 'since-sentence': OVER_2_YEARS }, then: 'after-felony-jail', citation, certainty },
  ]
}

/** Dismissal of a felony after county jail or state prison: the judge decides, one or two years after the sentence. */
export const pc120341 = {
  name: 'PC 1203.41',
  form: 'CR-180',
  notice: 'PC § 1203.41',
  for: ['conviction'],
  versions: [
    {
      id: 'pc-1203-41',
      source: SOURCE,
      from: '0001-01-01',
      rows: [
        ...outside(),
        ...beforeTheWait(['split-jail', 'felony-jail']),
        ...waitsAfterJail('PC § 1203.41, text before July 10, 2023', 'unverified'),
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
        ...outside(),
        ...beforeTheWait(['split-jail', 'felony-jail', 'state-prison']),
        ...waitsAfterJail('PC § 1203.41(a)(2)', 'read'),
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

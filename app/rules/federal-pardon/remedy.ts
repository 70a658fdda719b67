import type { Remedy, RemedyRow } from '../remedy.ts'

const SOURCE = 'https://www.justice.gov/pardon/presidential-proclamation-marijuana-possession'

const NOT_MILITARY = ['superior', 'juvenile', 'federal', 'other-state', 'tribal'] as const

type Committed = RemedyRow['when']['committed']

/** The rows once a proclamation pardons simple possession of marijuana up to its own day. */
function proclaimed(day: string, pardoned: Committed, later: Committed): RemedyRow[] {
  const possession = { court: NOT_MILITARY, 'federal-act': ['simple-possession'] } as const
  return [
    {
      when: { ...possession, committed: pardoned },
      then: 'proclaimed',
      citation: `Proclamation of ${day}; 21 U.S.C. § 844`,
      certainty: 'secondary',
    },
    {
      when: { ...possession, committed: later },
      then: 'ask',
      citation: 'U.S. Const. art. II, § 2',
      certainty: 'unverified',
    },
    {
      when: { court: NOT_MILITARY, 'federal-act': ['other'] },
      then: 'ask',
      citation: 'U.S. Const. art. II, § 2',
      certainty: 'unverified',
    },
    {
      when: { court: ['military'] },
      then: 'military',
      citation: 'U.S. Const. art. II, § 2; 10 U.S.C. § 912a',
      certainty: 'secondary',
    },
  ]
}

/** Only the President can lighten a federal conviction; two proclamations pardoned simple possession of marijuana. */
export const federalPardon = {
  name: 'federal pardon',
  form: null,
  for: ['federal', 'military'],
  versions: [
    {
      id: 'federal-pardon',
      source: SOURCE,
      from: '0001-01-01',
      rows: [
        {
          when: { court: ['military'] },
          then: 'military',
          citation: 'U.S. Const. art. II, § 2',
          certainty: 'unverified',
        },
        { when: { court: NOT_MILITARY }, then: 'ask', citation: 'U.S. Const. art. II, § 2', certainty: 'unverified' },
      ],
    },
    {
      id: 'federal-pardon',
      source: SOURCE,
      from: '2022-10-06',
      rows: [...proclaimed('Oct. 6, 2022', ['by-october-2022'], ['by-december-2023', 'later'])],
    },
    {
      id: 'federal-pardon',
      source: SOURCE,
      from: '2023-12-22',
      rows: [...proclaimed('Dec. 22, 2023', ['by-october-2022', 'by-december-2023'], ['later'])],
    },
  ],
  ends: {
    proclaimed: { fit: 'may-fit' },
    ask: { fit: 'lawyer' },
    military: { fit: 'lawyer' },
  },
} as const satisfies Remedy

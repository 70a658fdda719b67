import type { Remedy } from '../remedy.ts'

const SOURCE = 'https://www.justice.gov/pardon/presidential-proclamation-marijuana-possession'

const NOT_MILITARY = ['superior', 'juvenile', 'federal', 'other-state', 'tribal'] as const

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
      rows: [
        {
          when: { court: NOT_MILITARY, 'federal-act': ['simple-possession'], committed: ['by-october-2022'] },
          then: 'proclaimed',
          citation: 'Proclamation of Oct. 6, 2022; 21 U.S.C. § 844',
          certainty: 'secondary',
        },
        {
          when: { court: NOT_MILITARY, 'federal-act': ['simple-possession'], committed: ['by-december-2023', 'later'] },
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
      ],
    },
    {
      id: 'federal-pardon',
      source: SOURCE,
      from: '2023-12-22',
      rows: [
        {
          when: {
            court: NOT_MILITARY,
            'federal-act': ['simple-possession'],
            committed: ['by-october-2022', 'by-december-2023'],
          },
          then: 'proclaimed',
          citation: 'Proclamation of Dec. 22, 2023; 21 U.S.C. § 844',
          certainty: 'secondary',
        },
        {
          when: { court: NOT_MILITARY, 'federal-act': ['simple-possession'], committed: ['later'] },
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
      ],
    },
  ],
  ends: {
    proclaimed: { fit: 'may-fit' },
    ask: { fit: 'lawyer' },
    military: { fit: 'lawyer' },
  },
} as const satisfies Remedy

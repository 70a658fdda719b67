import { officialText, type RemedyTable } from './remedy.ts'

const ACTIVE = ['convicted', 'arrest-only', 'deferred-entry'] as const

/** What stands on the record, which decides the remedies that can be meant for it. */
export const remedyReach = {
  id: 'remedy-reach',
  source: officialText('PC', '1203.4'),
  from: '0001-01-01',
  rows: [
    {
      when: { court: ['superior'], disposition: ['convicted'] },
      then: 'conviction',
      citation: 'PC §§ 1203.4–1203.42',
      certainty: 'read',
    },
    {
      when: { court: ['superior'], disposition: ['arrest-only'] },
      then: 'arrest',
      citation: 'PC §§ 851.91(a), 851.93',
      source: officialText('PC', '851.91'),
      certainty: 'read',
    },
    {
      when: { court: ['superior'], disposition: ['deferred-entry'] },
      then: 'deferred-entry',
      citation: 'PC § 1203.43(b)',
      source: officialText('PC', '1203.43'),
      certainty: 'read',
    },
    {
      when: { court: ['juvenile'], disposition: ACTIVE },
      then: 'juvenile',
      citation: 'WIC §§ 781, 786',
      source: officialText('WIC', '781'),
      certainty: 'read',
    },
    {
      when: { court: ['superior', 'juvenile'], disposition: ['relief-on-record'] },
      then: 'cleared',
      citation: 'HSC §§ 11361.8(f), 11361.9',
      source: officialText('HSC', '11361.8'),
      certainty: 'read',
    },
    { when: { court: ['federal'] }, then: 'federal', citation: 'U.S. Const. art. II, § 2', certainty: 'unverified' },
    { when: { court: ['military'] }, then: 'military', citation: 'U.S. Const. art. II, § 2', certainty: 'unverified' },
    {
      when: { court: ['other-state'] },
      then: 'other-state',
      citation: 'HSC § 11361.8(a), (e)',
      source: officialText('HSC', '11361.8'),
      certainty: 'read',
    },
    {
      when: { court: ['tribal'] },
      then: 'tribal',
      citation: 'HSC § 11361.8(a), (e)',
      source: officialText('HSC', '11361.8'),
      certainty: 'read',
    },
  ],
} as const satisfies RemedyTable

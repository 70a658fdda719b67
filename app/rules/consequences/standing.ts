import { officialText } from '../remedy.ts'
import type { Table } from '../table.ts'
import { AS_IT_IS, type ConsequenceFacts } from './facts.ts'

const RELIEF = officialText('HSC', '11361.8')
const HERE = ['superior', 'juvenile'] as const
const ELSEWHERE = ['federal', 'other-state', 'military', 'tribal'] as const

/** What stands on the record today. */
export const standsToday = {
  id: 'stands-today',
  source: RELIEF,
  from: AS_IT_IS,
  rows: [
    {
      when: { disposition: ['convicted'], court: ['superior'] },
      then: 'conviction',
      citation: 'HSC § 11361.8(a), (e)',
      certainty: 'read',
    },
    {
      when: { disposition: ['convicted'], court: ['juvenile'] },
      then: 'juvenile',
      citation: 'HSC § 11361.8(m); WIC § 203',
      certainty: 'read',
    },
    {
      when: { disposition: ['convicted'], court: ELSEWHERE },
      then: 'elsewhere',
      citation: 'HSC § 11361.8(a), (e)',
      certainty: 'read',
    },
    {
      when: { disposition: ['arrest-only'] },
      then: 'arrest',
      citation: 'PC § 851.91(a)',
      source: officialText('PC', '851.91'),
      certainty: 'read',
    },
    {
      when: { disposition: ['deferred-entry'] },
      then: 'program',
      citation: 'PC § 1203.43(b)',
      source: officialText('PC', '1203.43'),
      certainty: 'read',
    },
    {
      when: { disposition: ['relief-on-record'], court: HERE },
      then: 'cleared',
      citation: 'HSC §§ 11361.8(f), 11361.9',
      certainty: 'read',
    },
    {
      when: { disposition: ['relief-on-record'], court: ELSEWHERE },
      then: 'elsewhere',
      citation: 'HSC § 11361.8(a), (e)',
      certainty: 'read',
    },
  ],
} as const satisfies Table

/** What stands on the record once the court has granted what an outcome asks for. */
export const standsAfter = {
  id: 'stands-after',
  source: RELIEF,
  from: AS_IT_IS,
  rows: [
    {
      when: { outcome: ['dismiss-and-seal'] },
      then: 'dismissed',
      citation: 'HSC § 11361.8(f); form CR-403 items 2, 6',
      certainty: 'read',
    },
    {
      when: { outcome: ['redesignate-infraction'] },
      then: 'infraction',
      citation: 'HSC § 11361.8(f), (h); form CR-403 items 2, 4',
      certainty: 'read',
    },
    {
      when: { outcome: ['redesignate-misdemeanor'] },
      then: 'misdemeanor',
      citation: 'HSC § 11361.8(f), (h); form CR-403 items 2, 4',
      certainty: 'read',
    },
    {
      when: { outcome: ['resentence-or-dismiss'] },
      then: 'resentenced',
      citation: 'HSC § 11361.8(b)–(c); form CR-403 item 1',
      certainty: 'read',
    },
    {
      when: { outcome: ['already-cleared-possible', 'see-a-lawyer', 'needs-more-information', 'not-eligible'] },
      then: 'not-shown',
      citation: 'HSC § 11361.8(a), (e)',
      certainty: 'read',
    },
  ],
} as const satisfies Table<string, ConsequenceFacts>

import { officialText } from '../remedy.ts'
import { AS_IT_IS, type Topic } from './facts.ts'

const RELIEF = officialText('HSC', '11361.8')
const SELF_HELP = 'https://selfhelp.courts.ca.gov/clean-your-record/marijuana-conviction-relief-prop-64'
const LOWERED = ['dismiss-and-seal', 'redesignate-infraction', 'redesignate-misdemeanor'] as const
const FILING = [...LOWERED, 'resentence-or-dismiss'] as const
const NOTHING_TO_FILE = ['already-cleared-possible', 'not-eligible'] as const
const NOTHING_SAID = ['needs-more-information'] as const

/** On what grounds the court can still refuse. */
export const refuse = {
  id: 'refuse',
  of: 'case',
  table: {
    id: 'refuse',
    source: RELIEF,
    from: AS_IT_IS,
    rows: [
      {
        when: { outcome: LOWERED },
        then: 'facts-only',
        citation: 'HSC § 11361.8(e)–(f); form CR-403 item 3',
        source: RELIEF,
        certainty: 'secondary',
      },
      {
        when: { outcome: ['resentence-or-dismiss'] },
        then: 'danger',
        citation: 'HSC § 11361.8(b)(1)–(2); PC § 1170.18(b)–(c); People v. Saelee (2018) 28 Cal.App.5th 744',
        source: RELIEF,
        certainty: 'read',
      },
      {
        when: { outcome: ['see-a-lawyer'] },
        then: 'argued',
        citation: 'HSC § 11361.8(b), (f); People v. Banda (2018) 26 Cal.App.5th 349',
        source: RELIEF,
        certainty: 'read',
      },
      {
        when: { outcome: [...NOTHING_SAID, ...NOTHING_TO_FILE] },
        then: 'not-shown',
        citation: 'HSC § 11361.8(a), (e)',
        source: RELIEF,
        certainty: 'read',
      },
    ],
  },
} as const satisfies Topic

/** How long it takes: no rule that we know sets a time, neither for the person nor for the court. */
export const time = {
  id: 'time',
  of: 'case',
  table: {
    id: 'time',
    source: SELF_HELP,
    from: AS_IT_IS,
    rows: [
      {
        when: { outcome: [...FILING, 'see-a-lawyer'] },
        then: 'no-deadline',
        citation: 'HSC § 11361.8(a), (e)',
        source: RELIEF,
        certainty: 'secondary',
      },
      {
        when: { outcome: [...NOTHING_SAID, ...NOTHING_TO_FILE] },
        then: 'not-shown',
        citation: 'HSC § 11361.8(a), (e)',
        source: RELIEF,
        certainty: 'read',
      },
    ],
  },
} as const satisfies Topic

/** What to do after a no. */
export const denied = {
  id: 'denied',
  of: 'case',
  table: {
    id: 'denied',
    source: SELF_HELP,
    from: AS_IT_IS,
    rows: [
      {
        when: { outcome: [...FILING, 'see-a-lawyer'] },
        then: 'ask-why',
        citation: 'Form CR-403 item 3; HSC § 11361.8(b), (f)',
        source: RELIEF,
        certainty: 'secondary',
      },
      {
        when: { outcome: ['not-eligible'] },
        then: 'other-ways',
        citation: 'PC §§ 1203.4–1203.43, 851.91',
        source: SELF_HELP,
        certainty: 'read',
      },
      {
        when: { outcome: ['already-cleared-possible', ...NOTHING_SAID] },
        then: 'not-shown',
        citation: 'HSC § 11361.9',
        source: SELF_HELP,
        certainty: 'read',
      },
    ],
  },
} as const satisfies Topic

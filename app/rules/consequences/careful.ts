import { officialText } from '../remedy.ts'
import { AS_IT_IS, type Topic } from './facts.ts'

const RELIEF = officialText('HSC', '11361.8')
const FEDERAL = 'https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title8-section1227'

/** Guns: neither § 11361.8 nor a case that we know says what relief does to the right to have one. */
export const guns = {
  id: 'guns',
  of: 'standing',
  table: {
    id: 'guns',
    source: RELIEF,
    from: AS_IT_IS,
    rows: [
      { when: {}, then: 'ask-first', citation: 'HSC § 11361.8; PC § 29800', source: RELIEF, certainty: 'unverified' },
    ],
  },
} as const satisfies Topic

/** Immigration: federal law decides by itself what a state's relief is worth. */
export const immigration = {
  id: 'immigration',
  of: 'standing',
  table: {
    id: 'immigration',
    source: FEDERAL,
    from: AS_IT_IS,
    rows: [
      {
        when: { standing: ['conviction', 'elsewhere', 'juvenile', 'cleared'] },
        then: 'lawyer-first',
        citation: '8 U.S.C. § 1227(a)(2)(B)',
        source: FEDERAL,
        certainty: 'read',
      },
      {
        when: { standing: ['arrest'] },
        then: 'arrest',
        citation: '8 U.S.C. § 1227(a)(2)(B)',
        source: FEDERAL,
        certainty: 'read',
      },
      {
        when: { standing: ['program'] },
        then: 'program',
        citation: 'PC § 1203.43',
        source: officialText('PC', '1203.43'),
        certainty: 'read',
      },
      {
        when: { standing: ['infraction', 'misdemeanor', 'resentenced'] },
        then: 'lowered',
        citation: '8 U.S.C. § 1227(a)(2)(B); Prado v. Barr, No. 17-72914 (9th Cir. 2020)',
        source: FEDERAL,
        certainty: 'secondary',
      },
      {
        when: { standing: ['dismissed'] },
        then: 'dismissed',
        citation: '8 U.S.C. § 1227(a)(2)(B); HSC § 11361.8(f)',
        source: FEDERAL,
        certainty: 'secondary',
      },
    ],
  },
} as const satisfies Topic

import { officialText } from '../remedy.ts'
import { AS_IT_IS, type Topic } from './facts.ts'

const RELIEF = officialText('HSC', '11361.8')
const CLEARING = officialText('HSC', '11361.9')

/** What to say when somebody asks. */
export const asked = {
  id: 'asked',
  of: 'standing',
  table: {
    id: 'asked',
    source: RELIEF,
    from: AS_IT_IS,
    rows: [
      {
        when: { standing: ['conviction', 'elsewhere'] },
        then: 'truth',
        citation: 'PC §§ 11125, 11142; Gov. Code § 12952(a)',
        source: officialText('PC', '11125'),
        certainty: 'read',
      },
      {
        when: { standing: ['juvenile'] },
        then: 'juvenile',
        citation: 'WIC § 203',
        source: officialText('WIC', '203'),
        certainty: 'secondary',
      },
      {
        when: { standing: ['arrest'] },
        then: 'arrest',
        citation: 'Lab. Code § 432.7(a)',
        source: 'https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=LAB&sectionNum=432.7',
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
        when: { standing: ['dismissed'] },
        then: 'dismissed',
        citation: 'HSC §§ 11361.8(f), 11361.9; Gov. Code § 12952(a)(3)(C)',
        source: CLEARING,
        certainty: 'secondary',
      },
      {
        when: { standing: ['cleared'] },
        then: 'cleared',
        citation: 'HSC § 11361.9',
        source: CLEARING,
        certainty: 'read',
      },
      {
        when: { standing: ['infraction'] },
        then: 'infraction',
        citation: 'HSC § 11361.8(h), form CR-403 item 4',
        source: RELIEF,
        certainty: 'secondary',
      },
      {
        when: { standing: ['misdemeanor'] },
        then: 'misdemeanor',
        citation: 'HSC § 11361.8(h), form CR-403 item 4',
        source: RELIEF,
        certainty: 'secondary',
      },
      {
        when: { standing: ['resentenced'] },
        then: 'resentenced',
        citation: 'HSC § 11361.8(b), form CR-403 items 1–4',
        source: RELIEF,
        certainty: 'secondary',
      },
    ],
  },
} as const satisfies Topic

/** What stays on the record after relief. */
export const left = {
  id: 'left',
  of: 'standing',
  table: {
    id: 'left',
    source: RELIEF,
    from: AS_IT_IS,
    rows: [
      {
        when: { standing: ['dismissed'] },
        then: 'sealed',
        citation: 'HSC § 11361.8(f), form CR-403 item 6',
        source: RELIEF,
        certainty: 'secondary',
      },
      {
        when: { standing: ['infraction', 'misdemeanor'] },
        then: 'lowered',
        citation: 'HSC § 11361.8(h); PC §§ 1203.4, 1203.4a',
        source: RELIEF,
        certainty: 'secondary',
      },
      {
        when: { standing: ['conviction', 'juvenile', 'arrest', 'program', 'elsewhere', 'cleared', 'resentenced'] },
        then: 'not-shown',
        citation: 'HSC § 11361.8(f)',
        source: RELIEF,
        certainty: 'read',
      },
    ],
  },
} as const satisfies Topic

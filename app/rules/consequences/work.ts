import { officialText } from '../remedy.ts'
import { AS_IT_IS, type Topic } from './facts.ts'

const FAIR_CHANCE = 'https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=GOV&sectionNum=12952'
const LABOR = 'https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=LAB&sectionNum=432.7'
const LICENSES = 'https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=BPC&sectionNum=480'

/** What an employer may ask and use: the Fair Chance Act, and the Labor Code on old cannabis convictions. */
export const jobs = {
  id: 'jobs',
  of: 'standing',
  table: {
    id: 'jobs',
    source: FAIR_CHANCE,
    from: AS_IT_IS,
    rows: [
      {
        when: { standing: ['conviction', 'elsewhere', 'resentenced'] },
        then: 'after-an-offer',
        citation: 'Gov. Code § 12952(a), (c); Lab. Code § 432.8',
        source: FAIR_CHANCE,
        certainty: 'read',
      },
      {
        when: { standing: ['infraction', 'misdemeanor'] },
        then: 'lowered',
        citation: 'Gov. Code § 12952(a), (c); HSC § 11361.8(h), form CR-403 item 4',
        source: FAIR_CHANCE,
        certainty: 'secondary',
      },
      {
        when: { standing: ['dismissed'] },
        then: 'not-considered',
        citation: 'Gov. Code § 12952(a)(3)(C); Lab. Code § 432.7(a), (m)',
        source: FAIR_CHANCE,
        certainty: 'read',
      },
      {
        when: { standing: ['cleared'] },
        then: 'cleared',
        citation: 'Gov. Code § 12952(a)(3)(C); HSC § 11361.9',
        source: FAIR_CHANCE,
        certainty: 'read',
      },
      {
        when: { standing: ['arrest', 'program'] },
        then: 'arrest',
        citation: 'Gov. Code § 12952(a)(3)(A)–(B); Lab. Code § 432.7(a)',
        source: LABOR,
        certainty: 'read',
      },
      {
        when: { standing: ['juvenile'] },
        then: 'juvenile',
        citation: 'Lab. Code § 432.7, as amended by AB 1843 of 2016',
        source: LABOR,
        certainty: 'read',
      },
    ],
  },
} as const satisfies Topic

/** What a board may use that gives out licenses to work. */
export const license = {
  id: 'license',
  of: 'standing',
  table: {
    id: 'license',
    source: LICENSES,
    from: AS_IT_IS,
    rows: [
      {
        when: { standing: ['conviction', 'elsewhere', 'infraction', 'misdemeanor', 'resentenced'] },
        then: 'seven-years',
        citation: 'Bus. & Prof. Code § 480(a)(1); HSC § 11361.7(b)',
        source: LICENSES,
        certainty: 'secondary',
      },
      {
        when: { standing: ['dismissed', 'cleared'] },
        then: 'dismissed',
        citation: 'Bus. & Prof. Code §§ 480, 26059(b); HSC § 11361.9',
        source: LICENSES,
        certainty: 'secondary',
      },
      {
        when: { standing: ['arrest', 'program'] },
        then: 'arrest',
        citation: 'Bus. & Prof. Code § 480',
        source: LICENSES,
        certainty: 'secondary',
      },
      {
        when: { standing: ['juvenile'] },
        then: 'juvenile',
        citation: 'WIC § 203; Bus. & Prof. Code § 480',
        source: officialText('WIC', '203'),
        certainty: 'unverified',
      },
    ],
  },
} as const satisfies Topic

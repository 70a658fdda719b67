import { AS_IT_IS, type Topic } from './facts.ts'

const HOUSING = 'https://calcivilrights.ca.gov/housing/'
const VOTING =
  'https://www.sos.ca.gov/elections/voting-resources/voting-california/who-can-vote-california/voting-rights-californians'
const JURY = 'https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=CCP&sectionNum=203'
const OF_ADULTS = [
  'conviction',
  'elsewhere',
  'cleared',
  'dismissed',
  'infraction',
  'misdemeanor',
  'resentenced',
] as const
const NO_CONVICTION = ['juvenile', 'arrest', 'program'] as const

/** What a landlord may use: the regulations of the Civil Rights Council on criminal history in housing. */
export const housing = {
  id: 'housing',
  of: 'standing',
  table: {
    id: 'housing',
    source: HOUSING,
    from: AS_IT_IS,
    rows: [
      {
        when: { standing: ['conviction', 'elsewhere', 'misdemeanor', 'resentenced'] },
        then: 'directly-related',
        citation: 'Cal. Code Regs., tit. 2, §§ 12266, 12269(a)(5)',
        source: HOUSING,
        certainty: 'read',
      },
      {
        when: { standing: ['juvenile', 'arrest', 'program', 'dismissed', 'infraction'] },
        then: 'not-used',
        citation: 'Cal. Code Regs., tit. 2, § 12269(a)(1)–(4)',
        source: HOUSING,
        certainty: 'read',
      },
      {
        when: { standing: ['cleared'] },
        then: 'cleared',
        citation: 'Cal. Code Regs., tit. 2, §§ 12266, 12269(a)(3)',
        source: HOUSING,
        certainty: 'read',
      },
    ],
  },
} as const satisfies Topic

/** Who may vote: only a prison term for a felony stands in the way, since November 2020. */
export const voting = {
  id: 'voting',
  of: 'standing',
  table: {
    id: 'voting',
    source: VOTING,
    from: AS_IT_IS,
    rows: [
      {
        when: { standing: OF_ADULTS, sentence: ['completed'] },
        then: 'can-vote',
        citation: 'Cal. Const., art. II, § 4; Elec. Code § 2101',
        source: VOTING,
        certainty: 'secondary',
      },
      {
        when: { standing: OF_ADULTS, sentence: ['serving'] },
        then: 'not-in-prison',
        citation: 'Cal. Const., art. II, § 4; Elec. Code § 2101',
        source: VOTING,
        certainty: 'secondary',
      },
      {
        when: { standing: NO_CONVICTION },
        then: 'can-vote',
        citation: 'Cal. Const., art. II, § 4; Elec. Code § 2101',
        source: VOTING,
        certainty: 'secondary',
      },
    ],
  },
} as const satisfies Topic

/** Who may serve on a trial jury. */
export const jury = {
  id: 'jury',
  of: 'standing',
  table: {
    id: 'jury',
    source: JURY,
    from: AS_IT_IS,
    rows: [
      {
        when: { standing: OF_ADULTS, sentence: ['completed'] },
        then: 'can-serve',
        citation: 'Code Civ. Proc. § 203, as amended by SB 310 of 2019',
        source: JURY,
        certainty: 'read',
      },
      {
        when: { standing: OF_ADULTS, sentence: ['serving'] },
        then: 'not-while-serving',
        citation: 'Code Civ. Proc. § 203, as amended by SB 310 of 2019',
        source: JURY,
        certainty: 'read',
      },
      {
        when: { standing: NO_CONVICTION },
        then: 'can-serve',
        citation: 'Code Civ. Proc. § 203, as amended by SB 310 of 2019',
        source: JURY,
        certainty: 'read',
      },
    ],
  },
} as const satisfies Topic

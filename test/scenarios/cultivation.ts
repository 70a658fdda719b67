import { people } from './scenario.ts'

const grower = { statute: 'HSC 11358', level: 'felony' } as const

const plants = people({ given: { ...grower, plants: 4 }, citation: 'HSC § 11362.1(a)(3)' }, [
  { name: 'A 30-year-old grew 4 plants.', outcome: 'dismiss-and-seal' },
  { name: 'A 30-year-old grew exactly 6 plants.', given: { plants: 6 }, outcome: 'dismiss-and-seal' },
  { name: 'A 21-year-old grew 6 plants.', given: { plants: 6, ageAtOffense: 21 }, outcome: 'dismiss-and-seal' },
  { name: 'A 30-year-old says “six or fewer”.', given: { plants: { atMost: 6 } }, outcome: 'dismiss-and-seal' },
  {
    name: 'A 30-year-old grew 4 plants, reduced to a misdemeanor.',
    given: { level: 'misdemeanor' },
    outcome: 'dismiss-and-seal',
  },
  {
    name: 'A 30-year-old grew 7 plants.',
    given: { plants: 7 },
    outcome: 'redesignate-misdemeanor',
    citation: 'HSC § 11358(c)',
  },
  {
    name: 'A 30-year-old grew 5,000 plants.',
    given: { plants: 5000 },
    outcome: 'redesignate-misdemeanor',
    citation: 'HSC § 11358(c)',
  },
  {
    name: 'A 30-year-old says “more than six”.',
    given: { plants: { moreThan: 6 } },
    outcome: 'redesignate-misdemeanor',
    citation: 'HSC § 11358(c)',
  },
  {
    name: 'A 30-year-old says “at least seven”.',
    given: { plants: { atLeast: 7 } },
    outcome: 'redesignate-misdemeanor',
    citation: 'HSC § 11358(c)',
  },
  {
    name: 'A 30-year-old grew 7 plants, already reduced to a misdemeanor.',
    given: { plants: 7, level: 'misdemeanor', circumstances: ['reduced-17b'] },
    outcome: 'not-eligible',
    citation: 'HSC § 11358(c)',
  },
  {
    name: 'A 20-year-old grew 6 plants.',
    given: { plants: 6, ageAtOffense: 20 },
    outcome: 'redesignate-infraction',
    citation: 'HSC § 11358(b)',
  },
  {
    name: 'An 18-year-old grew 6 plants.',
    given: { plants: 6, ageAtOffense: 18 },
    outcome: 'redesignate-infraction',
    citation: 'HSC § 11358(b)',
  },
  {
    name: 'A 20-year-old grew 7 plants.',
    given: { plants: 7, ageAtOffense: 20 },
    outcome: 'redesignate-misdemeanor',
    citation: 'HSC § 11358(c)',
  },
  {
    name: 'An 18-year-old grew 7 plants.',
    given: { plants: 7, ageAtOffense: 18 },
    outcome: 'redesignate-misdemeanor',
    citation: 'HSC § 11358(c)',
  },
  {
    name: 'A 17-year-old grew 6 plants.',
    given: { plants: 6, ageAtOffense: 17 },
    outcome: 'redesignate-infraction',
    citation: 'HSC § 11358(a)',
  },
  {
    name: 'A 17-year-old grew 100 plants.',
    given: { plants: 100, ageAtOffense: 17 },
    outcome: 'redesignate-infraction',
    citation: 'HSC § 11358(a)',
  },
  {
    name: 'The number of plants does not matter under 18.',
    given: { plants: null, ageAtOffense: 17 },
    outcome: 'redesignate-infraction',
    citation: 'HSC § 11358(a)',
  },
])

const garden = people({ given: { ...grower, plants: 4 }, citation: 'HSC §§ 11362.2(a), 11362.4(e)' }, [
  {
    name: 'A 30-year-old grew 4 plants in plain view.',
    given: { circumstances: ['visible-or-unlocked-plants'] },
    outcome: 'redesignate-infraction',
  },
  {
    name: 'A 30-year-old grew 4 plants in plain view, reduced to a misdemeanor.',
    given: { circumstances: ['visible-or-unlocked-plants'], level: 'misdemeanor' },
    outcome: 'redesignate-infraction',
  },
  {
    name: 'A 30-year-old grew 7 plants in plain view.',
    given: { circumstances: ['visible-or-unlocked-plants'], plants: 7 },
    outcome: 'redesignate-misdemeanor',
    citation: 'HSC § 11358(c)',
  },
  {
    name: 'A 19-year-old grew 4 plants in plain view.',
    given: { circumstances: ['visible-or-unlocked-plants'], ageAtOffense: 19 },
    outcome: 'redesignate-infraction',
    citation: 'HSC § 11358(b)',
  },
  {
    name: 'A 30-year-old grew 4 plants in a home where others grew too.',
    given: { circumstances: ['shared-residence'] },
    outcome: 'dismiss-and-seal',
    possible: ['dismiss-and-seal', 'redesignate-infraction'],
    fileAnyway: true,
  },
  {
    name: 'A 19-year-old grew 4 plants in a home where others grew too.',
    given: { circumstances: ['shared-residence'], ageAtOffense: 19 },
    outcome: 'redesignate-infraction',
    citation: 'HSC § 11358(b)',
  },
  {
    name: 'A 30-year-old grew 7 plants in a home where others grew too.',
    given: { circumstances: ['shared-residence'], plants: 7 },
    outcome: 'redesignate-misdemeanor',
    citation: 'HSC § 11358(c)',
  },
  {
    name: 'A 16-year-old grew 4 plants in plain view.',
    given: { circumstances: ['visible-or-unlocked-plants'], ageAtOffense: 16 },
    outcome: 'redesignate-infraction',
    citation: 'HSC § 11358(a)',
  },
])

const land = people({ given: { ...grower, plants: 40 }, citation: 'HSC § 11358(d)(3)' }, [
  {
    name: 'A 30-year-old grew 40 plants and let chemicals into a stream.',
    given: { circumstances: ['environmental'] },
    outcome: 'see-a-lawyer',
  },
  {
    name: 'A 30-year-old grew 40 plants in a national forest.',
    given: { circumstances: ['public-land'] },
    outcome: 'see-a-lawyer',
  },
  {
    name: 'An 18-year-old grew 7 plants and harmed a stream.',
    given: { circumstances: ['environmental'], ageAtOffense: 18, plants: 7 },
    outcome: 'see-a-lawyer',
  },
  {
    name: 'A 17-year-old grew 40 plants and harmed a stream.',
    given: { circumstances: ['environmental'], ageAtOffense: 17 },
    outcome: 'redesignate-infraction',
    citation: 'HSC § 11358(a)',
  },
  {
    name: 'A 17-year-old grew 40 plants in a national forest.',
    given: { circumstances: ['public-land'], ageAtOffense: 17 },
    outcome: 'redesignate-infraction',
    citation: 'HSC § 11358(a)',
  },
  {
    name: 'A 19-year-old grew 6 plants in a national forest.',
    given: { circumstances: ['public-land'], ageAtOffense: 19, plants: 6 },
    outcome: 'redesignate-infraction',
    citation: 'HSC § 11358(b)',
  },
  {
    name: 'A 30-year-old grew 6 plants in a national forest, not at home.',
    given: { circumstances: ['public-land'], plants: 6 },
    outcome: 'redesignate-infraction',
    citation: 'HSC §§ 11362.2(a), 11362.4(e)',
  },
  {
    name: 'A 30-year-old sold to a child from 40 plants, which is no exception for growing.',
    given: { circumstances: ['sale-to-minor'] },
    outcome: 'redesignate-misdemeanor',
    citation: 'HSC § 11358(c)',
  },
  {
    name: 'A 30-year-old hired a child for 40 plants, which is no exception for growing.',
    given: { circumstances: ['employed-minor'] },
    outcome: 'redesignate-misdemeanor',
    citation: 'HSC § 11358(c)',
  },
])

export const cultivation = [...plants, ...garden, ...land]

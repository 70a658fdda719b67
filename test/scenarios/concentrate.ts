import { people } from './scenario.ts'

const adult = people(
  { given: { subdivision: 'a', level: 'felony', concentrateGrams: 5 }, citation: 'HSC § 11362.1(a)(2)' },
  [
    { name: 'A 30-year-old felon had 5 grams of hash.', outcome: 'dismiss-and-seal' },
    { name: 'A 30-year-old had exactly 8 grams of hash.', given: { concentrateGrams: 8 }, outcome: 'dismiss-and-seal' },
    { name: 'A 30-year-old had exactly 4 grams of hash.', given: { concentrateGrams: 4 }, outcome: 'dismiss-and-seal' },
    { name: 'A 30-year-old had 4.1 grams of hash.', given: { concentrateGrams: 4.1 }, outcome: 'dismiss-and-seal' },
    {
      name: 'A 30-year-old had 5 grams of hash, a misdemeanor.',
      given: { level: 'misdemeanor' },
      outcome: 'dismiss-and-seal',
    },
    {
      name: 'A 30-year-old had 8.1 grams of hash, a felony.',
      given: { concentrateGrams: 8.1 },
      outcome: 'redesignate-misdemeanor',
      citation: 'HSC § 11357(b)(2)',
    },
    {
      name: 'A 30-year-old had 8.1 grams of hash, a misdemeanor.',
      given: { concentrateGrams: 8.1, level: 'misdemeanor' },
      outcome: 'not-eligible',
      citation: 'HSC § 11357(b)(2)',
    },
    {
      name: 'A 30-year-old had 5 grams of hash on school grounds, a felony.',
      given: { circumstances: ['school-grounds'] },
      outcome: 'redesignate-misdemeanor',
      citation: 'HSC § 11357(c)',
    },
    {
      name: 'A 30-year-old had 9 grams of hash on school grounds, a felony.',
      given: { circumstances: ['school-grounds'], concentrateGrams: 9 },
      outcome: 'redesignate-misdemeanor',
      citation: 'HSC § 11357(b)(2)',
    },
    {
      name: 'A 30-year-old had 5 grams of hash, a felony that Prop 47 made a misdemeanor.',
      given: { level: 'misdemeanor', circumstances: ['reduced-prop-47'] },
      outcome: 'dismiss-and-seal',
    },
    {
      name: 'A 30-year-old had 20 grams of hash, a felony that Prop 47 made a misdemeanor.',
      given: { level: 'misdemeanor', circumstances: ['reduced-prop-47'], concentrateGrams: 20 },
      outcome: 'not-eligible',
      citation: 'HSC § 11357(b)(2)',
    },
    {
      name: 'A 30-year-old had 20 grams of hash, reduced under Penal Code 17(b).',
      given: { level: 'misdemeanor', circumstances: ['reduced-17b'], concentrateGrams: 20 },
      outcome: 'not-eligible',
      citation: 'HSC § 11357(b)(2)',
    },
    {
      name: 'A record shows a reduction by Prop 47 and no other level, with 20 grams of hash at 30.',
      given: { level: null, circumstances: ['reduced-prop-47'], concentrateGrams: 20 },
      outcome: 'not-eligible',
      citation: 'HSC § 11357(b)(2); PC § 1170.18(k)',
    },
  ],
)

const young = people(
  { given: { subdivision: 'a', level: 'felony', ageAtOffense: 19 }, citation: 'HSC § 11357(a)(2)' },
  [
    { name: 'A 19-year-old had 3 grams of hash.', given: { concentrateGrams: 3 }, outcome: 'redesignate-infraction' },
    {
      name: 'A 19-year-old had exactly 4 grams of hash.',
      given: { concentrateGrams: 4 },
      outcome: 'redesignate-infraction',
    },
    {
      name: 'A 19-year-old had 4.1 grams of hash, between the two lines that the law has had.',
      given: { concentrateGrams: 4.1 },
      outcome: 'redesignate-infraction',
      possible: ['redesignate-infraction', 'redesignate-misdemeanor'],
      fileAnyway: true,
    },
    {
      name: 'An 18-year-old had exactly 8 grams of hash.',
      given: { concentrateGrams: 8, ageAtOffense: 18 },
      outcome: 'redesignate-infraction',
      possible: ['redesignate-infraction', 'redesignate-misdemeanor'],
      fileAnyway: true,
    },
    {
      name: 'A 20-year-old had 5 grams of hash, a misdemeanor.',
      given: { concentrateGrams: 5, ageAtOffense: 20, level: 'misdemeanor' },
      outcome: 'redesignate-infraction',
      possible: ['redesignate-infraction', 'not-eligible'],
      fileAnyway: true,
    },
    {
      name: 'A 19-year-old had 4 grams of hash, a misdemeanor.',
      given: { concentrateGrams: 4, level: 'misdemeanor' },
      outcome: 'redesignate-infraction',
    },
    {
      name: 'A 19-year-old had 8.1 grams of hash, a felony.',
      given: { concentrateGrams: 8.1 },
      outcome: 'redesignate-misdemeanor',
      citation: 'HSC § 11357(b)(2)',
    },
    {
      name: 'A 19-year-old had 8.1 grams of hash, a misdemeanor.',
      given: { concentrateGrams: 8.1, level: 'misdemeanor' },
      outcome: 'not-eligible',
      citation: 'HSC § 11357(b)(2)',
    },
    {
      name: 'A 19-year-old had 3 grams of hash on school grounds, a felony.',
      given: { concentrateGrams: 3, circumstances: ['school-grounds'] },
      outcome: 'redesignate-misdemeanor',
      citation: 'HSC § 11357(c)',
    },
    {
      name: 'A 19-year-old had 5 grams of hash on school grounds, a misdemeanor by either text.',
      given: { concentrateGrams: 5, circumstances: ['school-grounds'] },
      outcome: 'redesignate-misdemeanor',
      citation: 'HSC § 11357(c)',
    },
    {
      name: 'A 17-year-old had 5 grams of hash, a felony.',
      given: { concentrateGrams: 5, ageAtOffense: 17 },
      outcome: 'redesignate-infraction',
      citation: 'HSC § 11357(a)(1)',
    },
    {
      name: 'A 17-year-old had 50 grams of hash, a felony.',
      given: { concentrateGrams: 50, ageAtOffense: 17 },
      outcome: 'redesignate-infraction',
      citation: 'HSC § 11357(b)(1)',
    },
    {
      name: 'A 17-year-old had 50 grams of hash, a misdemeanor.',
      given: { concentrateGrams: 50, ageAtOffense: 17, level: 'misdemeanor' },
      outcome: 'redesignate-infraction',
      citation: 'HSC § 11357(b)(1)',
    },
  ],
)

const bothSubstances = people({ given: { level: 'misdemeanor' }, citation: 'HSC § 11362.1(a)(1)–(2)' }, [
  {
    name: 'A 30-year-old had 20 grams of flower and 5 of hash in one count.',
    given: { flowerGrams: 20, concentrateGrams: 5 },
    outcome: 'dismiss-and-seal',
  },
  {
    name: 'A 30-year-old had 20 grams of flower and 9 of hash in one count.',
    given: { flowerGrams: 20, concentrateGrams: 9 },
    outcome: 'not-eligible',
    citation: 'HSC § 11357(b)(2)',
  },
  {
    name: 'A 30-year-old had 30 grams of flower and 5 of hash in one count.',
    given: { flowerGrams: 30, concentrateGrams: 5 },
    outcome: 'not-eligible',
    citation: 'HSC § 11357(b)(2)',
  },
  {
    name: 'A 30-year-old had 30 grams of flower and 9 of hash in one count.',
    given: { flowerGrams: 30, concentrateGrams: 9 },
    outcome: 'not-eligible',
    citation: 'HSC § 11357(b)(2)',
  },
  {
    name: 'A 19-year-old had 20 grams of flower and 3 of hash in one count.',
    given: { flowerGrams: 20, concentrateGrams: 3, ageAtOffense: 19 },
    outcome: 'redesignate-infraction',
    citation: 'HSC § 11357(a)(2)',
  },
  {
    name: 'A 19-year-old had 20 grams of flower and 5 of hash in one count.',
    given: { flowerGrams: 20, concentrateGrams: 5, ageAtOffense: 19 },
    outcome: 'redesignate-infraction',
    possible: ['redesignate-infraction', 'not-eligible'],
    fileAnyway: true,
    citation: 'HSC § 11357(a)(2)',
  },
])

export const concentrate = [...adult, ...young, ...bothSubstances]

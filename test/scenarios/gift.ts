import { people } from './scenario.ts'

const giver = { statute: 'HSC 11360', subdivision: 'a', level: 'felony' } as const

const underA = people({ given: { ...giver, paid: false, recipientAge: 30 }, citation: 'HSC § 11362.1(a)(1)–(2)' }, [
  {
    name: 'A 30-year-old gave 8 grams of hash to a friend of 30.',
    given: { concentrateGrams: 8 },
    outcome: 'dismiss-and-seal',
  },
  {
    name: 'A 30-year-old gave 8.1 grams of hash to a friend of 30.',
    given: { concentrateGrams: 8.1 },
    outcome: 'redesignate-misdemeanor',
    citation: 'HSC § 11360(a)(2)',
  },
  {
    name: 'A 30-year-old gave 5 grams of hash to a friend of 21.',
    given: { concentrateGrams: 5, recipientAge: 21 },
    outcome: 'dismiss-and-seal',
  },
  {
    name: 'A 30-year-old gave 5 grams of hash to a friend of 20.',
    given: { concentrateGrams: 5, recipientAge: 20 },
    outcome: 'redesignate-misdemeanor',
    citation: 'HSC § 11360(a)(2)',
  },
  {
    name: 'A 20-year-old gave 5 grams of hash to a friend of 30.',
    given: { concentrateGrams: 5, ageAtOffense: 20 },
    outcome: 'redesignate-misdemeanor',
    citation: 'HSC § 11360(a)(2)',
  },
  {
    name: 'A 17-year-old gave 5 grams of hash to a friend.',
    given: { concentrateGrams: 5, ageAtOffense: 17 },
    outcome: 'redesignate-infraction',
    citation: 'HSC § 11360(a)(1)',
  },
  {
    name: 'A 30-year-old carried 8 grams of hash.',
    given: { concentrateGrams: 8, recipientAge: 'nobody' },
    outcome: 'dismiss-and-seal',
  },
  {
    name: 'A 30-year-old carried a pound, as in People v. Hall.',
    given: { flowerGrams: 454, recipientAge: 'nobody' },
    outcome: 'redesignate-misdemeanor',
    citation: 'HSC § 11360(a)(2); People v. Hall (2019) 39 Cal.App.5th 831',
  },
  {
    name: 'A 30-year-old carried 28.5 grams and was charged under (a).',
    given: { flowerGrams: 28.5, recipientAge: 'nobody' },
    outcome: 'dismiss-and-seal',
  },
  {
    name: 'A 30-year-old carried 28.6 grams for no one else.',
    given: { flowerGrams: 28.6, recipientAge: 'nobody' },
    outcome: 'redesignate-misdemeanor',
    citation: 'HSC § 11360(a)(2)',
  },
  {
    name: 'A 30-year-old gave 28.5 grams to a friend of 21 and was charged under (a).',
    given: { flowerGrams: 28.5, recipientAge: 21 },
    outcome: 'dismiss-and-seal',
  },
  {
    name: 'A 30-year-old gave 20 grams to a friend of 20 and was charged under (a).',
    given: { flowerGrams: 20, recipientAge: 20 },
    outcome: 'redesignate-infraction',
    citation: 'HSC § 11360(b)',
  },
  {
    name: 'A 20-year-old gave 20 grams to a friend and was charged under (a).',
    given: { flowerGrams: 20, ageAtOffense: 20 },
    outcome: 'redesignate-infraction',
    citation: 'HSC § 11360(b)',
  },
  {
    name: 'A 30-year-old gave 40 grams to a child.',
    given: { flowerGrams: 40, recipientAge: 17 },
    outcome: 'see-a-lawyer',
    citation: 'HSC § 11360(a)(3)(C)',
  },
  {
    name: 'A circumstance says that nothing was paid for 20 grams, given to a friend of 30.',
    given: { flowerGrams: 20, paid: null, circumstances: ['no-payment'] },
    outcome: 'dismiss-and-seal',
  },
])

const underB = people(
  {
    given: { statute: 'HSC 11360', subdivision: 'b', level: 'misdemeanor', recipientAge: 30 },
    citation: 'HSC § 11362.1(a)(1)',
  },
  [
    { name: 'A 30-year-old gave a joint to a friend of 30.', outcome: 'dismiss-and-seal' },
    {
      name: 'A 30-year-old gave 28.5 grams to a friend of 30.',
      given: { flowerGrams: 28.5 },
      outcome: 'dismiss-and-seal',
    },
    { name: 'A 30-year-old gave a joint to a friend of 21.', given: { recipientAge: 21 }, outcome: 'dismiss-and-seal' },
    {
      name: 'A 30-year-old gave a joint to a friend of 20.',
      given: { recipientAge: 20 },
      outcome: 'redesignate-infraction',
      citation: 'HSC § 11360(b)',
    },
    {
      name: 'A 30-year-old gave a joint to a friend of 18.',
      given: { recipientAge: 18 },
      outcome: 'redesignate-infraction',
      citation: 'HSC § 11360(b)',
    },
    {
      name: 'A 21-year-old carried a joint.',
      given: { ageAtOffense: 21, recipientAge: 'nobody' },
      outcome: 'dismiss-and-seal',
    },
    {
      name: 'A 20-year-old carried a joint.',
      given: { ageAtOffense: 20, recipientAge: 'nobody' },
      outcome: 'redesignate-infraction',
      citation: 'HSC § 11360(b)',
    },
    {
      name: 'An 18-year-old gave a joint to a friend of 30.',
      given: { ageAtOffense: 18 },
      outcome: 'redesignate-infraction',
      citation: 'HSC § 11360(b)',
    },
    {
      name: 'A 17-year-old gave a joint to a friend of 30.',
      given: { ageAtOffense: 17 },
      outcome: 'redesignate-infraction',
      citation: 'HSC § 11360(a)(1), (b)',
    },
    {
      name: 'A 30-year-old gave a joint, and nobody knows how old the friend was.',
      given: { recipientAge: null },
      outcome: 'needs-more-information',
      possible: ['dismiss-and-seal', 'redesignate-infraction'],
      fileAnyway: true,
      missing: ['recipientAge'],
    },
    {
      name: 'A 20-year-old gave a joint, and the friend’s age does not matter.',
      given: { ageAtOffense: 20, recipientAge: null },
      outcome: 'redesignate-infraction',
      citation: 'HSC § 11360(b)',
    },
    {
      name: 'A 20-year-old gave a joint, which was an infraction on the record.',
      given: { ageAtOffense: 20, level: 'infraction' },
      outcome: 'not-eligible',
      citation: 'HSC § 11360(b)',
    },
  ],
)

export const gift = [...underA, ...underB]

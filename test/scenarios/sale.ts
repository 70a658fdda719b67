import { people } from './scenario.ts'

const seller = { statute: 'HSC 11360', subdivision: 'a', level: 'felony' } as const

const sold = people({ given: { ...seller, paid: true }, citation: 'HSC § 11360(a)(2)' }, [
  { name: 'A 30-year-old sold 2 grams.', given: { flowerGrams: 2 }, outcome: 'redesignate-misdemeanor' },
  { name: 'A 30-year-old sold a pound.', given: { flowerGrams: 454 }, outcome: 'redesignate-misdemeanor' },
  { name: 'A 30-year-old sold, and the record does not say how much.', outcome: 'redesignate-misdemeanor' },
  { name: 'A 30-year-old sold hash.', given: { concentrateGrams: 3 }, outcome: 'redesignate-misdemeanor' },
  {
    name: 'An 18-year-old sold 2 grams.',
    given: { flowerGrams: 2, ageAtOffense: 18 },
    outcome: 'redesignate-misdemeanor',
  },
  {
    name: 'A 17-year-old sold 2 grams.',
    given: { flowerGrams: 2, ageAtOffense: 17 },
    outcome: 'redesignate-infraction',
    citation: 'HSC § 11360(a)(1)',
  },
  {
    name: 'A 17-year-old sold to another 17-year-old.',
    given: { ageAtOffense: 17, circumstances: ['sale-to-minor'] },
    outcome: 'redesignate-infraction',
    citation: 'HSC § 11360(a)(1)',
  },
  { name: 'A 30-year-old sold to an 18-year-old.', given: { recipientAge: 18 }, outcome: 'redesignate-misdemeanor' },
  {
    name: 'A 30-year-old sold to a 17-year-old.',
    given: { recipientAge: 17 },
    outcome: 'see-a-lawyer',
    citation: 'HSC § 11360(a)(3)(C)',
  },
  {
    name: 'A 30-year-old seller’s buyer was under 18.',
    given: { circumstances: ['sale-to-minor'] },
    outcome: 'see-a-lawyer',
    citation: 'HSC § 11360(a)(3)(C)',
  },
  {
    name: 'A 30-year-old sale already reduced to a misdemeanor.',
    given: { level: 'misdemeanor', circumstances: ['reduced-17b'] },
    outcome: 'not-eligible',
  },
  {
    name: 'A 30-year-old hired a helper of 19 to sell, which is an exception to § 11359 only.',
    given: { circumstances: ['employed-minor'] },
    outcome: 'redesignate-misdemeanor',
  },
  {
    name: 'A 30-year-old sold on school grounds, which is no exception here.',
    given: { circumstances: ['school-grounds'] },
    outcome: 'redesignate-misdemeanor',
  },
])

const border = people(
  { given: { ...seller, paid: true, circumstances: ['import-export'] }, citation: 'HSC § 11360(a)(3)(D)' },
  [
    {
      name: 'A 30-year-old brought 28.6 grams over the border for sale.',
      given: { flowerGrams: 28.6 },
      outcome: 'see-a-lawyer',
    },
    {
      name: 'A 30-year-old brought 28.5 grams over the border for sale.',
      given: { flowerGrams: 28.5 },
      outcome: 'redesignate-misdemeanor',
    },
    {
      name: 'A 30-year-old brought 4.1 grams of hash over the border for sale.',
      given: { concentrateGrams: 4.1 },
      outcome: 'see-a-lawyer',
    },
    {
      name: 'A 30-year-old brought 9 grams of hash over the border for sale.',
      given: { concentrateGrams: 9 },
      outcome: 'see-a-lawyer',
    },
    {
      name: 'A 30-year-old brought 4 grams of hash over the border for sale.',
      given: { concentrateGrams: 4 },
      outcome: 'redesignate-misdemeanor',
    },
    {
      name: 'A 30-year-old brought 4 grams of hash and 30 of flower over the border for sale.',
      given: { concentrateGrams: 4, flowerGrams: 30 },
      outcome: 'see-a-lawyer',
    },
    {
      name: 'A 19-year-old brought 2 kilograms over the border for sale.',
      given: { flowerGrams: 2000, ageAtOffense: 19 },
      outcome: 'see-a-lawyer',
    },
    {
      name: 'A 17-year-old brought 2 kilograms over the border for sale.',
      given: { flowerGrams: 2000, ageAtOffense: 17 },
      outcome: 'redesignate-infraction',
      citation: 'HSC § 11360(a)(1)',
    },
    {
      name: 'A 30-year-old brought an unknown amount over the border for sale.',
      outcome: 'needs-more-information',
      possible: ['redesignate-misdemeanor', 'see-a-lawyer'],
      fileAnyway: true,
      missing: ['flowerGrams', 'concentrateGrams'],
    },
  ],
)

export const sale = [...sold, ...border]

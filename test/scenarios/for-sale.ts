import { people } from './scenario.ts'

const dealer = { statute: 'HSC 11359', level: 'felony' } as const

export const forSale = people({ given: dealer, citation: 'HSC § 11359(b)' }, [
  { name: 'A 30-year-old had cannabis for sale.', outcome: 'redesignate-misdemeanor' },
  {
    name: 'A 30-year-old had one gram for sale, never a dismissal.',
    given: { flowerGrams: 1 },
    outcome: 'redesignate-misdemeanor',
  },
  {
    name: 'A 30-year-old had 100 kilograms for sale.',
    given: { flowerGrams: 100_000 },
    outcome: 'redesignate-misdemeanor',
  },
  { name: 'A 30-year-old had hash for sale.', given: { concentrateGrams: 50 }, outcome: 'redesignate-misdemeanor' },
  {
    name: 'A 30-year-old had cannabis for sale but took no money.',
    given: { circumstances: ['no-payment'] },
    outcome: 'redesignate-misdemeanor',
  },
  { name: 'A 21-year-old had cannabis for sale.', given: { ageAtOffense: 21 }, outcome: 'redesignate-misdemeanor' },
  { name: 'A 20-year-old had cannabis for sale.', given: { ageAtOffense: 20 }, outcome: 'redesignate-misdemeanor' },
  { name: 'An 18-year-old had cannabis for sale.', given: { ageAtOffense: 18 }, outcome: 'redesignate-misdemeanor' },
  {
    name: 'Someone of 18 or more had cannabis for sale.',
    given: { ageAtOffense: { atLeast: 18 } },
    outcome: 'redesignate-misdemeanor',
  },
  {
    name: 'A 17-year-old had cannabis for sale.',
    given: { ageAtOffense: 17 },
    outcome: 'redesignate-infraction',
    citation: 'HSC § 11359(a)',
  },
  {
    name: 'A 17-year-old had cannabis for sale, a misdemeanor.',
    given: { ageAtOffense: 17, level: 'misdemeanor' },
    outcome: 'redesignate-infraction',
    citation: 'HSC § 11359(a)',
  },
  {
    name: 'A 30-year-old had cannabis for sale, already reduced to a misdemeanor.',
    given: { level: 'misdemeanor', circumstances: ['reduced-17b'] },
    outcome: 'not-eligible',
  },
  {
    name: 'A 30-year-old sold to a person under 18.',
    given: { circumstances: ['sale-to-minor'] },
    outcome: 'see-a-lawyer',
    citation: 'HSC § 11359(c)(3)',
  },
  {
    name: 'An 18-year-old sold to a person under 18.',
    given: { circumstances: ['sale-to-minor'], ageAtOffense: 18 },
    outcome: 'see-a-lawyer',
    citation: 'HSC § 11359(c)(3)',
  },
  {
    name: 'A 17-year-old sold to a person under 18.',
    given: { circumstances: ['sale-to-minor'], ageAtOffense: 17 },
    outcome: 'redesignate-infraction',
    citation: 'HSC § 11359(a)',
  },
  {
    name: 'A 30-year-old hired a 20-year-old to sell.',
    given: { employeeAge: 20 },
    outcome: 'see-a-lawyer',
    citation: 'HSC § 11359(d)',
  },
  {
    name: 'A 30-year-old hired a 21-year-old to sell.',
    given: { employeeAge: 21 },
    outcome: 'redesignate-misdemeanor',
  },
  {
    name: 'A 21-year-old hired someone under 21.',
    given: { circumstances: ['employed-minor'], ageAtOffense: 21 },
    outcome: 'see-a-lawyer',
    citation: 'HSC § 11359(d)',
  },
  {
    name: 'A 20-year-old hired someone under 21, which the exception does not reach.',
    given: { circumstances: ['employed-minor'], ageAtOffense: 20 },
    outcome: 'redesignate-misdemeanor',
  },
  {
    name: 'A 17-year-old hired someone under 21.',
    given: { circumstances: ['employed-minor'], ageAtOffense: 17 },
    outcome: 'redesignate-infraction',
    citation: 'HSC § 11359(a)',
  },
  {
    name: 'A 30-year-old for-sale grower harmed a stream, which is no exception for possession for sale.',
    given: { circumstances: ['environmental'] },
    outcome: 'redesignate-misdemeanor',
  },
  {
    name: 'A 30-year-old had cannabis for sale that came over the border, which is no exception here.',
    given: { circumstances: ['import-export'] },
    outcome: 'redesignate-misdemeanor',
  },
  {
    name: 'A 30-year-old had cannabis for sale on school grounds, which is no exception here.',
    given: { circumstances: ['school-grounds'] },
    outcome: 'redesignate-misdemeanor',
  },
])

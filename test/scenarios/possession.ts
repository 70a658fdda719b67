import { people } from './scenario.ts'

/** Old § 11357(b): up to 28.5 grams of flower. A misdemeanor until 2010, an infraction from 2011. */
const oneOunce = people({ given: { subdivision: 'b', flowerGrams: 20 }, citation: 'HSC § 11362.1(a)(1)' }, [
  { name: 'A 30-year-old had 20 grams in 2009.', outcome: 'dismiss-and-seal' },
  { name: 'A 30-year-old had exactly 28.5 grams.', given: { flowerGrams: 28.5 }, outcome: 'dismiss-and-seal' },
  { name: 'A 30-year-old had a trace that weighs nothing.', given: { flowerGrams: 0 }, outcome: 'dismiss-and-seal' },
  { name: 'A 21-year-old had 20 grams.', given: { ageAtOffense: 21 }, outcome: 'dismiss-and-seal' },
  { name: 'A 90-year-old had 20 grams.', given: { ageAtOffense: 90 }, outcome: 'dismiss-and-seal' },
  {
    name: 'A 30-year-old got a ticket for 20 grams in 2013, when that was an infraction.',
    given: { level: 'infraction', offenseDate: '2013-07-04' },
    outcome: 'dismiss-and-seal',
  },
  {
    name: 'Subdivision (b) itself says that it was at most 28.5 grams, so no amount is needed.',
    given: { flowerGrams: null },
    outcome: 'dismiss-and-seal',
  },
  {
    name: 'Subdivision (b) at 30 is lawful today whatever the level was.',
    given: { level: null },
    outcome: 'dismiss-and-seal',
  },
  {
    name: 'A 20-year-old had 20 grams in 2009.',
    given: { ageAtOffense: 20 },
    outcome: 'redesignate-infraction',
    citation: 'HSC § 11357(a)(2)',
  },
  {
    name: 'An 18-year-old had 20 grams in 2009.',
    given: { ageAtOffense: 18 },
    outcome: 'redesignate-infraction',
    citation: 'HSC § 11357(a)(2)',
  },
  {
    name: 'A 20-year-old got a ticket in 2013, and it would be a ticket today.',
    given: { ageAtOffense: 20, level: 'infraction', offenseDate: '2013-07-04' },
    outcome: 'not-eligible',
    citation: 'HSC § 11357(a)(2)',
  },
  {
    name: 'A 17-year-old was convicted of a misdemeanor for 20 grams.',
    given: { ageAtOffense: 17 },
    outcome: 'redesignate-infraction',
    citation: 'HSC § 11357(a)(1)',
  },
  {
    name: 'A 17-year-old got a ticket in 2013, and it would be a ticket today.',
    given: { ageAtOffense: 17, level: 'infraction', offenseDate: '2013-07-04' },
    outcome: 'not-eligible',
    citation: 'HSC § 11357(a)(1)',
  },
])

/** Old § 11357(c): more than 28.5 grams of flower, a misdemeanor then and now. */
const moreThanOneOunce = people({ given: { subdivision: 'c', flowerGrams: 40 }, citation: 'HSC § 11357(b)(2)' }, [
  { name: 'A 30-year-old had 40 grams.', outcome: 'not-eligible' },
  { name: 'A 30-year-old had 28.6 grams.', given: { flowerGrams: 28.6 }, outcome: 'not-eligible' },
  { name: 'A 19-year-old had 40 grams.', given: { ageAtOffense: 19 }, outcome: 'not-eligible' },
  { name: 'An 18-year-old had 40 grams.', given: { ageAtOffense: 18 }, outcome: 'not-eligible' },
  {
    name: 'Subdivision (c) itself says that it was more than 28.5 grams.',
    given: { flowerGrams: null },
    outcome: 'not-eligible',
  },
  {
    name: 'A 17-year-old had 40 grams.',
    given: { ageAtOffense: 17 },
    outcome: 'redesignate-infraction',
    citation: 'HSC § 11357(b)(1)',
  },
  {
    name: 'A 30-year-old kept the harvest of the plants at home, more than 28.5 grams.',
    given: { circumstances: ['home-harvest'] },
    outcome: 'see-a-lawyer',
    fileAnyway: true,
    citation: 'HSC §§ 11362.1(a)(3), 11362.2(a)(2)',
  },
  {
    name: 'A 30-year-old kept a big harvest and 9 grams of hash at home.',
    given: { subdivision: null, concentrateGrams: 9, circumstances: ['home-harvest'] },
    outcome: 'not-eligible',
  },
  {
    name: 'A 20-year-old kept a harvest at home, which is lawful only from 21.',
    given: { circumstances: ['home-harvest'], ageAtOffense: 20 },
    outcome: 'not-eligible',
  },
  {
    name: 'A 17-year-old kept a harvest at home.',
    given: { circumstances: ['home-harvest'], ageAtOffense: 17 },
    outcome: 'redesignate-infraction',
    citation: 'HSC § 11357(b)(1)',
  },
])

/** Old § 11357(d) and (e): up to 28.5 grams on the grounds of a school. */
const atSchool = people({ given: {}, citation: 'HSC § 11357(c)' }, [
  { name: 'A 30-year-old had a joint on school grounds.', given: { subdivision: 'd' }, outcome: 'not-eligible' },
  {
    name: 'An 18-year-old student had a joint on school grounds.',
    given: { subdivision: 'd', ageAtOffense: 18 },
    outcome: 'not-eligible',
  },
  {
    name: 'A 16-year-old student had a joint on school grounds.',
    given: { subdivision: 'e', ageAtOffense: 16, court: 'juvenile' },
    outcome: 'redesignate-infraction',
    citation: 'HSC § 11357(d)',
  },
  {
    name: 'Subdivision (e) itself says that the student was under 18.',
    given: { subdivision: 'e', ageAtOffense: null, court: 'juvenile' },
    outcome: 'redesignate-infraction',
    citation: 'HSC § 11357(d)',
  },
  {
    name: 'The record gives no subdivision, but says 20 grams on school grounds at 30.',
    given: { flowerGrams: 20, circumstances: ['school-grounds'] },
    outcome: 'not-eligible',
  },
  {
    name: 'The record gives no subdivision, but says 20 grams on school grounds at 19.',
    given: { flowerGrams: 20, circumstances: ['school-grounds'], ageAtOffense: 19 },
    outcome: 'not-eligible',
  },
  {
    name: 'A 30-year-old had 40 grams on school grounds.',
    given: { flowerGrams: 40, circumstances: ['school-grounds'] },
    outcome: 'not-eligible',
    citation: 'HSC § 11357(b)(2)',
  },
  {
    name: 'A 17-year-old had 40 grams on school grounds.',
    given: { flowerGrams: 40, circumstances: ['school-grounds'], ageAtOffense: 17 },
    outcome: 'redesignate-infraction',
    citation: 'HSC § 11357(b)(1)',
  },
])

/** Records that name § 11357 alone, and an amount. */
const noSubdivision = people({ given: { subdivision: null }, citation: 'HSC § 11362.1(a)(1)' }, [
  { name: 'A bare § 11357 with 28.5 grams at 30.', given: { flowerGrams: 28.5 }, outcome: 'dismiss-and-seal' },
  {
    name: 'A bare § 11357 with 28.6 grams at 30.',
    given: { flowerGrams: 28.6 },
    outcome: 'not-eligible',
    citation: 'HSC § 11357(b)(2)',
  },
  {
    name: 'A bare § 11357 with 28.5 grams at 19.',
    given: { flowerGrams: 28.5, ageAtOffense: 19 },
    outcome: 'redesignate-infraction',
    citation: 'HSC § 11357(a)(2)',
  },
  {
    name: 'A bare § 11357 with 28.6 grams at 19.',
    given: { flowerGrams: 28.6, ageAtOffense: 19 },
    outcome: 'not-eligible',
    citation: 'HSC § 11357(b)(2)',
  },
  {
    name: 'A person says “at most 28.5 grams”.',
    given: { flowerGrams: { atMost: 28.5 } },
    outcome: 'dismiss-and-seal',
  },
  {
    name: 'A person says “more than 28.5 grams”.',
    given: { flowerGrams: { moreThan: 28.5 } },
    outcome: 'not-eligible',
    citation: 'HSC § 11357(b)(2)',
  },
  {
    name: 'A person says “at least 28.5 grams”, which still can be exactly that.',
    given: { flowerGrams: { atLeast: 28.5 } },
    outcome: 'needs-more-information',
    possible: ['dismiss-and-seal', 'not-eligible'],
    fileAnyway: true,
    missing: ['flowerGrams'],
  },
])

export const possession = [...oneOunce, ...moreThanOneOunce, ...atSchool, ...noSubdivision]

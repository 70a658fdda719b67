import { people } from './scenario.ts'

const clashing = people({ given: {}, outcome: 'needs-more-information', citation: 'HSC § 11361.8(a), (e)' }, [
  {
    name: 'The conviction came before the offense.',
    given: { subdivision: 'b', offenseDate: '2009-05-14', convictionDate: '2009-05-13' },
    clash: ['offenseDate', 'convictionDate'],
  },
  {
    name: 'The year of the conviction came before the year of the offense.',
    given: { subdivision: 'b', offenseDate: '2009', convictionDate: '2008' },
    clash: ['offenseDate', 'convictionDate'],
  },
  {
    name: 'The person was born after the offense.',
    given: { subdivision: 'b', ageAtOffense: null },
    person: { dateOfBirth: '2010-01-01' },
    clash: ['dateOfBirth', 'offenseDate'],
  },
  {
    name: 'The person was born after the conviction.',
    given: { subdivision: 'b', ageAtOffense: null, offenseDate: null, convictionDate: '2009-05-14' },
    person: { dateOfBirth: '2010-01-01' },
    clash: ['dateOfBirth', 'convictionDate'],
  },
  {
    name: 'The age and the date of birth do not agree.',
    given: { subdivision: 'b', ageAtOffense: 30 },
    person: { dateOfBirth: '1990-01-01' },
    clash: ['ageAtOffense', 'dateOfBirth', 'offenseDate'],
  },
  {
    name: 'The offense lies in the future.',
    given: { subdivision: 'b', offenseDate: '2026-11-22' },
    clash: ['offenseDate'],
  },
  {
    name: 'The conviction lies in the future.',
    given: { subdivision: 'b', convictionDate: '2026-11-22' },
    clash: ['convictionDate'],
  },
  {
    name: 'Subdivision (b), at most 28.5 grams, is said to be 40.',
    given: { subdivision: 'b', flowerGrams: 40 },
    clash: ['subdivision', 'flowerGrams'],
  },
  {
    name: 'Subdivision (b), at most 28.5 grams, is said to be 28.6.',
    given: { subdivision: 'b', flowerGrams: 28.6 },
    clash: ['subdivision', 'flowerGrams'],
  },
  {
    name: 'Subdivision (c), more than 28.5 grams, is said to be 28.5.',
    given: { subdivision: 'c', flowerGrams: 28.5 },
    clash: ['subdivision', 'flowerGrams'],
  },
  {
    name: 'Subdivision (b), not concentrate, is said to be 5 grams of hash.',
    given: { subdivision: 'b', concentrateGrams: 5 },
    clash: ['subdivision', 'concentrateGrams'],
  },
  {
    name: 'Subdivision (a), concentrate, is said to be 20 grams of flower.',
    given: { subdivision: 'a', level: 'felony', flowerGrams: 20 },
    clash: ['subdivision', 'flowerGrams'],
  },
  {
    name: 'Subdivision (d), 18 or older, is said to be at 17.',
    given: { subdivision: 'd', ageAtOffense: 17 },
    clash: ['subdivision', 'ageAtOffense'],
  },
  {
    name: 'Subdivision (e), under 18, is said to be at 30.',
    given: { subdivision: 'e', ageAtOffense: 30 },
    clash: ['subdivision', 'ageAtOffense'],
  },
  {
    name: 'Subdivision (e), under 18, clashes with the date of birth.',
    given: { subdivision: 'e', ageAtOffense: null },
    person: { dateOfBirth: '1979-01-01' },
    clash: ['subdivision', 'dateOfBirth'],
  },
  {
    name: 'A small gift under § 11360(b) is said to be 40 grams.',
    given: { statute: 'HSC 11360', subdivision: 'b', flowerGrams: 40 },
    clash: ['subdivision', 'flowerGrams'],
  },
  {
    name: 'It was paid for, and nothing was paid.',
    given: { statute: 'HSC 11360', subdivision: 'a', level: 'felony', paid: true, circumstances: ['no-payment'] },
    clash: ['paid', 'circumstances'],
  },
  {
    name: 'The hired person was under 21, and 25.',
    given: { statute: 'HSC 11359', level: 'felony', employeeAge: 25, circumstances: ['employed-minor'] },
    clash: ['employeeAge', 'circumstances'],
  },
  {
    name: 'The buyer was under 18, and 30.',
    given: {
      statute: 'HSC 11360',
      subdivision: 'a',
      level: 'felony',
      paid: true,
      recipientAge: 30,
      circumstances: ['sale-to-minor'],
    },
    clash: ['recipientAge', 'circumstances'],
  },
  {
    name: 'A juvenile court found a 25-year-old.',
    given: { subdivision: 'b', court: 'juvenile', ageAtOffense: 25 },
    clash: ['court', 'ageAtOffense'],
  },
  {
    name: 'There was only an arrest, and a sentence is being served.',
    given: { subdivision: 'b', circumstances: ['arrest-only'], sentence: 'serving' },
    clash: ['circumstances', 'sentence'],
  },
  {
    name: 'The record shows relief, and shows none.',
    given: { subdivision: 'b', circumstances: ['relief-on-record', 'checked-not-cleared'] },
    clash: ['circumstances'],
  },
  {
    name: 'A felony was reduced by Prop 47, and is still a felony.',
    given: { subdivision: 'a', level: 'felony', concentrateGrams: 9, circumstances: ['reduced-prop-47'] },
    clash: ['level', 'circumstances'],
  },
  {
    name: 'A superior court convicted under a federal section.',
    given: { statute: '21 USC 844', court: 'superior' },
    clash: ['statute', 'court'],
  },
  {
    name: 'A section of 2016 is said to have been broken in 2010.',
    given: { statute: 'HSC 11362.3', level: 'infraction', offenseDate: '2010-01-01' },
    clash: ['statute', 'offenseDate'],
  },
])

const impossible = people({ given: {}, outcome: 'needs-more-information', citation: 'HSC § 11361.8(a), (e)' }, [
  {
    name: 'The amount is said to be at least 30 and at most 20 grams.',
    given: { flowerGrams: { atLeast: 30, atMost: 20 } },
    clash: ['flowerGrams'],
  },
  {
    name: 'The age is said to be at least 30 and at most 20.',
    given: { subdivision: 'b', ageAtOffense: { atLeast: 30, atMost: 20 } },
    clash: ['ageAtOffense'],
  },
  {
    name: 'The plants are said to be more than 6 and at most 6.',
    given: { statute: 'HSC 11358', level: 'felony', plants: { moreThan: 6, atMost: 6 } },
    clash: ['plants'],
  },
  {
    name: 'A juvenile court found someone who was 30 by the date of birth.',
    given: { subdivision: 'b', court: 'juvenile', ageAtOffense: null },
    person: { dateOfBirth: '1979-01-01' },
    clash: ['court', 'dateOfBirth'],
  },
])

export const contradictory = [...clashing, ...impossible]

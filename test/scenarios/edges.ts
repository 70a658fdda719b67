import { people } from './scenario.ts'

const clean = { superstrike: false, sexOffenderRegistration: false, sameOffenseCount: 0 }

/** Two things at once, ranges that meet a line, and numbers that changed their meaning. */
const combined = people({ given: { subdivision: 'b' }, citation: 'HSC § 11362.1(a)' }, [
  { name: 'The subdivision is written as a capital letter.', given: { subdivision: 'B' }, outcome: 'dismiss-and-seal' },
  {
    name: 'The age is “18 or older”, and the date of birth says 19.',
    given: { ageAtOffense: { atLeast: 18 } },
    person: { dateOfBirth: '1990-01-01' },
    outcome: 'redesignate-infraction',
    citation: 'HSC § 11357(a)(2)',
  },
  {
    name: 'The date of birth is some day before the 21st birthday line.',
    given: { ageAtOffense: null },
    person: { dateOfBirth: { before: '1988-05-15' } },
    outcome: 'dismiss-and-seal',
  },
  {
    name: 'The date of birth is some day after the 21st birthday line.',
    given: { ageAtOffense: null },
    person: { dateOfBirth: { onOrAfter: '1988-05-15' } },
    outcome: 'redesignate-infraction',
    citation: 'HSC § 11357(a)',
  },
  {
    name: 'A date of birth without any other day says nothing about the age.',
    given: { ageAtOffense: null, offenseDate: { before: '2016-11-09' } },
    person: { dateOfBirth: '1980-01-01' },
    outcome: 'needs-more-information',
    possible: ['dismiss-and-seal', 'redesignate-infraction'],
    fileAnyway: true,
    missing: ['ageAtOffense'],
  },
  {
    name: 'Only the flower is known to be none, on a bare § 11357.',
    given: { subdivision: null, flowerGrams: 0 },
    outcome: 'needs-more-information',
    possible: ['dismiss-and-seal', 'not-eligible'],
    fileAnyway: true,
    missing: ['concentrateGrams'],
  },
  {
    name: 'A 19-year-old says “more than 4 and at most 8 grams of hash”.',
    given: { subdivision: 'a', level: 'felony', ageAtOffense: 19, concentrateGrams: { moreThan: 4, atMost: 8 } },
    outcome: 'redesignate-infraction',
    possible: ['redesignate-infraction', 'redesignate-misdemeanor'],
    fileAnyway: true,
    citation: 'HSC § 11357(a)(2)',
  },
  {
    name: 'A 19-year-old got an infraction for 5 grams of hash.',
    given: { subdivision: 'a', level: 'infraction', ageAtOffense: 19, concentrateGrams: 5 },
    outcome: 'not-eligible',
    citation: 'HSC § 11357(a)(2)',
  },
  {
    name: 'A 30-year-old kept an unweighed harvest at home.',
    given: { subdivision: null, circumstances: ['home-harvest'], concentrateGrams: 0 },
    outcome: 'needs-more-information',
    possible: ['dismiss-and-seal', 'see-a-lawyer'],
    fileAnyway: true,
    missing: ['flowerGrams'],
    citation: 'HSC § 11362.2(a)(2)',
  },
  {
    name: 'A 30-year-old kept 20 grams of a harvest at home.',
    given: { circumstances: ['home-harvest'] },
    outcome: 'dismiss-and-seal',
  },
  { name: 'The year of the offense is this year.', given: { offenseDate: '2026' }, outcome: 'not-eligible' },
])

const growing = people({ given: { statute: 'HSC 11358', level: 'felony' }, citation: 'HSC § 11358' }, [
  {
    name: 'A 30-year-old grew 6 plants and harmed a stream, which is an exception only above six.',
    given: { plants: 6, circumstances: ['environmental'] },
    outcome: 'dismiss-and-seal',
    citation: 'HSC §§ 11358(d), 11362.1(a)(3)',
  },
  {
    name: 'A 30-year-old got an infraction for 4 plants in a shared home.',
    given: { plants: 4, level: 'infraction', circumstances: ['shared-residence'] },
    outcome: 'dismiss-and-seal',
    possible: ['dismiss-and-seal', 'not-eligible'],
    fileAnyway: true,
  },
  {
    name: 'A 30-year-old got an infraction for 4 plants in plain view.',
    given: { plants: 4, level: 'infraction', circumstances: ['visible-or-unlocked-plants'] },
    outcome: 'not-eligible',
  },
  {
    name: 'A 19-year-old got an infraction for 4 plants.',
    given: { plants: 4, level: 'infraction', ageAtOffense: 19 },
    outcome: 'not-eligible',
  },
  {
    name: 'A grower of 20 plants had one superstrike before and one in the same case.',
    given: { plants: 20, priors: { ...clean, superstrike: true }, circumstances: ['superstrike-same-case'] },
    outcome: 'see-a-lawyer',
    citation: 'HSC § 11358(d)(1)',
  },
  {
    name: 'A grower of 20 plants had a superstrike in the same case, and one later.',
    given: { plants: 20, circumstances: ['superstrike-same-case', 'superstrike-later'] },
    outcome: 'see-a-lawyer',
    fileAnyway: true,
    citation: 'HSC § 11358(d)(1)',
  },
  {
    name: 'A grower of 20 plants had a superstrike in the same case, and does not know of earlier ones.',
    given: { plants: 20, priors: { ...clean, superstrike: null }, circumstances: ['superstrike-same-case'] },
    outcome: 'needs-more-information',
    possible: ['redesignate-misdemeanor', 'see-a-lawyer'],
    fileAnyway: true,
    missing: ['priors.superstrike'],
    citation: 'HSC § 11358(d)(1)',
  },
])

const already = people(
  {
    given: { statute: 'HSC 11359', level: 'misdemeanor', circumstances: ['reduced-17b'] },
    outcome: 'not-eligible',
    citation: 'HSC §§ 11359(b)–(c), 11361.8(e)',
  },
  [
    {
      name: 'A for-sale felony was reduced, and two of the same came before, so nothing lower is left.',
      given: { priors: { ...clean, sameOffenseCount: 2 } },
    },
    {
      name: 'A for-sale felony was reduced, and nobody knows what came before, so nothing lower is left.',
      given: { priors: null },
    },
  ],
)

const passedOn = people(
  { given: { statute: 'HSC 11360', subdivision: 'a', level: 'felony' }, citation: 'HSC § 11360(a)(2)' },
  [
    {
      name: 'A 30-year-old passed on a pound, and payment does not matter.',
      given: { flowerGrams: 454 },
      outcome: 'redesignate-misdemeanor',
    },
    {
      name: 'A 30-year-old passed on 9 grams of hash, and payment does not matter.',
      given: { concentrateGrams: 9 },
      outcome: 'redesignate-misdemeanor',
    },
    {
      name: 'A 30-year-old brought 10 grams over the border for nothing.',
      given: { flowerGrams: 10, paid: false, recipientAge: 'nobody', circumstances: ['import-export'] },
      outcome: 'redesignate-misdemeanor',
    },
    {
      name: 'A 30-year-old gave 20 grams to someone of 20 or younger, who can have been a child.',
      given: { flowerGrams: 20, paid: false, recipientAge: { atMost: 20 } },
      outcome: 'redesignate-infraction',
      citation: 'HSC § 11360(b)',
    },
    {
      name: 'A 30-year-old gave hash to someone of 20 or younger.',
      given: { concentrateGrams: 2, paid: false, recipientAge: { atMost: 20 } },
      outcome: 'redesignate-misdemeanor',
    },
    {
      name: 'A 30-year-old gave a joint to a child of 16.',
      given: { subdivision: 'b', level: 'felony', recipientAge: 16 },
      outcome: 'see-a-lawyer',
      fileAnyway: true,
      citation: 'HSC § 11360(a)(3)(C), (b)',
    },
    {
      name: 'A 30-year-old gave a gram of hash to a child of 16.',
      given: { subdivision: 'a', level: 'felony', paid: false, concentrateGrams: 1, recipientAge: 16 },
      outcome: 'see-a-lawyer',
      citation: 'HSC § 11360(a)(3)(C)',
    },
  ],
)

export const edges = [...combined, ...growing, ...already, ...passedOn]

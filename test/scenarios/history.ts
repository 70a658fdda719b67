import { people } from './scenario.ts'

const clean = { superstrike: false, sexOffenderRegistration: false, sameOffenseCount: 0 }
const superstrike = { priors: { ...clean, superstrike: true } }
const registration = { priors: { ...clean, sexOffenderRegistration: true } }
const onePrior = { priors: { ...clean, sameOffenseCount: 1 } }
const twoPriors = { priors: { ...clean, sameOffenseCount: 2 } }
const everything = { priors: { superstrike: true, sexOffenderRegistration: true, sameOffenseCount: 5 } }

const growing = people({ given: { statute: 'HSC 11358', level: 'felony', plants: 20 }, citation: 'HSC § 11358(d)' }, [
  { name: 'A grower of 20 plants had a superstrike before.', given: superstrike, outcome: 'see-a-lawyer' },
  { name: 'A grower of 20 plants had to register before.', given: registration, outcome: 'see-a-lawyer' },
  {
    name: 'A grower of 20 plants had two such convictions before.',
    given: twoPriors,
    outcome: 'see-a-lawyer',
    fileAnyway: true,
  },
  {
    name: 'A grower of 20 plants had one such conviction before.',
    given: onePrior,
    outcome: 'redesignate-misdemeanor',
    citation: 'HSC § 11358(c)',
  },
  { name: 'A grower of 20 plants had everything before.', given: everything, outcome: 'see-a-lawyer' },
  {
    name: 'A grower of 20 plants had a superstrike in the same case, which is not prior.',
    given: { circumstances: ['superstrike-same-case'] },
    outcome: 'redesignate-misdemeanor',
    citation: 'HSC § 11358(c); People v. Smit (2018) 24 Cal.App.5th 596',
  },
  {
    name: 'A grower of 20 plants had a superstrike later.',
    given: { circumstances: ['superstrike-later'] },
    outcome: 'see-a-lawyer',
    fileAnyway: true,
  },
  {
    name: 'A grower of 20 plants had a superstrike in juvenile court.',
    given: { circumstances: ['juvenile-superstrike'] },
    outcome: 'see-a-lawyer',
    fileAnyway: true,
  },
  {
    name: 'A grower of 6 plants at 30 had a superstrike before, and the act is lawful.',
    given: { ...superstrike, plants: 6 },
    outcome: 'dismiss-and-seal',
    citation: 'HSC § 11362.1(a)(3)',
  },
  {
    name: 'A grower of 6 plants at 19 had a superstrike before.',
    given: { ...superstrike, plants: 6, ageAtOffense: 19 },
    outcome: 'redesignate-infraction',
    citation: 'HSC § 11358(b)',
  },
  {
    name: 'A grower of 20 plants at 17 had a superstrike before.',
    given: { ...superstrike, ageAtOffense: 17 },
    outcome: 'redesignate-infraction',
    citation: 'HSC § 11358(a)',
  },
  {
    name: 'A grower of 6 plants at 30 had two such convictions before.',
    given: { ...twoPriors, plants: 6 },
    outcome: 'dismiss-and-seal',
    citation: 'HSC § 11362.1(a)(3)',
  },
])

const forSale = people({ given: { statute: 'HSC 11359', level: 'felony' }, citation: 'HSC § 11359(c)' }, [
  { name: 'A for-sale conviction came after a superstrike.', given: superstrike, outcome: 'see-a-lawyer' },
  { name: 'A for-sale conviction came after a duty to register.', given: registration, outcome: 'see-a-lawyer' },
  {
    name: 'A for-sale conviction came after two of the same.',
    given: twoPriors,
    outcome: 'see-a-lawyer',
    fileAnyway: true,
  },
  {
    name: 'A for-sale conviction came after one of the same.',
    given: onePrior,
    outcome: 'redesignate-misdemeanor',
    citation: 'HSC § 11359(b)',
  },
  {
    name: 'A for-sale conviction came with a superstrike in the same case.',
    given: { circumstances: ['superstrike-same-case'] },
    outcome: 'redesignate-misdemeanor',
    citation: 'HSC § 11359(b); People v. Smit (2018) 24 Cal.App.5th 596',
  },
  {
    name: 'A for-sale conviction came before a superstrike.',
    given: { circumstances: ['superstrike-later'] },
    outcome: 'see-a-lawyer',
    fileAnyway: true,
  },
  {
    name: 'A for-sale conviction came after a superstrike in juvenile court.',
    given: { circumstances: ['juvenile-superstrike'] },
    outcome: 'see-a-lawyer',
    fileAnyway: true,
  },
  {
    name: 'A for-sale case at 17 came after a superstrike.',
    given: { ...superstrike, ageAtOffense: 17 },
    outcome: 'redesignate-infraction',
    citation: 'HSC § 11359(a)',
  },
  {
    name: 'A for-sale case at 18 came after a superstrike.',
    given: { ...superstrike, ageAtOffense: 18 },
    outcome: 'see-a-lawyer',
  },
  {
    name: 'A for-sale case at 17 came after two of the same.',
    given: { ...twoPriors, ageAtOffense: 17 },
    outcome: 'redesignate-infraction',
    citation: 'HSC § 11359(a)',
  },
])

const sale = people(
  { given: { statute: 'HSC 11360', subdivision: 'a', level: 'felony', paid: true }, citation: 'HSC § 11360(a)(3)' },
  [
    { name: 'A sale came after a superstrike.', given: superstrike, outcome: 'see-a-lawyer' },
    { name: 'A sale came after a duty to register.', given: registration, outcome: 'see-a-lawyer' },
    { name: 'A sale came after two of the same.', given: twoPriors, outcome: 'see-a-lawyer', fileAnyway: true },
    {
      name: 'A sale came after one of the same.',
      given: onePrior,
      outcome: 'redesignate-misdemeanor',
      citation: 'HSC § 11360(a)(2)',
    },
    {
      name: 'A sale came with a superstrike in the same case.',
      given: { circumstances: ['superstrike-same-case'] },
      outcome: 'redesignate-misdemeanor',
      citation: 'HSC § 11360(a)(2); People v. Smit (2018) 24 Cal.App.5th 596',
    },
    {
      name: 'A sale came before a superstrike.',
      given: { circumstances: ['superstrike-later'] },
      outcome: 'see-a-lawyer',
      fileAnyway: true,
    },
    {
      name: 'A sale came after a superstrike in juvenile court.',
      given: { circumstances: ['juvenile-superstrike'] },
      outcome: 'see-a-lawyer',
      fileAnyway: true,
    },
    {
      name: 'A sale at 17 came after a superstrike.',
      given: { ...superstrike, ageAtOffense: 17 },
      outcome: 'redesignate-infraction',
      citation: 'HSC § 11360(a)(1)',
    },
    {
      name: 'A gift of 5 grams of hash at 30 came after a superstrike, and the act is lawful.',
      given: { ...superstrike, paid: false, recipientAge: 30, concentrateGrams: 5 },
      outcome: 'dismiss-and-seal',
      citation: 'HSC § 11362.1(a)(2)',
    },
    {
      name: 'A gift of a joint at 30 came after a superstrike, and the act is lawful.',
      given: { ...superstrike, subdivision: 'b', level: 'misdemeanor', paid: false, recipientAge: 30 },
      outcome: 'dismiss-and-seal',
      citation: 'HSC § 11362.1(a)(1)',
    },
    {
      name: 'A gift of a joint at 19 came after a superstrike.',
      given: {
        ...superstrike,
        subdivision: 'b',
        level: 'misdemeanor',
        paid: false,
        recipientAge: 30,
        ageAtOffense: 19,
      },
      outcome: 'redesignate-infraction',
      citation: 'HSC § 11360(b)',
    },
  ],
)

const possession = people({ given: { subdivision: 'b' }, citation: 'HSC § 11362.1(a)(1)' }, [
  {
    name: 'A possession conviction came after a superstrike, which § 11357 does not ask about.',
    given: superstrike,
    outcome: 'dismiss-and-seal',
  },
  { name: 'A possession conviction came after a duty to register.', given: registration, outcome: 'dismiss-and-seal' },
  { name: 'A possession conviction came after two of the same.', given: twoPriors, outcome: 'dismiss-and-seal' },
  { name: 'A possession conviction came after everything.', given: everything, outcome: 'dismiss-and-seal' },
  {
    name: 'A possession conviction came before a superstrike.',
    given: { circumstances: ['superstrike-later'] },
    outcome: 'dismiss-and-seal',
  },
  {
    name: 'A possession conviction came after a superstrike in juvenile court.',
    given: { circumstances: ['juvenile-superstrike'] },
    outcome: 'dismiss-and-seal',
  },
  {
    name: 'Nobody knows what came before a possession conviction.',
    given: { priors: null },
    outcome: 'dismiss-and-seal',
  },
  {
    name: 'A hash felony of 9 grams came after a superstrike.',
    given: { ...superstrike, subdivision: 'a', level: 'felony', concentrateGrams: 9 },
    outcome: 'redesignate-misdemeanor',
    citation: 'HSC § 11357(b)(2)',
  },
])

export const history = [...growing, ...forSale, ...sale, ...possession]

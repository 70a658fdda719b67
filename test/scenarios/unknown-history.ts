import { people } from './scenario.ts'

const PRIORS = ['priors.superstrike', 'priors.sexOffenderRegistration', 'priors.sameOffenseCount'] as const

export const unknownHistory = people(
  { given: {}, outcome: 'needs-more-information', fileAnyway: true, citation: 'HSC § 11361.8(b), (f)' },
  [
    {
      name: 'A grower of 20 plants does not know what came before.',
      given: { statute: 'HSC 11358', level: 'felony', plants: 20, priors: null },
      possible: ['redesignate-misdemeanor', 'see-a-lawyer'],
      missing: PRIORS,
    },
    {
      name: 'A grower of 4 plants at 30 does not need to know what came before.',
      given: { statute: 'HSC 11358', level: 'felony', plants: 4, priors: null },
      outcome: 'dismiss-and-seal',
      fileAnyway: false,
    },
    {
      name: 'A grower’s plants and history are not known.',
      given: { statute: 'HSC 11358', level: 'felony', priors: null },
      possible: ['dismiss-and-seal', 'redesignate-misdemeanor', 'see-a-lawyer'],
      missing: ['plants', ...PRIORS],
    },
    {
      name: 'A for-sale felon does not know what came before.',
      given: { statute: 'HSC 11359', level: 'felony', priors: null },
      possible: ['redesignate-misdemeanor', 'see-a-lawyer'],
      missing: PRIORS,
    },
    {
      name: 'A for-sale felon does not know whether a superstrike came before.',
      given: {
        statute: 'HSC 11359',
        level: 'felony',
        priors: { superstrike: null, sexOffenderRegistration: false, sameOffenseCount: 0 },
      },
      possible: ['redesignate-misdemeanor', 'see-a-lawyer'],
      missing: ['priors.superstrike'],
    },
    {
      name: 'A for-sale felon does not know whether there was a duty to register.',
      given: {
        statute: 'HSC 11359',
        level: 'felony',
        priors: { superstrike: false, sexOffenderRegistration: null, sameOffenseCount: 0 },
      },
      possible: ['redesignate-misdemeanor', 'see-a-lawyer'],
      missing: ['priors.sexOffenderRegistration'],
    },
    {
      name: 'A for-sale felon does not know how many of the same came before.',
      given: { statute: 'HSC 11359', level: 'felony', priors: { superstrike: false, sexOffenderRegistration: false } },
      possible: ['redesignate-misdemeanor', 'see-a-lawyer'],
      missing: ['priors.sameOffenseCount'],
    },
    {
      name: 'A for-sale felon’s age and history are not known.',
      given: { statute: 'HSC 11359', level: 'felony', ageAtOffense: null, priors: null },
      possible: ['redesignate-infraction', 'redesignate-misdemeanor', 'see-a-lawyer'],
      missing: ['ageAtOffense', ...PRIORS],
    },
  ],
)

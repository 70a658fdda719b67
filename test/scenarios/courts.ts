import { people } from './scenario.ts'

const courts = people({ given: { subdivision: 'b' }, citation: 'HSC § 11361.8(a), (e)' }, [
  {
    name: 'A superior court entered the judgment.',
    result: { table: 'court-reach', result: 'california' },
    given: { court: 'superior' },
    outcome: 'dismiss-and-seal',
  },
  {
    name: 'A federal court entered the judgment.',
    result: { table: 'court-reach', result: 'federal' },
    given: { statute: '21 USC 844', subdivision: 'a', court: 'federal' },
    outcome: 'not-eligible',
  },
  {
    name: 'A federal court applied a California section.',
    result: { table: 'court-reach', result: 'federal' },
    given: { court: 'federal' },
    outcome: 'not-eligible',
  },
  {
    name: 'A court of another state entered the judgment.',
    result: { table: 'court-reach', result: 'other-state' },
    given: { statute: null, subdivision: null, court: 'other-state' },
    outcome: 'not-eligible',
  },
  {
    name: 'A court-martial entered the judgment.',
    result: { table: 'court-reach', result: 'military' },
    given: { statute: null, subdivision: null, court: 'military' },
    outcome: 'not-eligible',
  },
  {
    name: 'A tribal court entered the judgment.',
    result: { table: 'court-reach', result: 'tribal' },
    given: { statute: null, subdivision: null, court: 'tribal' },
    outcome: 'not-eligible',
  },
  {
    name: 'A federal court convicted for an attempt.',
    result: { table: 'court-reach', result: 'federal' },
    given: { statute: 'PC 664', subdivision: null, court: 'federal' },
    outcome: 'not-eligible',
  },
  {
    name: 'Nobody knows which court it was.',
    given: { court: null },
    outcome: 'needs-more-information',
    possible: ['dismiss-and-seal', 'not-eligible'],
    missing: ['court'],
  },
  {
    name: 'The court does not matter where the level is the same.',
    given: { court: null, subdivision: 'c' },
    outcome: 'not-eligible',
  },
])

const juvenile = people({ given: { court: 'juvenile', ageAtOffense: 16 }, citation: 'HSC § 11361.8(m)' }, [
  {
    name: 'A juvenile court found a 16-year-old with 20 grams.',
    result: { table: 'court-reach', result: 'california-juvenile' },
    given: { subdivision: 'b' },
    outcome: 'redesignate-infraction',
    forms: ['JV-744'],
  },
  {
    name: 'A juvenile court found a 16-year-old with 40 grams.',
    given: { subdivision: 'c' },
    outcome: 'redesignate-infraction',
    forms: ['JV-744'],
  },
  {
    name: 'A juvenile court found a 16-year-old with hash, a felony.',
    given: { subdivision: 'a', level: 'felony' },
    outcome: 'redesignate-infraction',
  },
  {
    name: 'A juvenile court found a 16-year-old grower.',
    given: { statute: 'HSC 11358', level: 'felony', plants: 12 },
    outcome: 'redesignate-infraction',
  },
  {
    name: 'A juvenile court found a 16-year-old with cannabis for sale.',
    given: { statute: 'HSC 11359', level: 'felony' },
    outcome: 'redesignate-infraction',
  },
  {
    name: 'A juvenile court found a 16-year-old seller.',
    given: { statute: 'HSC 11360', subdivision: 'a', level: 'felony', paid: true },
    outcome: 'redesignate-infraction',
  },
  {
    name: 'A juvenile court found a 16-year-old giver of a joint.',
    given: { statute: 'HSC 11360', subdivision: 'b' },
    outcome: 'redesignate-infraction',
  },
  {
    name: 'A juvenile court found a 16-year-old with 20 grams, an infraction.',
    given: { subdivision: 'b', level: 'infraction', offenseDate: '2012-04-01' },
    outcome: 'not-eligible',
  },
  {
    name: 'A ward of the juvenile court is still on probation.',
    given: { statute: 'HSC 11359', level: 'felony', sentence: 'serving' },
    outcome: 'resentence-or-dismiss',
    forms: ['JV-744'],
  },
  {
    name: 'A juvenile case needs no age, since it was before 18.',
    given: { statute: 'HSC 11359', level: 'felony', ageAtOffense: null },
    outcome: 'redesignate-infraction',
  },
  {
    name: 'A juvenile seller’s amounts and priors do not matter.',
    given: { statute: 'HSC 11360', level: 'felony', priors: null },
    outcome: 'redesignate-infraction',
  },
  {
    name: 'A 16-year-old was tried as an adult for sale.',
    result: { table: 'court-reach', result: 'california' },
    given: { statute: 'HSC 11360', subdivision: 'a', level: 'felony', court: 'superior' },
    outcome: 'redesignate-infraction',
    forms: ['CR-400', 'CR-401'],
  },
])

export const inCourts = [...courts, ...juvenile]

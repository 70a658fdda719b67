import { expect, test } from 'vitest'
import { type Act, decided, resultsOf, TODAY } from '#test/support/conviction.ts'

// HSC § 11357 as it stands, and § 11362.1: one felony count each, so that every lower level shows.

test.each<Act>([
  { name: 'a child with an ounce', given: { ageAtOffense: 17, flowerGrams: 28.5 }, then: 'infraction' },
  { name: 'a child with a pound', given: { ageAtOffense: 17, flowerGrams: 454 }, then: 'infraction' },
  {
    name: 'a child on school grounds',
    given: { ageAtOffense: 17, circumstances: ['school-grounds'] },
    then: 'infraction',
  },
  { name: '28.5 grams at 21', given: { ageAtOffense: 21, flowerGrams: 28.5 }, then: 'lawful' },
  { name: '28.6 grams at 21', given: { ageAtOffense: 21, flowerGrams: 28.6 }, then: 'misdemeanor' },
  { name: '28.5 grams at 20', given: { ageAtOffense: 20, flowerGrams: 28.5 }, then: 'infraction' },
  { name: '28.6 grams at 18', given: { ageAtOffense: 18, flowerGrams: 28.6 }, then: 'misdemeanor' },
  { name: '8 grams of concentrate at 21', given: { ageAtOffense: 21, concentrateGrams: 8 }, then: 'lawful' },
  { name: '8.1 grams of concentrate at 21', given: { ageAtOffense: 21, concentrateGrams: 8.1 }, then: 'misdemeanor' },
  { name: '4 grams of concentrate at 18', given: { ageAtOffense: 18, concentrateGrams: 4 }, then: 'infraction' },
  {
    name: '4.1 grams of concentrate at 18',
    given: { ageAtOffense: 18, concentrateGrams: 4.1 },
    then: 'infraction-or-misdemeanor',
  },
  {
    name: '8 grams of concentrate at 20',
    given: { ageAtOffense: 20, concentrateGrams: 8 },
    then: 'infraction-or-misdemeanor',
  },
  { name: '8.1 grams of concentrate at 20', given: { ageAtOffense: 20, concentrateGrams: 8.1 }, then: 'misdemeanor' },
  {
    name: 'at 21 on school grounds',
    given: { ageAtOffense: 21, circumstances: ['school-grounds'] },
    then: 'misdemeanor',
  },
  {
    name: 'at 18 on school grounds',
    given: { ageAtOffense: 18, circumstances: ['school-grounds'] },
    then: 'misdemeanor',
  },
  {
    name: 'a large amount on school grounds',
    given: { flowerGrams: 40, circumstances: ['school-grounds'] },
    then: 'misdemeanor',
  },
  {
    name: 'a large harvest at home at 21',
    given: { ageAtOffense: 21, flowerGrams: 300, circumstances: ['home-harvest'] },
    then: 'lawful-argued',
  },
  {
    name: 'a large harvest at home at 20',
    given: { ageAtOffense: 20, flowerGrams: 300, circumstances: ['home-harvest'] },
    then: 'misdemeanor',
  },
  {
    name: 'a large harvest at home and much concentrate',
    given: { flowerGrams: 300, concentrateGrams: 9, circumstances: ['home-harvest'] },
    then: 'misdemeanor',
  },
  { name: 'a small harvest at home', given: { flowerGrams: 20, circumstances: ['home-harvest'] }, then: 'lawful' },
])('$name: $then', ({ given, then }) => {
  expect(resultsOf(decided({ level: 'felony', ...given }))['possession-today']).toBe(then)
  // The first text differs in nothing but concentrate of more than 4 grams, up to 8, at 18 to 20.
  const first = then === 'infraction-or-misdemeanor' ? 'misdemeanor' : then
  expect(resultsOf(decided({ level: 'felony', ...given }, {}, '2017-09-15'))['possession-today']).toBe(first)
})

test.each([
  { on: '2016-11-09', then: 'misdemeanor', outcome: 'redesignate-misdemeanor' },
  { on: '2017-09-15', then: 'misdemeanor', outcome: 'redesignate-misdemeanor' },
  { on: '2017-09-16', then: 'infraction-or-misdemeanor', outcome: 'redesignate-infraction' },
  { on: TODAY, then: 'infraction-or-misdemeanor', outcome: 'redesignate-infraction' },
])('five grams of concentrate at 19, asked on $on: $then', ({ on, then, outcome }) => {
  const decision = decided({ level: 'felony', ageAtOffense: 19, flowerGrams: 0, concentrateGrams: 5 }, {}, on)
  expect(resultsOf(decision)['possession-today']).toBe(then)
  expect(decision.outcome).toBe(outcome)
})

test('earlier convictions never stand in the way of a possession count', () => {
  const priors = { superstrike: true, sexOffenderRegistration: true, sameOffenseCount: 5 }
  expect(decided({ priors })).toMatchObject({
    outcome: 'dismiss-and-seal',
    possible: ['dismiss-and-seal'],
    missing: [],
  })
})

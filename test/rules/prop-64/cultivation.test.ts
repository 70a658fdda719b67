import { expect, test } from 'vitest'
import { type Act, decided, resultsOf } from '#test/support/conviction.ts'

// HSC § 11358 as it stands, and §§ 11362.1–11362.4; before 2016 it was a felony whatever the number of plants.
const GROWING = { statute: 'HSC 11358', level: 'felony', flowerGrams: null, plants: 6, ageAtOffense: 21 } as const

test.each<Act>([
  { name: 'a child with six plants', given: { ageAtOffense: 17 }, then: 'infraction' },
  {
    name: 'a child with sixty plants on public land',
    given: { ageAtOffense: 17, plants: 60, circumstances: ['public-land'] },
    then: 'infraction',
  },
  { name: 'six plants at 20', given: { ageAtOffense: 20 }, then: 'infraction' },
  {
    name: 'six plants at 20, streambed harmed',
    given: { ageAtOffense: 20, circumstances: ['environmental'] },
    then: 'infraction',
  },
  { name: 'six plants at 21', given: {}, then: 'lawful' },
  { name: 'six plants in plain view', given: { circumstances: ['visible-or-unlocked-plants'] }, then: 'infraction' },
  { name: 'six plants in a shared home', given: { circumstances: ['shared-residence'] }, then: 'lawful-or-infraction' },
  { name: 'six plants on public land', given: { circumstances: ['public-land'] }, then: 'infraction' },
  {
    name: 'six plants in a shared home, streambed harmed',
    given: { circumstances: ['shared-residence', 'environmental'] },
    then: 'lawful-or-infraction',
  },
  {
    name: 'six plants in plain view, streambed harmed',
    given: { circumstances: ['visible-or-unlocked-plants', 'environmental'] },
    then: 'infraction',
  },
  { name: 'seven plants at 18', given: { ageAtOffense: 18, plants: 7 }, then: 'look-at-earlier-record' },
  { name: 'seven plants at 21', given: { plants: 7 }, then: 'look-at-earlier-record' },
  {
    name: 'seven plants at 18, streambed harmed',
    given: { ageAtOffense: 18, plants: 7, circumstances: ['environmental'] },
    then: 'felony-possible',
  },
  {
    name: 'a thousand plants on public land',
    given: { plants: 1000, circumstances: ['public-land'] },
    then: 'felony-possible',
  },
])('$name: $then', ({ given, then }) => {
  expect(resultsOf(decided({ ...GROWING, ...given }))['cultivation-today']).toBe(then)
})

test('a shared home can give either answer, and the person may file', () => {
  expect(decided({ ...GROWING, circumstances: ['shared-residence'] })).toMatchObject({
    outcome: 'dismiss-and-seal',
    possible: ['dismiss-and-seal', 'redesignate-infraction'],
    fileAnyway: true,
  })
})

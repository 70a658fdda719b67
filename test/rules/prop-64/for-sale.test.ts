import { expect, test } from 'vitest'
import { type Act, decided, resultsOf } from '#test/support/conviction.ts'

// HSC § 11359 as it stands: a misdemeanor at 18 whatever the amount, with the exceptions of (c) and (d).
const FOR_SALE = { statute: 'HSC 11359', level: 'felony', ageAtOffense: 30, flowerGrams: null } as const

test.each<Act>([
  { name: 'at 17', given: { ageAtOffense: 17 }, then: 'infraction' },
  { name: 'at 17 to another child', given: { ageAtOffense: 17, circumstances: ['sale-to-minor'] }, then: 'infraction' },
  { name: 'at 18', given: { ageAtOffense: 18 }, then: 'look-at-earlier-record' },
  { name: 'at 20', given: { ageAtOffense: 20 }, then: 'look-at-earlier-record' },
  { name: 'at 21', given: { ageAtOffense: 21 }, then: 'look-at-earlier-record' },
  { name: 'one gram', given: { flowerGrams: 1 }, then: 'look-at-earlier-record' },
  { name: 'at 18 to a child', given: { ageAtOffense: 18, circumstances: ['sale-to-minor'] }, then: 'felony-possible' },
  { name: 'at 30 to a child', given: { circumstances: ['sale-to-minor'] }, then: 'felony-possible' },
  { name: 'at 30, buyer of 17', given: { recipientAge: 17 }, then: 'felony-possible' },
  { name: 'at 30, buyer of 18', given: { recipientAge: 18 }, then: 'look-at-earlier-record' },
  { name: 'at 30 with a helper of 20', given: { employeeAge: 20 }, then: 'felony-possible' },
  { name: 'at 30 with a helper of 21', given: { employeeAge: 21 }, then: 'look-at-earlier-record' },
  {
    name: 'at 21 with a young helper',
    given: { ageAtOffense: 21, circumstances: ['employed-minor'] },
    then: 'felony-possible',
  },
  {
    name: 'at 20 with a young helper',
    given: { ageAtOffense: 20, circumstances: ['employed-minor'] },
    then: 'look-at-earlier-record',
  },
  {
    name: 'with a young helper, to a child',
    given: { circumstances: ['employed-minor', 'sale-to-minor'] },
    then: 'felony-possible',
  },
])('$name: $then', ({ given, then }) => {
  expect(resultsOf(decided({ ...FOR_SALE, ...given }))['for-sale-today']).toBe(then)
})

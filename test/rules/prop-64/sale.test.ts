import { expect, test } from 'vitest'
import { type Act, decided, resultsOf } from '#test/support/conviction.ts'

// HSC § 11360 as it stands, and § 11362.1(a)(1)–(2): ten grams of flower given away at 30, unless a case says more.
const GIFT = { statute: 'HSC 11360', level: 'felony', ageAtOffense: 30, paid: false } as const
const HISTORY = 'look-at-earlier-record'

test.each<Act>([
  { name: 'a child who sells', given: { ageAtOffense: 17, paid: true }, then: 'infraction' },
  { name: 'a child who imports', given: { ageAtOffense: 17, circumstances: ['import-export'] }, then: 'infraction' },
  { name: 'a gift to a child', given: { circumstances: ['sale-to-minor'] }, then: 'felony-argued' },
  { name: 'a gift of more to a child', given: { flowerGrams: 28.6, recipientAge: 17 }, then: 'felony-possible' },
  {
    name: 'a gift of concentrate to a child',
    given: { concentrateGrams: 1, recipientAge: 17 },
    then: 'felony-possible',
  },
  { name: 'a gift at 18 to one of 17', given: { ageAtOffense: 18, recipientAge: 17 }, then: 'felony-argued' },
  { name: 'a sale to a child', given: { paid: true, recipientAge: 17 }, then: 'felony-possible' },
  {
    name: 'import of 28.6 grams',
    given: { flowerGrams: 28.6, circumstances: ['import-export'] },
    then: 'felony-possible',
  },
  {
    name: 'import of 28.5 grams',
    given: { flowerGrams: 28.5, circumstances: ['import-export'] },
    then: HISTORY,
  },
  {
    name: 'import of 28.5 grams for pay at 18',
    given: { ageAtOffense: 18, paid: true, circumstances: ['import-export'] },
    then: HISTORY,
  },
  {
    name: 'import of 4 grams of concentrate',
    given: { concentrateGrams: 4, circumstances: ['import-export'] },
    then: HISTORY,
  },
  {
    name: 'import of 4.1 grams of concentrate',
    given: { concentrateGrams: 4.1, circumstances: ['import-export'] },
    then: 'felony-possible',
  },
  {
    name: 'import of 9 grams of concentrate',
    given: { concentrateGrams: 9, circumstances: ['import-export'] },
    then: 'felony-possible',
  },
  {
    name: 'import, to a child',
    given: { recipientAge: 12, circumstances: ['import-export'] },
    then: 'felony-argued',
  },
  { name: 'a sale', given: { paid: true }, then: HISTORY },
  { name: 'a sale at 18', given: { ageAtOffense: 18, paid: true }, then: HISTORY },
  { name: 'a pound carried', given: { flowerGrams: 454 }, then: HISTORY },
  { name: 'a pound carried at 18', given: { ageAtOffense: 18, flowerGrams: 454 }, then: HISTORY },
  { name: 'a gift of 8.1 grams of concentrate', given: { concentrateGrams: 8.1 }, then: HISTORY },
  {
    name: 'a gift of 8.1 grams of concentrate at 20',
    given: { ageAtOffense: 20, concentrateGrams: 8.1 },
    then: HISTORY,
  },
  { name: 'carried for oneself', given: { recipientAge: 'nobody' }, then: 'lawful' },
  { name: 'a gift to one of 21', given: { flowerGrams: 28.5, recipientAge: 21 }, then: 'lawful' },
  {
    name: 'a gift of 8 grams of concentrate to one of 21',
    given: { concentrateGrams: 8, recipientAge: 21 },
    then: 'lawful',
  },
  { name: 'a gift to one of 20', given: { recipientAge: 20 }, then: 'infraction' },
  { name: 'a gift of concentrate to one of 20', given: { concentrateGrams: 1, recipientAge: 20 }, then: HISTORY },
  {
    name: 'a gift of 8 grams of concentrate to one of 18',
    given: { concentrateGrams: 8, recipientAge: 18 },
    then: HISTORY,
  },
  { name: 'a gift at 20', given: { ageAtOffense: 20, recipientAge: 40 }, then: 'infraction' },
  { name: 'carried for oneself at 18', given: { ageAtOffense: 18, recipientAge: 'nobody' }, then: 'infraction' },
  { name: 'a gift of concentrate at 20', given: { ageAtOffense: 20, concentrateGrams: 1 }, then: HISTORY },
  { name: 'a gift of 8 grams of concentrate at 20', given: { ageAtOffense: 20, concentrateGrams: 8 }, then: HISTORY },
])('$name: $then', ({ given, then }) => {
  expect(resultsOf(decided({ ...GIFT, ...given }))['sale-today']).toBe(then)
})

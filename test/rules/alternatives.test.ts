import { expect, test } from 'vitest'
import type { Conviction } from '#app/record/conviction.ts'
import { decided } from '#test/support/conviction.ts'

const MISDEMEANOR = ['PC 1203.4', 'PC 1203.4a', 'PC 1203.425']
const FELONY = ['PC 1203.4', 'PC 1203.4a', 'PC 1203.41', 'PC 1203.42', 'PC 1203.425']
const MINOR_BUYER = { statute: 'HSC 11359', circumstances: ['sale-to-minor'] } satisfies Partial<Conviction>

// Digest § 7.
test.each<{ name: string; given: Partial<Conviction>; remedies: string[] }>([
  { name: 'a count that can be dismissed', given: {}, remedies: [] },
  { name: 'a misdemeanor that stays one', given: { flowerGrams: 40 }, remedies: MISDEMEANOR },
  { name: 'a felony that becomes a misdemeanor', given: { statute: 'HSC 11359', level: 'felony' }, remedies: FELONY },
  { name: 'a level that is not known', given: { statute: 'HSC 11361', level: null }, remedies: FELONY },
  { name: 'a felony that may stay one', given: { ...MINOR_BUYER, level: 'felony' }, remedies: ['PC 17(b)', ...FELONY] },
  { name: 'such a count as a misdemeanor', given: { ...MINOR_BUYER, level: 'misdemeanor' }, remedies: MISDEMEANOR },
  {
    name: 'a felony that is argued about',
    given: { statute: 'HSC 11359', level: 'felony', circumstances: ['superstrike-later'] },
    remedies: ['PC 17(b)', ...FELONY],
  },
  { name: 'conspiracy', given: { statute: 'PC 182', level: 'felony' }, remedies: ['PC 17(b)', ...FELONY] },
  { name: 'an old number', given: { statute: 'HSC 11530' }, remedies: [...MISDEMEANOR, 'HSC 11361.5'] },
  {
    name: 'an arrest',
    given: { circumstances: ['arrest-only'] },
    remedies: ['PC 851.91', 'PC 851.93', 'HSC 11361.5'],
  },
  { name: 'deferred entry', given: { circumstances: ['deferred-entry-completed'] }, remedies: ['PC 1203.43'] },
  { name: 'a cleared record', given: { circumstances: ['relief-on-record'] }, remedies: [] },
  { name: 'a federal judgment', given: { court: 'federal' }, remedies: ['federal pardon'] },
  { name: 'a court-martial', given: { court: 'military' }, remedies: ['federal pardon'] },
  { name: 'another state', given: { court: 'other-state' }, remedies: ['law of that state'] },
  { name: 'a tribal court', given: { court: 'tribal' }, remedies: ['law of that tribe'] },
  { name: 'a juvenile case', given: { court: 'juvenile', ageAtOffense: 16 }, remedies: ['WIC 781'] },
])('after $name: $remedies', ({ given, remedies }) => {
  expect(decided(given).alternatives.map(({ remedy }) => remedy)).toEqual(remedies)
})

test('each remedy names the form that the court takes it on', () => {
  const forms = (given: Partial<Conviction>) =>
    Object.fromEntries(decided(given).alternatives.map(({ remedy, form }) => [remedy, form]))
  expect(forms({ ...MINOR_BUYER, level: 'felony' })).toEqual({
    'PC 17(b)': 'CR-180',
    'PC 1203.4': 'CR-180',
    'PC 1203.4a': 'CR-180',
    'PC 1203.41': 'CR-180',
    'PC 1203.42': 'CR-180',
    'PC 1203.425': null,
  })
  expect(forms({ circumstances: ['arrest-only'] })).toEqual({
    'PC 851.91': 'CR-409',
    'PC 851.93': null,
    'HSC 11361.5': null,
  })
  expect(forms({ circumstances: ['deferred-entry-completed'] })).toEqual({ 'PC 1203.43': 'CR-180' })
  expect(forms({ court: 'juvenile', ageAtOffense: 16 })).toEqual({ 'WIC 781': 'JV-595' })
  expect(forms({ court: 'federal' })).toEqual({ 'federal pardon': null })
})

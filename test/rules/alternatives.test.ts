import { expect, test } from 'vitest'
import type { Conviction, Person } from '#app/record/conviction.ts'
import { decided } from '#test/support/conviction.ts'

const MISDEMEANOR = ['PC 1203.4', 'PC 1203.4a', 'PC 1203.425']
const FELONY = ['PC 1203.4', 'PC 1203.41', 'PC 1203.42', 'PC 1203.425']
/** A felony that may stay one: a lawyer's remedies come after those that may fit. */
const MAY_STAY = [...FELONY, 'PC 17(b)']
/** Prop. 64 may make a misdemeanor of it, and a misdemeanor has § 1203.4a. */
const EITHER = ['PC 1203.4', 'PC 1203.4a', 'PC 1203.41', 'PC 1203.42', 'PC 1203.425']
const MINOR_BUYER = { statute: 'HSC 11359', circumstances: ['sale-to-minor'] } satisfies Partial<Conviction>
const FREE: Person = { charged: false, serving: false, onProbation: false, supervised: false, registers: false }

// Digest § 7; what the law plainly rules out is left out.
test.each<{ name: string; given: Partial<Conviction>; remedies: string[] }>([
  { name: 'a count that can be dismissed', given: {}, remedies: ['HSC 11361.5'] },
  {
    name: 'a grower who can be dismissed',
    given: { statute: 'HSC 11358', plants: 6, flowerGrams: null },
    remedies: [],
  },
  {
    name: 'a misdemeanor that stays one',
    given: { subdivision: 'c', flowerGrams: 40 },
    remedies: ['HSC 11361.5', ...MISDEMEANOR],
  },
  {
    name: 'hash that stays a misdemeanor',
    given: { subdivision: 'a', flowerGrams: null, concentrateGrams: 9 },
    remedies: MISDEMEANOR,
  },
  { name: 'a felony that becomes a misdemeanor', given: { statute: 'HSC 11359', level: 'felony' }, remedies: EITHER },
  {
    name: 'a level that is not known',
    given: { statute: 'HSC 11361', level: null },
    remedies: [...EITHER, 'PC 17(b)', 'PC 1170.18'],
  },
  { name: 'a felony that may stay one', given: { ...MINOR_BUYER, level: 'felony' }, remedies: MAY_STAY },
  { name: 'such a count as a misdemeanor', given: { ...MINOR_BUYER, level: 'misdemeanor' }, remedies: MISDEMEANOR },
  { name: 'conspiracy', given: { statute: 'PC 182', level: 'felony' }, remedies: MAY_STAY },
  {
    name: 'the old number of possession',
    given: { statute: 'HSC 11530', offenseDate: '1969', convictionDate: '1970' },
    remedies: ['PC 1203.4', 'PC 1203.4a', 'HSC 11361.5'],
  },
  { name: 'an arrest', given: { circumstances: ['arrest-only'] }, remedies: ['HSC 11361.5', 'PC 851.91', 'PC 851.93'] },
  {
    name: 'deferred entry',
    given: { circumstances: ['deferred-entry-completed'] },
    remedies: ['PC 1203.43', 'PC 851.93'],
  },
  { name: 'a cleared record', given: { circumstances: ['relief-on-record'] }, remedies: [] },
  { name: 'a federal judgment', given: { court: 'federal' }, remedies: ['federal pardon'] },
  { name: 'a court-martial', given: { court: 'military' }, remedies: ['federal pardon'] },
  { name: 'another state', given: { court: 'other-state' }, remedies: ['law of that state'] },
  { name: 'a tribal court', given: { court: 'tribal' }, remedies: ['law of that tribe'] },
  {
    name: 'a juvenile case',
    given: { court: 'juvenile', ageAtOffense: 16, subdivision: 'a', flowerGrams: null },
    remedies: ['WIC 786', 'WIC 781'],
  },
])('after $name: $remedies', ({ given, remedies }) => {
  expect(decided(given).alternatives.map(({ remedy }) => remedy)).toEqual(remedies)
})

test('each remedy names the form that the court takes it on', () => {
  const forms = (given: Partial<Conviction>) =>
    Object.fromEntries(decided(given).alternatives.map(({ remedy, form }) => [remedy, form]))
  expect(forms({ statute: 'HSC 11361', level: null })).toEqual({
    'PC 17(b)': 'CR-180',
    'PC 1203.4': 'CR-180',
    'PC 1203.4a': 'CR-180',
    'PC 1203.41': 'CR-180',
    'PC 1203.42': 'CR-180',
    'PC 1203.425': null,
    'PC 1170.18': null,
  })
  expect(forms({ circumstances: ['arrest-only'] })).toEqual({
    'PC 851.91': 'CR-409',
    'PC 851.93': null,
    'HSC 11361.5': null,
  })
  expect(forms({ circumstances: ['deferred-entry-completed'] })).toEqual({ 'PC 1203.43': 'CR-180', 'PC 851.93': null })
  expect(forms({ court: 'juvenile', ageAtOffense: 16, subdivision: 'a', flowerGrams: null })).toEqual({
    'WIC 781': 'JV-595',
    'WIC 786': null,
  })
  expect(forms({ court: 'federal' })).toEqual({ 'federal pardon': null })
})

test('the more is known, the fewer remedies are left, and the surest stands first', () => {
  const given = { ...MINOR_BUYER, level: 'felony', punishment: 'probation', probationEnd: 'fulfilled' } as const
  expect(decided(given, FREE).alternatives).toEqual([
    { remedy: 'PC 1203.4', form: 'CR-180', fit: 'fits', items: ['2', '2a'] },
    { remedy: 'PC 1203.425', form: null, fit: 'automatic' },
    { remedy: 'PC 17(b)', form: 'CR-180', fit: 'lawyer', items: ['1', '8'] },
  ])
})

test('a remedy names what could still change its fit, and one in waiting its first day', () => {
  const given = { ...MINOR_BUYER, level: 'felony', punishment: 'state-prison', completedDate: '2025-03-01' } as const
  const [first, ...others] = decided({ ...given, judgmentDate: '2023-01-01' }, { ...FREE, charged: null }).alternatives
  expect(first).toEqual({ remedy: 'PC 17(b)', form: 'CR-180', fit: 'lawyer', items: ['1', '8'] })
  expect(others).toEqual([
    { remedy: 'PC 1203.41', form: 'CR-180', fit: 'not-yet', from: '2027-03-02', missing: ['person.charged'] },
    {
      remedy: 'PC 1203.425',
      form: null,
      fit: 'not-yet',
      from: '2029-03-02',
      missing: ['person.charged'],
    },
  ])
})

test('a dismissal that is argued about leaves the other remedies in sight, and a settled one only what is besides it', () => {
  const settled = decided()
  expect(settled.possible).toEqual(['dismiss-and-seal'])
  expect(settled.alternatives).toEqual([{ remedy: 'HSC 11361.5', form: null, fit: 'automatic' }])
  const argued = decided({ statute: 'HSC 11358', plants: 6, circumstances: ['shared-residence'] })
  expect(argued.outcome).toBe('dismiss-and-seal')
  expect(argued.possible.length).toBe(2)
  expect(argued.alternatives.map(({ remedy }) => remedy)).toEqual(expect.arrayContaining(['PC 1203.4']))
})

// Another state's and a tribe's own law were not read: only a lawyer there can say.
test.each([
  { court: 'other-state', remedy: 'law of that state' },
  { court: 'tribal', remedy: 'law of that tribe' },
] as const)('$remedy has no form of ours, and is for a lawyer', ({ court, remedy }) => {
  expect(decided({ court }).alternatives).toMatchObject([{ remedy, form: null, fit: 'lawyer' }])
})

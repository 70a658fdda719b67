import { describe, expect, test } from 'vitest'
import { CIRCUMSTANCES, COURTS, conviction, LEVELS, person } from '#app/record/conviction.ts'

const accepts = (facts: object) => conviction.safeParse({ id: 'c1', ...facts }).success

test('a conviction of which nothing is known is a conviction', () => {
  expect(accepts({})).toBe(true)
})

test('every fact may be null: unknown is a value', () => {
  const unknown = Object.fromEntries(
    Object.keys(conviction.shape)
      .filter((fact) => fact !== 'id')
      .map((fact) => [fact, null]),
  )
  expect(accepts(unknown)).toBe(true)
  expect(accepts({ priors: { superstrike: null, sexOffenderRegistration: null, sameOffenseCount: null } })).toBe(true)
  expect(person.safeParse({ dateOfBirth: null }).success).toBe(true)
})

test('every level, court and circumstance of the design is taken', () => {
  for (const level of LEVELS) expect(accepts({ level })).toBe(true)
  for (const court of COURTS) expect(accepts({ court })).toBe(true)
  expect(LEVELS).toHaveLength(3)
  expect(COURTS).toHaveLength(6)
  expect(CIRCUMSTANCES).toHaveLength(25)
  expect(accepts({ circumstances: CIRCUMSTANCES })).toBe(true)
})

describe('takes', () => {
  test.each([
    { statute: 'HSC 11357' },
    { statute: '21 USC 844' },
    { subdivision: 'a(1)' },
    { offenseDate: '2016' },
    { offenseDate: '2016-11' },
    { offenseDate: '2016-11-08' },
    { offenseDate: { before: '2016-11-09' } },
    { convictionDate: { onOrAfter: '2016-11-09' } },
    { ageAtOffense: 0 },
    { ageAtOffense: 130 },
    { ageAtOffense: { atLeast: 18, atMost: 20 } },
    { ageAtOffense: { moreThan: 20 } },
    { flowerGrams: 28.5 },
    { flowerGrams: { moreThan: 28.5 } },
    { concentrateGrams: 0 },
    { plants: { atMost: 6 } },
    { plants: 1_000_000 },
    { paid: false },
    { recipientAge: 'nobody' },
    { recipientAge: { atMost: 17 } },
    { employeeAge: 20 },
    { sentence: 'serving' },
    { county: 'San Francisco', caseNumber: 'SCN-123456' },
    { priors: {} },
    { priors: { superstrike: false, sexOffenderRegistration: true, sameOffenseCount: 2 } },
    { circumstances: [] },
    { otherCounts: ['HSC 11359', 'PC 32'] },
  ])('%j', (facts) => expect(accepts(facts)).toBe(true))
})

describe('refuses', () => {
  test.each([
    { id: '' },
    { id: 'x'.repeat(61) },
    { statute: '11357' },
    { statute: 'HS 11357(b)' },
    { statute: 11357 },
    { subdivision: '(b)' },
    { subdivision: 'b1' },
    { offenseDate: '2015-02-29' },
    { offenseDate: '2016-13' },
    { offenseDate: '11/08/2016' },
    { offenseDate: '' },
    { offenseDate: { before: '2016' } },
    { offenseDate: {} },
    { offenseDate: { before: '2016-11-09', onOrAfter: '2016-01-01' } },
    { ageAtOffense: -1 },
    { ageAtOffense: 131 },
    { ageAtOffense: 17.5 },
    { ageAtOffense: '17' },
    { flowerGrams: -0.1 },
    { flowerGrams: 1_000_001 },
    { flowerGrams: Number.NaN },
    { flowerGrams: Number.POSITIVE_INFINITY },
    { flowerGrams: '28.5' },
    { flowerGrams: { lessThan: 3 } },
    { plants: -1 },
    { paid: 'yes' },
    { recipientAge: 'somebody' },
    { employeeAge: 'nobody' },
    { sentence: 'probation' },
    { level: 'wobbler' },
    { court: 'municipal' },
    { county: 'x'.repeat(201) },
    { priors: { superstrike: 'no' } },
    { priors: { sameOffenseCount: -1 } },
    { priors: { sameOffenseCount: 1.5 } },
    { priors: { juvenile: true } },
    { circumstances: ['sale-to-nobody'] },
    { circumstances: 'noncitizen' },
    { otherCounts: Array(201).fill('PC 32') },
    { grams: 10 },
  ])('%j', (facts) => expect(accepts(facts)).toBe(false))

  test('a conviction without an id', () => {
    expect(conviction.safeParse({}).success).toBe(false)
  })

  test('more of a person than the birth date', () => {
    expect(person.safeParse({ dateOfBirth: '1990-06-15' }).success).toBe(true)
    expect(person.safeParse({ dateOfBirth: '1990-06-31' }).success).toBe(false)
    expect(person.safeParse({ name: 'A. Person' }).success).toBe(false)
  })
})

import { expect, test } from 'vitest'
import { impliedBySubdivision } from '#app/rules/subdivisions.ts'
import { conviction } from '#test/support/conviction.ts'

const UP_TO_8 = ['none', 'up-to-4-grams', '4-to-8-grams']
const OLD_B = { flower: ['personal'], concentrate: ['none'], place: ['elsewhere'] }

// HSC § 11357 as in force since Nov. 9, 2016: (a) up to an ounce or 8 grams, (b) more; (1) under 18, (2) the others.
test.each([
  { subdivision: 'a(1)', says: { flower: ['personal'], concentrate: UP_TO_8, age: ['under-18'] } },
  { subdivision: 'a(2)', says: { flower: ['personal'], concentrate: UP_TO_8, age: ['18-20'] } },
  { subdivision: 'b(1)', says: { flower: ['more'], age: ['under-18'] } },
  { subdivision: 'b(2)', says: { flower: ['more'], age: ['18-20', '21-plus'] } },
])('paragraph ($subdivision) of a conviction of 2018 says $says', ({ subdivision, says }) => {
  const given = { subdivision, convictionDate: '2018-02-01', flowerGrams: null }
  expect(impliedBySubdivision(conviction(given))).toEqual(says)
  const old = impliedBySubdivision(conviction({ ...given, convictionDate: '2010-02-01' }))
  expect(old).toEqual({})
})

test('more of concentrate says nothing of flower, and what was written down of the rest stays', () => {
  const given = { convictionDate: '2018-02-01', flowerGrams: null, concentrateGrams: 9 }
  expect(impliedBySubdivision(conviction({ ...given, subdivision: 'b(1)' }))).toEqual({ age: ['under-18'] })
  expect(impliedBySubdivision(conviction({ ...given, subdivision: 'a(1)' })).flower).toEqual(['personal'])
})

// The letters stood from Jan. 1, 1976 (Sen. Bill 95 of 1975) until Prop. 64 gave them another meaning on Nov. 9, 2016.
test.each([
  { convictionDate: '1975-12-31', says: {} },
  { convictionDate: '1976-01-01', says: OLD_B },
  { convictionDate: '2016-11-08', says: OLD_B },
  { convictionDate: '2016-11-09', says: {} },
  { convictionDate: '2016', says: {} },
])('subdivision (b) of a conviction of $convictionDate says $says', ({ convictionDate, says }) => {
  expect(impliedBySubdivision(conviction({ subdivision: 'b', convictionDate }))).toEqual(says)
})

test('a conviction of some day of 2016 may be under either text, so its paragraph says nothing', () => {
  expect(impliedBySubdivision(conviction({ subdivision: 'a(1)', convictionDate: '2016' }))).toEqual({})
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Bands, bandsOf, overlap, type Quantity } from '#app/record/quantity.ts'

const BANDS: Bands<'none' | 'low' | 'middle' | 'high'> = [
  ['none', 0],
  ['low', 4],
  ['middle', 8],
  ['high', Number.POSITIVE_INFINITY],
]

describe('bandsOf', () => {
  test.each([
    { quantity: 0, bands: ['none'] },
    { quantity: 0.01, bands: ['low'] },
    { quantity: 4, bands: ['low'] },
    { quantity: 4.1, bands: ['middle'] },
    { quantity: 8, bands: ['middle'] },
    { quantity: 8.1, bands: ['high'] },
    { quantity: 1_000_000, bands: ['high'] },
    { quantity: {}, bands: ['none', 'low', 'middle', 'high'] },
    { quantity: { atLeast: 0 }, bands: ['none', 'low', 'middle', 'high'] },
    { quantity: { moreThan: 0 }, bands: ['low', 'middle', 'high'] },
    { quantity: { atLeast: 4 }, bands: ['low', 'middle', 'high'] },
    { quantity: { moreThan: 4 }, bands: ['middle', 'high'] },
    { quantity: { atLeast: 8.1 }, bands: ['high'] },
    { quantity: { moreThan: 8 }, bands: ['high'] },
    { quantity: { atMost: 0 }, bands: ['none'] },
    { quantity: { atMost: 4 }, bands: ['none', 'low'] },
    { quantity: { atMost: 4.1 }, bands: ['none', 'low', 'middle'] },
    { quantity: { moreThan: 0, atMost: 8 }, bands: ['low', 'middle'] },
    { quantity: { atLeast: 5, atMost: 6 }, bands: ['middle'] },
    { quantity: { atLeast: 4, moreThan: 4 }, bands: ['middle', 'high'] },
    { quantity: { atLeast: 5, moreThan: 4 }, bands: ['middle', 'high'] },
    { quantity: { atLeast: 4, moreThan: 3 }, bands: ['low', 'middle', 'high'] },
  ] satisfies { quantity: Quantity; bands: string[] }[])('$quantity lies in $bands', ({ quantity, bands }) => {
    expect(bandsOf(quantity, BANDS)).toEqual(bands)
  })

  test('holds the band of every number that the range holds', () => {
    const grams = fc.integer({ min: 0, max: 100 }).map((tenths) => tenths / 10)
    fc.assert(
      fc.property(grams, grams, grams, (a, b, c) => {
        const [low, between, high] = [a, b, c].sort((x, y) => x - y) as [number, number, number]
        const range = bandsOf({ atLeast: low, atMost: high }, BANDS)
        expect(range).toEqual(expect.arrayContaining(bandsOf(between, BANDS)))
        expect(range[0]).toBe(bandsOf(low, BANDS)[0])
        expect(range.at(-1)).toBe(bandsOf(high, BANDS)[0])
      }),
    )
  })
})

describe('overlap', () => {
  test.each([
    { one: 5, other: 5, both: true },
    { one: 5, other: 6, both: false },
    { one: 28.5, other: { atMost: 28.5 }, both: true },
    { one: 28.6, other: { atMost: 28.5 }, both: false },
    { one: 28.5, other: { moreThan: 28.5 }, both: false },
    { one: 28.6, other: { moreThan: 28.5 }, both: true },
    { one: { atMost: 28.5 }, other: { moreThan: 28.5 }, both: false },
    { one: { atMost: 28.5 }, other: { atLeast: 28.5 }, both: true },
    { one: { atLeast: 28.5 }, other: { moreThan: 28.5, atMost: 28.5 }, both: false },
    { one: { moreThan: 20 }, other: { atLeast: 30 }, both: true },
    { one: { moreThan: 30, atMost: 31 }, other: { atLeast: 30, atMost: 31 }, both: true },
    { one: {}, other: 3, both: true },
    { one: { atMost: 2 }, other: { atLeast: 3 }, both: false },
  ] satisfies { one: Quantity; other: Quantity; both: boolean }[])(
    'of $one and $other: $both, whichever comes first',
    ({ one, other, both }) => {
      expect(overlap(one, other)).toBe(both)
      expect(overlap(other, one)).toBe(both)
    },
  )
})

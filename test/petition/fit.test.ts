import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { capacity, firstBaseline, fit, wrap } from '#app/petition/fit.ts'
import type { Font } from '#app/petition/font.ts'

/** Every letter ten points wide. */
const even = (text: string) => 10 * text.length

describe('wrapping', () => {
  test.each([
    { text: 'one two three', width: 80, lines: ['one two', 'three'] },
    { text: 'one\ntwo', width: 80, lines: ['one', 'two'] },
    { text: 'ABCDEFGHIJ', width: 40, lines: ['ABCD', 'EFGH', 'IJ'] },
    { text: 'a ABCDEFG b', width: 40, lines: ['a', 'ABCD', 'EFG', 'b'] },
    { text: 'AB-CDEFGH', width: 50, lines: ['AB-', 'CDEFG', 'H'] },
    { text: 'someone@example.org', width: 100, lines: ['someone@', 'example.', 'org'] },
    { text: '', width: 40, lines: [''] },
  ])('$text in $width points', ({ text, width, lines }) => {
    expect(wrap(text, width, even)).toEqual(lines)
  })

  test('loses nothing but the space at a break, and no line is too wide', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', ' ', '-', '.', '\n'), maxLength: 60 }), (text) => {
        const lines = wrap(text, 50, even)
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
        for (const line of lines) expect(even(line)).toBeLessThanOrEqual(50)
      }),
    )
  })
})

test.each([
  { height: 16, size: 12, leading: 24, lines: 1 },
  { height: 40, size: 12, leading: 24, lines: 2 },
  { height: 160, size: 12, leading: 24, lines: 7 },
  { height: 160, size: 9, leading: 10, lines: 15 },
  // The first baseline stands 12 points down, however small the type, and the tails of the last line need their room.
  { height: 42, size: 9, leading: 10, lines: 3 },
  { height: 44.2, size: 9, leading: 10, lines: 3 },
  { height: 8, size: 12, leading: 12, lines: 0 },
])('$lines lines of $size on $leading points stand in $height points', ({ height, lines, ...setting }) => {
  expect(capacity({ height, rows: 'ruled' }, setting)).toBe(lines)
})

test.each([
  { rows: 'snug-line', height: 9, size: 10, lines: 1, first: 6.85 },
  { rows: 'snug-line', height: 9, size: 11, lines: 0, first: 7.085 },
  { rows: 'snug-lines', height: 30, size: 10, lines: 2, first: 9 },
] as const)(
  'an official box $height high has room for $lines of $size ($rows)',
  ({ rows, height, size, lines, first }) => {
    expect(capacity({ height, rows }, { size, leading: 12 })).toBe(lines)
    expect(firstBaseline({ height, rows }, size)).toBeCloseTo(first, 6)
  },
)

/** A font whose letters are as high as `high` and hang as low as `low`, in parts of the size, and half as wide. */
const face = (high: number, low: number) =>
  ({ width: (text: string, size: number) => (text.length * size) / 2, reach: () => ({ high, low }) }) as unknown as Font

test.each([
  // Half of 11 and 2.35 below the top is the usual place, and nothing there is cut.
  { high: 0.66, low: -0.21, rows: 'snug-line', size: 10, first: 7.85 },
  // An accent moves it down, a deep tail up, both together make it smaller, and what is too high for 9 points fits nowhere.
  { high: 0.86, low: -0.21, rows: 'snug-line', size: 10, first: 8.6 },
  { high: 0.66, low: -0.4, rows: 'snug-line', size: 10, first: 7 },
  { high: 0.98, low: -0.22, rows: 'snug-line', size: 9, first: 8.82 },
  { high: 1.05, low: -0.22, rows: 'snug-line', size: undefined, first: undefined },
  { high: 0.98, low: -0.22, rows: 'ruled', size: undefined, first: undefined },
] as const)('letters $high high and $low low stand $first below the top at $size ($rows)', (given) => {
  const settings = [10, 9].map((size) => ({ size, leading: 12 }))
  const set = fit('Name', face(given.high, given.low), { width: 100, height: 11, rows: given.rows }, settings)
  expect(set?.size).toBe(given.size)
  if (given.first === undefined) expect(set).toBeUndefined()
  else expect(set?.first).toBeCloseTo(given.first, 6)
})

test('an own box has its first line 12 points below its top whatever its letters are', () => {
  const set = fit('Name', face(0.98, -0.25), { width: 100, height: 16, rows: 'ruled' }, [{ size: 12, leading: 24 }])
  expect(set).toEqual({ size: 12, leading: 24, lines: ['Name'], first: 12 })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { capacity, firstBaseline, wrap } from '#app/petition/fit.ts'

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

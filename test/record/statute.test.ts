import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseStatute, parseSubdivision, STATUTE, SUBDIVISION } from '#app/record/statute.ts'

describe('parseStatute', () => {
  test.each([
    ['HS 11357(b)', 'HSC 11357', 'b'],
    ['11357 HS M', 'HSC 11357', null],
    ['11357(b) HS M', 'HSC 11357', 'b'],
    ['664/11358 HS', 'PC 664', null],
    ['PC 664/HS 11358', 'PC 664', null],
    ['182(a)(1)/11359', 'PC 182', null],
    ['21 U.S.C. § 844', '21 USC 844', null],
    ['HS11357(b)', 'HSC 11357', 'b'],
    ['HS 11357B', 'HSC 11357', 'b'],
    ['H&S 11357 (b)', 'HSC 11357', 'b'],
    ['H & S Code § 11357, subd. (b)', 'HSC 11357', 'b'],
    ['11357(b) H&S', 'HSC 11357', 'b'],
    ['11357(B) HS', 'HSC 11357', 'b'],
    ['11357(a)(1)', 'HSC 11357', 'a(1)'],
    ['11357a1', 'HSC 11357', 'a(1)'],
    ['11357 HS', 'HSC 11357', null],
    ['11358', 'HSC 11358', null],
    ['  11358 h&s  ', 'HSC 11358', null],
    ['hsc 11359', 'HSC 11359', null],
    ['HEALTH AND SAFETY CODE SECTION 11359', 'HSC 11359', null],
    ['Health & Saf. Code, § 11359', 'HSC 11359', null],
    ['Cal. Health & Safety Code § 11360(a)', 'HSC 11360', 'a'],
    ['11360a hs', 'HSC 11360', 'a'],
    ['11360(a)(2)', 'HSC 11360', 'a(2)'],
    ['11360(a)(3)(D)', 'HSC 11360', 'a(3)(d)'],
    ['HS-11360(A)', 'HSC 11360', 'a'],
    ['11357.5', 'HSC 11357.5', null],
    ['11530.5', 'HSC 11530.5', null],
    ['11531 HS', 'HSC 11531', null],
    ['HS 11361(b)', 'HSC 11361', 'b'],
    ['H&S 11379.6(a)', 'HSC 11379.6', 'a'],
    ['HS 11364', 'HSC 11364', null],
    ['PC 4573.6', 'PC 4573.6', null],
    ['pc4573', 'PC 4573', null],
    ['Penal Code section 182(a)(1)', 'PC 182', 'a(1)'],
    ['Pen. Code, § 32', 'PC 32', null],
    ['664 PC', 'PC 664', null],
    ['VC 23222(b)', 'VC 23222', 'b'],
    ['Vehicle Code 23152(f)', 'VC 23152', 'f'],
    ['23222(b) VEH', 'VC 23222', 'b'],
    ['WIC 602', 'WIC 602', null],
    ['Bus. 4060 B&P', 'BPC 4060', null],
    ['case 123456 HS 11357', 'HSC 11357', null],
    ['11357 a hs', 'HSC 11357', 'a'],
    ['HS 11357 (b) (2)', 'HSC 11357', 'b(2)'],
    ['HS 11357 a felony', 'HSC 11357', null],
    ['HS 11357 by plea', 'HSC 11357', null],
    ['HS 11357(b) 5 grams', 'HSC 11357', 'b'],
  ])('reads "%s" as %s, subdivision %s', (text, statute, subdivision) => {
    expect(parseStatute(text)).toEqual({ statute, subdivision })
  })

  test.each([
    '',
    ' ',
    'marijuana',
    'possession of weed',
    'HS',
    'section',
    '()',
    '664',
    '4573.6',
    '23222(b)',
    '2016',
    '1135',
    '113577',
    '111357',
    '11357/11358',
    '11357, 11358',
    '11357 and 11360(a) HS',
    '11359-11360 HS',
    '11358.5HSHS',
    '12345 HS 11357',
    'May 1 2010 HS 11357',
    '11364',
    '11366 ',
    'XX 123',
    'CR11358',
    'SCN11357',
    '11360664',
    'HS PC 182',
    'HS 11357 PC',
  ])('reads no section in "%s"', (text) => expect(parseStatute(text)).toBeUndefined())

  test('never gives a section whose number is not in the text, nor a form that facts do not take', () => {
    const pieces = fc.constantFrom(
      ...[
        'HS',
        'H&S',
        'PC',
        'VC',
        '11357',
        '11358',
        '11360',
        '664',
        '.5',
        '(a)',
        'b',
        '(1)',
        ' ',
        '§',
        ',',
        '/',
        '-',
        '7',
      ],
    )
    const text = fc.oneof(
      fc.array(pieces, { maxLength: 7 }).map((parts) => parts.join('')),
      fc.string(),
    )
    fc.assert(
      fc.property(text, (given) => {
        const read = parseStatute(given)
        if (!read) return
        expect(read.statute).toMatch(STATUTE)
        if (read.subdivision !== null) expect(read.subdivision).toMatch(SUBDIVISION)
        const numbers = given.match(/\d+(\.\d+)?/g) ?? []
        expect(numbers).toContain(read.statute.split(' ')[1])
      }),
      { numRuns: 2000 },
    )
  })
})

describe('parseSubdivision', () => {
  test.each([
    ['(b)', 'b'],
    ['B', 'b'],
    ['b2', 'b(2)'],
    ['b(2)', 'b(2)'],
    ['(a)(1)', 'a(1)'],
    ['(A)(3)(D)', 'a(3)(d)'],
    [' ( b ) ', 'b'],
    ['', null],
    ['()', null],
    ['(1)', null],
    ['2', null],
    ['§', null],
  ])('reads "%s" as %s', (text, subdivision) => expect(parseSubdivision(text)).toBe(subdivision))
})

describe('the written form', () => {
  test.each(['HSC 11357', 'PC 4573.6', 'VC 23222', '21 USC 844', 'PC 186.22a', 'BPC 26038'])(
    'of a statute takes %s',
    (text) => expect(text).toMatch(STATUTE),
  )
  test.each([
    'HSC',
    '11357',
    'HSC11357',
    'hsc 11357',
    'HSC 11357(b)',
    'HSC  11357',
    'HSC 113571',
    'HSC 11357.',
    'X 1',
    ' HSC 1',
  ])('of a statute refuses "%s"', (text) => expect(text).not.toMatch(STATUTE))
  test.each(['a', 'b', 'a(1)', 'a(3)(D)', 'B'])('of a subdivision takes %s', (text) =>
    expect(text).toMatch(SUBDIVISION),
  )
  test.each(['', '(a)', '1', 'ab', 'a1', 'a()', 'a(1', 'a (1)'])('of a subdivision refuses "%s"', (text) =>
    expect(text).not.toMatch(SUBDIVISION),
  )
})

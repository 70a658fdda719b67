import { expect, test } from 'vitest'
import { isDay } from '#app/record/day.ts'
import { listed, registrable, superstrikes } from '#app/rules/prior-lists.ts'

const offense = (text: string, attempt = false) => {
  const [code, section, subdivision = null] = text.split(' ')
  return { statute: `${code} ${section}`, subdivision, attempt }
}

/** PC § 667(e)(2)(C)(iv)(I)–(VIII), each clause with what its section alone shows. */
test.each([
  ['PC 187', 'always'],
  ['PC 187 a', 'always'],
  ['PC 191.5 b', 'always'],
  ['PC 288 a', 'always'],
  ['PC 288 b(1)', 'always'],
  ['PC 288', 'depends'],
  ['PC 653f b', 'always'],
  ['PC 245 d(3)', 'always'],
  ['PC 245', 'depends'],
  ['PC 245 a(1)', undefined],
  ['PC 11418 a(1)', 'always'],
  ['PC 261 a(2)', 'depends'],
  ['PC 286', 'depends'],
  ['PC 288a c(1)', 'depends'],
  ['PC 209', 'depends'],
  ['PC 211', undefined],
  ['PC 459', undefined],
  ['HSC 187', undefined],
  ['PC 1187', undefined],
] as const)('superstrike: %s is %s', (text, extent) => {
  expect(listed(superstrikes, offense(text))).toBe(extent)
})

test('an attempted homicide is named by the list itself, another attempt is not', () => {
  expect(listed(superstrikes, offense('PC 187', true))).toBe('always')
  expect(listed(superstrikes, offense('PC 288 a', true))).toBe('depends')
  expect(listed(superstrikes, offense('PC 211', true))).toBeUndefined()
})

test.each([
  ['PC 243.4 a', 'always'],
  ['PC 261', 'always'],
  ['PC 262 a(1)', 'always'],
  ['PC 262 a(4)', undefined],
  ['PC 262', 'depends'],
  ['PC 266h b', 'always'],
  ['PC 266h a', undefined],
  ['PC 272', 'depends'],
  ['PC 314', 'depends'],
  ['PC 653f c', 'always'],
  ['PC 653f b', undefined],
  ['PC 647 b', undefined],
  ['PC 647.6 a', 'always'],
] as const)('PC 290(c): %s is %s', (text, extent) => {
  expect(listed(registrable, offense(text))).toBe(extent)
})

test('each list and each of its entries says where it comes from and from when', () => {
  for (const list of [superstrikes, registrable]) {
    expect(isDay(list.from)).toBe(true)
    expect(list.source).toMatch(/^https:\/\/leginfo\.legislature\.ca\.gov\//)
    for (const { citation } of list.entries) expect(citation).toMatch(/^PC § (667\(e\)\(2\)\(C\)\(iv\)|290\(c\))/)
  }
})

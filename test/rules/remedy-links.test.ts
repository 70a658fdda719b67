import { expect, test } from 'vitest'
import { officialText } from '#app/rules/remedy.ts'

// The Legislature's site calls the Penal Code PEN; with PC its page is empty.
test.each([
  ['PC', '1203.4', 'lawCode=PEN&sectionNum=1203.4'],
  ['HSC', '11361.5', 'lawCode=HSC&sectionNum=11361.5'],
  ['WIC', '781', 'lawCode=WIC&sectionNum=781'],
] as const)('%s § %s is found under %s', (code, section, address) => {
  expect(officialText(code, section)).toBe(
    `https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?${address}`,
  )
})

import { expect, test } from 'vitest'
import { contactOf } from '#app/server/settings.ts'

test.each([
  [undefined, undefined],
  ['  ', undefined],
  ['help@clinic.example', 'mailto:help@clinic.example'],
  ['https://clinic.example/contact', 'https://clinic.example/contact'],
])('CONTACT %s leads to %s', (given, to) => {
  expect(contactOf(given)).toBe(to)
})

test.each(['javascript:alert(1)', 'call us', 'a@b?cc=c@d'])('CONTACT %s is refused in words', (given) => {
  expect(() => contactOf(given)).toThrow('CONTACT is')
})

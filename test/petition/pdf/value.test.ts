import { expect, test } from 'vitest'
import { Parser } from '#app/petition/pdf/parse.ts'
import { join, partsOf } from '#app/petition/pdf/value.ts'

const written = (name: string) => join(partsOf(name))

test.each([
  ['Yes', '/Yes'],
  ['a b#1/2', '/a#20b#231#2f2'],
  ['S\xed\x09', '/S#ed#09'],
  // No bytes: UTF-8, two digits an escape.
  ['Ж', '/#d0#96'],
  ['é€', '/#c3#a9#e2#82#ac'],
])('the name %s is written %s', (name, escaped) => {
  expect(written(name)).toBe(escaped)
})

test('every name of bytes reads back as it was written, and is written again the same', () => {
  const bytes = String.fromCharCode(...Array.from({ length: 255 }, (_, at) => at + 1))
  expect(new Parser(written(bytes)).value()).toBe(bytes)
  expect(written(new Parser(written('é€')).value() as string)).toBe(written('é€'))
})

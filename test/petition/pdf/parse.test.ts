import { describe, expect, test } from 'vitest'
import { latin1, Parser } from '#app/petition/pdf/parse.ts'
import { Ref, Text, type Value } from '#app/petition/pdf/value.ts'

const read = (text: string) => new Parser(text).value()

describe('values as ISO 32000-1, 7.3 writes them', () => {
  test.each<[string, Value]>([
    ['12 0 R', new Ref(12)],
    ['[1 2 3 0 R 4 5]', [1, 2, new Ref(3), 4, 5]],
    ['[612.5 -.5 +3 4.]', [612.5, -0.5, 3, 4]],
    ['<</A 7/B 8 0 R>>', { A: 7, B: new Ref(8) }],
    ['<FEff0041>', new Text('\xfe\xff\0A')],
    ['<48 65\n6C 6c 7>', new Text('Hellp')],
    ['<>', new Text('')],
    ['(a\\(b\\)\\101\\n)', new Text('a(b)A\n')],
    ['/a#2fb', 'a/b'],
  ])('%s', (text, value) => {
    expect(read(text)).toEqual(value)
  })

  test.each(['<0g>', '<00', '(open', '[1 2', '<</A>>', '<</A 1', '1.2.3', '--1', '[1 0 RG]'])(
    '%s is no value',
    (text) => {
      expect(() => read(text)).toThrow('The PDF cannot be read at byte')
    },
  )
})

test('bytes as text: each byte is the character of its number, plain or not, from any place', () => {
  const every = Uint8Array.from({ length: 256 }, (_, byte) => byte)
  const plain = every.slice(0, 128)
  for (const bytes of [
    every,
    plain,
    new Uint8Array(),
    Uint8Array.of(0xef, 0xbb, 0xbf, 0x41),
    Uint8Array.of(0xff, 0xfe),
  ])
    expect(latin1(bytes)).toBe(Buffer.from(bytes).toString('latin1'))
  expect(latin1(every, 120, 140)).toBe(Buffer.from(every.slice(120, 140)).toString('latin1'))
})

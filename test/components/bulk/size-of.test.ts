import { expect, test } from 'vitest'
import { sizeOf } from '#app/components/bulk/size-of.ts'

test.each([
  [1, '1 byte'],
  [740, '740 bytes'],
  [12_300, '12 kB'],
  [3_400_000, '3.4 MB'],
  [1_234_000_000, '1,234 MB'],
])('%d bytes are %s', (bytes, words) => {
  expect(sizeOf(bytes, 'en')).toBe(words)
})

import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { Random } from '#app/bulk/random.ts'
import { Sha256 } from '#app/bulk/web/sha256.ts'
import { digestKernel } from '#app/bulk/web/sha256-kernel.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)

test.each([
  { text: '', hash: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855' },
  { text: 'abc', hash: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad' },
  {
    text: 'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
    hash: '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
  },
])('the standard’s own example "$text"', ({ text, hash }) => {
  expect(new Sha256().update(bytesOf(text)).hex()).toBe(hash)
})

test.each([
  { how: 'with the kernel', plain: false },
  { how: 'plainly', plain: true },
])('any bytes in any pieces hash as Node hashes them, also half way: $how', ({ plain }) => {
  const random = new Random(7)
  for (let round = 0; round < 40; round += 1) {
    const ours = new Sha256(plain)
    const theirs = createHash('sha256')
    for (let piece = random.whole(1, 5); piece > 0; piece -= 1) {
      const bytes = Uint8Array.from({ length: random.whole(0, 300) }, () => random.whole(0, 255))
      ours.update(bytes)
      theirs.update(bytes)
      expect(ours.hex()).toBe(theirs.copy().digest('hex'))
    }
  }
})

test('this engine takes the kernel, so that it is the one tested', () => {
  expect(digestKernel(new Int32Array(64))).toBeDefined()
})

test('more than the kernel holds at once', () => {
  const bytes = new Uint8Array(2_500_001).map((_, at) => (at * 31) & 255)
  expect(new Sha256().update(bytes).hex()).toBe(createHash('sha256').update(bytes).digest('hex'))
})

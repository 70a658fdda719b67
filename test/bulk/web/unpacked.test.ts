import { gunzipSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { unpacked } from '#app/bulk/web/unpacked.ts'

const pack = (text: string, level = 6) => gzipSync(Buffer.from(text), { level })
const blob = (...parts: Buffer[]) => new Blob([new Uint8Array(Buffer.concat(parts))])

async function read(file: Blob): Promise<{ text: string; failed: boolean }> {
  const parts: Uint8Array[] = []
  try {
    for await (const bytes of unpacked(file)) parts.push(bytes.slice())
    return { text: Buffer.concat(parts).toString(), failed: false }
  } catch {
    return { text: Buffer.concat(parts).toString(), failed: true }
  }
}

const rows = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => `row ${from + at}\n`).join('')

describe('every member of a packed file is read, as the command reads them', () => {
  const many = Array.from({ length: 60 }, (_, at) => pack(rows(at * 10, at * 10 + 10)))
  const inside = gzipSync(pack(rows(0, 50)), { level: 0 })
  // As `bgzip` writes them: a length in the header, and an empty member last.
  const blocked = (text: string) => {
    const plain = pack(text)
    const extra = Buffer.from([6, 0, 0x42, 0x43, 2, 0, 0, 0])
    const head = Buffer.from(plain.subarray(0, 10))
    head[3] = 4
    head[9] = 255
    return Buffer.concat([head, extra, plain.subarray(10)])
  }
  test.each([
    ['one', [pack(rows(0, 100))]],
    ['two', [pack(rows(0, 100)), pack(rows(100, 300))]],
    ['two, the second larger than what is looked through at once', [pack('a'), pack(rows(0, 250_000), 0)]],
    [
      'two, the second begins at the edge of what is looked through',
      [pack('x'.repeat((1 << 20) - 23), 0), pack('end')],
    ],
    ['sixty small ones', many],
    ['one with nothing in it, between others', [pack('a'), pack(''), pack('b')]],
    ['with lengths in their headers, and an end mark', [blocked(rows(0, 9)), blocked(rows(9, 20)), blocked('')]],
    ['one that holds another, unpacked no further, and one more', [inside, pack('end')]],
    ['two, the last of which holds another', [pack('a'), inside]],
  ])('%s', async (_, parts) => {
    const expected = gunzipSync(Buffer.concat(parts)).toString('latin1')
    const bytes: Uint8Array[] = []
    for await (const some of unpacked(blob(...parts))) bytes.push(some.slice())
    expect(Buffer.concat(bytes).toString('latin1') === expected).toBe(true)
  })
})

test('what is cut off or damaged in a later member is said, after what could be read', async () => {
  const [one, two] = [pack(rows(0, 100)), pack(rows(100, 5000))]
  for (const end of [two.subarray(0, two.length - 40), Buffer.concat([two.subarray(0, -8), Buffer.alloc(8, 7)])]) {
    const { text, failed } = await read(blob(one, end))
    expect(failed).toBe(true)
    expect(text.startsWith(rows(0, 100))).toBe(true)
  }
  expect(await read(blob(one.subarray(0, 30)))).toMatchObject({ failed: true })
})

test('a part that is damaged does not give anything twice', async () => {
  const first = pack(rows(0, 30_000))
  first.fill(0xff, first.length - 3000, first.length - 2990)
  const { text, failed } = await read(blob(first, pack('next'), pack('last')))
  expect(failed).toBe(true)
  // Nearly all of it comes before the damage.
  expect(text.slice(0, 250_000)).toBe(rows(0, 30_000).slice(0, 250_000))
  expect(text.lastIndexOf('row 0\n')).toBe(0)
  expect(text).not.toContain('next')
})

import { afterAll, expect, test } from 'vitest'
import { LIMITS } from '#app/forms/problem.ts'
import { openSandbox } from '#app/forms/sandbox.ts'
import { makeBlank, mapOf } from '#test/forms/blank.ts'
import { BLANKS, HAVE_BLANKS, officialBlank } from '#test/forms/blanks.ts'

/** How many damaged files; `HOSTILE_PDFS=1000` for more. */
const FILES = Number(process.env.HOSTILE_PDFS ?? 98)
const sandbox = openSandbox({ ...LIMITS, milliseconds: 5_000 })
afterAll(sandbox.close)

/** The same numbers on every run (mulberry32). */
function numbers(seed: number) {
  let state = seed
  return (below: number) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

type Damage = (bytes: Uint8Array, pick: (below: number) => number) => Uint8Array

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')
const replaced = (pattern: RegExp, change: (found: string, pick: (below: number) => number) => string): Damage => {
  return (bytes, pick) => {
    const found = [...text(bytes).matchAll(pattern)]
    if (found.length === 0) return bytes.slice(0, bytes.length / 3)
    const one = found[pick(found.length)] as RegExpExecArray
    const [before, after] = [bytes.slice(0, one.index), bytes.slice(one.index + one[0].length)]
    return Buffer.concat([before, Buffer.from(change(one[0], pick), 'latin1'), after])
  }
}

const DAMAGE: Record<string, Damage> = {
  'cut short': (bytes, pick) => bytes.slice(0, pick(bytes.length - 40)),
  'cut in the middle': (bytes, pick) => {
    const from = pick(bytes.length - 2000)
    return Buffer.concat([bytes.slice(0, from), bytes.slice(from + 20 + pick(1900))])
  },
  'a range of zeros': (bytes, pick) => bytes.slice().fill(0, pick(bytes.length), bytes.length - pick(200)),
  'bytes thrown in': (bytes, pick) => {
    const changed = bytes.slice()
    for (let count = 0; count < 200; count++) changed[pick(bytes.length)] = pick(256)
    return changed
  },
  'a part twice': (bytes, pick) => {
    const from = pick(bytes.length - 3000)
    return Buffer.concat([bytes.slice(0, from + 3000), bytes.slice(from)])
  },
  'two files in one': (bytes, pick) => Buffer.concat([bytes.slice(0, pick(bytes.length)), bytes.slice(pick(2000))]),
  'an object without end': replaced(/endobj/g, () => 'xxxxxx'),
  'a stream without end': replaced(/endstream/g, () => 'endstreXm'),
  'a field that is its own parent': replaced(/\/Parent (\d+) 0 R/g, (_, pick) => `/Parent ${1 + pick(120)} 0 R`),
  'a reference to nothing': replaced(/\d+ 0 R/g, () => '99999 0 R'),
  'a wild number': replaced(/\b\d{2,}\b/g, (_, pick) => ['-1', '4294967296', '1e99', '0'][pick(4)] as string),
  'pages in a circle': replaced(/\/Kids \[/g, (_, pick) => `/Kids [ ${1 + pick(30)} 0 R `),
  'deep nesting': replaced(/>>\s*endobj/g, () => `/X ${'['.repeat(30_000)}${']'.repeat(30_000)} >> endobj`),
  'a name cut off': replaced(/\/[A-Z][A-Za-z]+/g, (found) => found.slice(0, 2)),
}

const bases = await Promise.all([
  makeBlank(mapOf('CR-400', '2024-01-01')),
  makeBlank(mapOf('CR-401', '2024-01-01'), { encrypt: true, xfa: true }),
  ...(HAVE_BLANKS ? BLANKS.map(({ file }) => officialBlank(file)) : []),
])

/** Damage of these kinds can leave a PDF without a fault, such as another date in its metadata. */
const FAULTLESS = ['a wild number', 'a name cut off']

test(`${FILES} damaged and hostile files: none crashes or hangs the reader, and none is installed`, async () => {
  const wrong: string[] = []
  const faultless: string[] = []
  const kinds = Object.entries(DAMAGE)
  for (let index = 0; index < FILES; index++) {
    const [kind, damage] = kinds[index % kinds.length] as [string, Damage]
    const at = Math.floor(index / kinds.length) % bases.length
    const base = bases[at] as Uint8Array
    const damaged = damage(base, numbers(index))
    if (Buffer.from(damaged).equals(base)) continue
    const outcome = await sandbox.examine(damaged)
    if (!outcome.ok) {
      // One sentence, with nothing of the machine in it.
      if (!/^[A-Z][^\n]+[.]$/.test(outcome.problem) || /Error|undefined|node:/.test(outcome.problem))
        wrong.push(outcome.problem)
      continue
    }
    const whole = await sandbox.examine(base)
    const same = whole.ok && Buffer.from(whole.examined.clean).equals(outcome.examined.clean)
    if (same && FAULTLESS.includes(kind)) faultless.push(`${index}: ${kind} in file ${at}`)
    else wrong.push(`${index}: ${kind} in file ${at} would be installed`)
  }
  expect(wrong).toEqual([])
  // Such a file is as good as the court's own: what is kept of it is the same, byte for byte.
  expect(faultless.length).toBeLessThanOrEqual(FILES / 100)
}, 600_000)

import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { folderOf } from '#app/forms/catalog.ts'
import { addForms } from '#app/forms/install.ts'
import { LIMITS } from '#app/forms/problem.ts'
import { openSandbox } from '#app/forms/sandbox.ts'
import { sha256 } from '#app/petition/installed.server.ts'
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

const folder = await mkdtemp(join(tmpdir(), 'hostile-'))
afterAll(() => rm(folder, { recursive: true }))

/** Each file that is damaged is the one that is known of its form, as an official blank is once somebody looked at it. */
const known = Object.fromEntries(
  await Promise.all(
    bases.map(async (bytes) => {
      const outcome = await sandbox.examine(bytes)
      if (!outcome.ok) throw new Error(outcome.problem)
      return [folderOf(outcome.examined), [sha256(bytes)]] as const
    }),
  ),
)

test(`${FILES} damaged and hostile files: none crashes or hangs the reader, and none is installed`, async () => {
  const wrong: string[] = []
  const kinds = Object.entries(DAMAGE)
  let [tried, whole] = [0, 0]
  for (let index = 0; index < FILES; index++) {
    const [kind, damage] = kinds[index % kinds.length] as [string, Damage]
    const at = Math.floor(index / kinds.length) % bases.length
    const base = bases[at] as Uint8Array
    const bytes = damage(base, numbers(index))
    if (Buffer.from(bytes).equals(base)) continue
    tried += 1
    const [added] = await addForms([{ name: 'damaged.pdf', bytes }], folder, sandbox, known)
    const problem = added?.ok === false ? added.problem : `${kind} in file ${at} was installed`
    // Plain sentences, with nothing of the machine in them.
    if (!/^[A-Z][^\n]+[.]$/.test(problem) || /Error|undefined|node:/.test(problem)) wrong.push(`${index}: ${problem}`)
    if (!problem.includes('not one of the files of it that we know')) continue
    // Nothing in the file itself tells. Beside the undamaged file, too, only that one is installed.
    whole += 1
    const both = join(folder, 'both')
    const given = [
      { name: 'damaged.pdf', bytes },
      { name: 'blank.pdf', bytes: base },
    ]
    const [first, second] = await addForms(given, both, sandbox, known)
    if (first?.ok !== false || !second?.ok) wrong.push(`${index}: ${kind} in file ${at}, beside the undamaged file`)
    await rm(both, { recursive: true, force: true })
  }
  console.info(`damaged files: ${tried} refused, ${whole} of them only because they are not the file that is known`)
  expect(wrong).toEqual([])
  expect(await readdir(folder)).toEqual([])
  expect(tried).toBeGreaterThan(0.9 * FILES)
}, 600_000)

test('what was damaged is installed as it came', async () => {
  for (const bytes of bases)
    expect(await addForms([{ name: 'blank.pdf', bytes }], join(folder, 'whole'), sandbox, known)).toMatchObject([
      { ok: true, names: ['blank.pdf'] },
    ])
})

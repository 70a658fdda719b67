import { appendFileSync, existsSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isoDay } from '#app/bulk/dates.ts'
import { keyFile } from '#app/bulk/key-file.ts'
import { Stopped } from '#app/bulk/refused.ts'
import { type RunOptions, run } from '#app/bulk/run.ts'
import { RunKeys } from '#app/bulk/run-keys.ts'
import { sampleText } from '#app/bulk/sample.ts'
import { cellsOf, folder, line, policy, REDUCE_ALL, runOver } from '#test/bulk/support.ts'

const TABLES = ['All_Results.csv', 'All_Results_Condensed.csv', 'Prop64_Results.csv', 'problems.csv', 'summary.json']
const damaged = [...sampleText({ rows: 1500, county: 'YOLO', seed: 3, damage: 0.1, header: false })].join('')

/** A run over a damaged file in many small pieces, and a way to stop it after so many questions whether to stop. */
function broken(text = damaged) {
  const at = folder()
  const input = join(at, 'in.csv')
  writeFileSync(input, Buffer.from(text, 'latin1'))
  const said: string[] = []
  const options = (out: string): RunOptions => ({
    ...{ inputs: [input], out: join(at, out), suffix: '', resume: true, jobs: 1, piece: 20_000 },
    settings: {
      mode: 'compatible',
      county: 'YOLO',
      asOf: isoDay('2020-07-01') as number,
      policy: policy(REDUCE_ALL),
      explain: true,
    },
    say: (words) => said.push(words),
  })
  const stopAfter = (questions: number) => {
    const { signal } = new AbortController()
    let asked = 0
    Object.defineProperty(signal, 'aborted', { get: () => ++asked > questions })
    return signal
  }
  const read = (out: string, name: string) => readFileSync(join(at, out, name))
  return { at, options, stopAfter, read, said }
}

test('stopped again and again at safe points, then resumed: the same bytes', { timeout: 60_000 }, async () => {
  const { at, options, stopAfter, read } = broken()
  await run(options('whole'))
  const pieces: number[] = []
  // Looking through asks once a part; deciding asks twice a piece, so each run gets a few pieces further.
  const questions = Math.ceil(damaged.length / 20_000) + 16
  for (let time = 0; time < 3; time += 1) {
    await expect(run({ ...options('parts'), stop: stopAfter(questions) })).rejects.toThrow(Stopped)
    expect(existsSync(join(at, 'parts'))).toBe(false)
    const path = join(at, 'parts.partial', 'checkpoint.json')
    if (existsSync(path)) pieces.push(JSON.parse(readFileSync(path, 'utf8')).piece)
    // What was written after the safe point must be cut off again.
    if (existsSync(path)) appendFileSync(join(at, 'parts.partial', 'All_Results.csv'), 'HALF A ROW')
  }
  expect(pieces).toHaveLength(3)
  expect(pieces).toEqual(pieces.toSorted((a, b) => a - b))
  expect(pieces.at(-1)).toBeGreaterThan(pieces[0] as number)
  await run(options('parts'))
  for (const name of TABLES) expect(read('parts', name).equals(read('whole', name))).toBe(true)
})

test('a table shorter than the safe point says: the run begins again, and says so', { timeout: 60_000 }, async () => {
  const { at, options, stopAfter, read, said } = broken()
  await run(options('whole'))
  await expect(run({ ...options('parts'), stop: stopAfter(130) })).rejects.toThrow(Stopped)
  truncateSync(join(at, 'parts.partial', 'All_Results.csv'), 100)
  await run(options('parts'))
  expect(said.join()).toContain('begins again')
  for (const name of TABLES) expect(read('parts', name).equals(read('whole', name))).toBe(true)
})

test('resumed with another policy: refused', { timeout: 60_000 }, async () => {
  const { options, stopAfter } = broken()
  await expect(run({ ...options('parts'), stop: stopAfter(130) })).rejects.toThrow(Stopped)
  const other = { ...options('parts').settings, policy: policy({ baselineEligibility: { dismiss: ['11357'] } }) }
  await expect(run({ ...options('parts'), settings: other })).rejects.toThrow(/had other files or options/)
})

test('the size of the pieces and the number of threads change nothing', { timeout: 60_000 }, async () => {
  const given = { county: 'YOLO', policy: REDUCE_ALL }
  const one = await runOver([damaged], { ...given, jobs: 1 })
  const many = await runOver([damaged], { ...given, jobs: 3, piece: 7000 })
  for (const name of TABLES) expect(many.read(name)).toBe(one.read(name))
})

test('a person whose rows stand anywhere in any file is one person', { timeout: 30_000 }, async () => {
  const filler = (from: number) =>
    Array.from({ length: 50 }, (_, id) => `${line({ SUBJECT_ID: String(from + id) })}\n`).join('')
  const mine = (count: number) => `${line({ CNT_ORDER: `10100200${count}000`, OFN: `C${count}` })}\n`
  const { read } = await runOver([mine(1) + filler(100) + mine(2), filler(200) + mine(3)], { piece: 3000 })
  const own = [1, 2]
    .flatMap((file) => cellsOf(read(`Prop64_Results_${file}.csv`)))
    .filter((cells) => cells[2] === '40000017')
  expect(own.map((cells) => cells.slice(95, 97))).toEqual([
    ['C1; C2; C3', '3'],
    ['C1; C2; C3', '3'],
    ['C1; C2; C3', '3'],
  ])
})

test('--explain adds trace, rules, day, hash and line after the columns of 2020', { timeout: 30_000 }, async () => {
  const { options, read } = broken(`\n${line({})}\n`)
  await run(options('out'))
  const [header, row] = cellsOf(read('out', 'All_Results.csv').toString('latin1')) as [string[], string[]]
  expect(header.slice(112)).toEqual([
    'Eligibility Reason',
    'Trace',
    'Rules Version',
    'As Of',
    'Input SHA-256',
    'Source Line',
  ])
  const manifest = JSON.parse(read('out', 'manifest.json').toString())
  expect(row.slice(113)).toEqual([
    '1 no; 2 no; 9 yes (event 2010-01-05)',
    ...['2020-county-flow', '2020-07-01', manifest.inputs[0].sha256, '2'],
  ])
})

test('the encoding of each file is told, and its bytes are kept', { timeout: 30_000 }, async () => {
  const named = (name: string) => `${line({ PRI_NAME: name })}\n`
  const { read, summary } = await runOver([named('PE\u00d1A'), named('PE\u00c3\u0091A'), named('PENA')])
  expect(summary.files.map(({ encoding }) => encoding)).toEqual(['windows-1252', 'utf-8', 'ascii'])
  expect(read('All_Results_1.csv')).toContain(',PE\u00d1A,')
  expect(read('All_Results_2.csv')).toContain(',PE\u00c3\u0091A,')
})

test('keys met twice are found alike in one go and in many', () => {
  const keys = Float64Array.from({ length: 5000 }, (_, index) => (index * 7919) % 4001)
  const found = [5000, 300].map((atOnce) => {
    const kept = new RunKeys(keyFile(join(folder(), 'keys')))
    kept.add(keys.subarray(0, 2500))
    kept.add(keys.subarray(2500))
    const pieces = [0, 1].map((index) => ({ index, file: 0, start: 0, end: 1, line: 1, overlong: false, apart: false }))
    return [...kept.repeated(pieces, [], atOnce)]
  })
  expect(found[0]).toHaveLength(999)
  expect(found[1]).toEqual(found[0])
})

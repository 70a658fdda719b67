/**
 * The bulk run against `cp` and `wc -l` of the same file, in one go on the same disk, since machines differ and are
 * noisy: what counts is the ratio. Run with: node bench/bulk.ts --rows 1000000 [--dir FOLDER] [--times 3]
 */
import { spawnSync } from 'node:child_process'
import { closeSync, fsyncSync, mkdtempSync, openSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { sampleText } from '#app/bulk/sample.ts'
import { writeAll } from '#app/bulk/shelf.ts'

const text = { type: 'string' } as const
const { values } = parseArgs({ options: { rows: text, dir: text, times: text, jobs: text } })
const rows = Number(values.rows ?? 1_000_000)
const times = Number(values.times ?? 3)
const MAIN = new URL('../app/bulk/main.ts', import.meta.url).pathname
const folder = mkdtempSync(join(values.dir ?? tmpdir(), 'bench-bulk-'))
const input = join(folder, 'in.csv')
const policy = join(folder, 'policy.json')

const POLICY = {
  baselineEligibility: { dismiss: ['11357', '11358'], reduce: ['11359', '11360'] },
  additionalRelief: { subjectAgeThreshold: 50, yearsSinceConvictionThreshold: 10, subjectHasOnlyProp64Charges: true },
}

/** Seconds a command takes, and the most memory it held, in MB, where GNU time is there to say so. */
function timed(command: string, args: string[]): { seconds: number; megabytes: number | undefined } {
  const began = performance.now()
  const child = spawnSync('/usr/bin/time', ['-f', '%M', command, ...args], { encoding: 'utf8' })
  const seconds = (performance.now() - began) / 1000
  const said = child.stderr.trim().split('\n').at(-1) ?? ''
  return { seconds, megabytes: /^\d+$/.test(said) ? Number(said) / 1024 : undefined }
}

const middle = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] as number

try {
  const file = openSync(input, 'w', 0o600)
  for (const batch of sampleText({ rows, county: 'SAN FRANCISCO', seed: 1, damage: 0, header: true })) {
    writeAll(file, Buffer.from(batch, 'latin1'))
  }
  // What the sample left to be written would otherwise be written while something else is measured.
  fsyncSync(file)
  closeSync(file)
  writeFileSync(policy, JSON.stringify(POLICY))
  const size = statSync(input).size / 1e6
  console.log(`${rows.toLocaleString('en-US')} rows, ${size.toFixed(0)} MB, Node ${process.version}`)
  const results = { cp: [] as number[], wc: [] as number[], bulk: [] as number[] }
  let most = 0
  for (let time = 0; time < times; time += 1) {
    const copy = join(folder, 'copy')
    const out = join(folder, 'out')
    results.cp.push(timed('cp', [input, copy]).seconds)
    results.wc.push(timed('wc', ['-l', input]).seconds)
    rmSync(copy)
    const options = ['--county', 'SAN FRANCISCO', '--as-of', '2020-07-01', '--policy', policy, '--out', out]
    const jobs = values.jobs ? ['--jobs', values.jobs] : []
    const { seconds, megabytes } = timed(process.execPath, [MAIN, '--input', input, ...options, ...jobs])
    results.bulk.push(seconds)
    most = Math.max(most, megabytes ?? 0)
    rmSync(out, { recursive: true })
  }
  for (const [name, seconds] of Object.entries(results)) {
    console.log(`${name.padEnd(5)} ${seconds.map((one) => one.toFixed(2)).join('  ')}  s`)
  }
  console.log(`bulk / cp: ${(middle(results.bulk) / middle(results.cp)).toFixed(1)} (middle of ${times}; budget 8)`)
  console.log(`memory: ${most.toFixed(0)} MB at most (budget 400)`)
  console.log(`rate: ${(size / middle(results.bulk)).toFixed(0)} MB/s`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

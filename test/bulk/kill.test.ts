import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isoDay } from '#app/bulk/dates.ts'
import type { ModeId } from '#app/bulk/mode.ts'
import { NO_POLICY } from '#app/bulk/policy.ts'
import { Random } from '#app/bulk/random.ts'
import type { RunOptions } from '#app/bulk/run.ts'
import { sampleText } from '#app/bulk/sample.ts'
import { folder, policy, REDUCE_ALL } from '#test/bulk/support.ts'

const KILLS = Number(process.env.BULK_KILLS ?? 1)
const CHILD = new URL('./kill-child.ts', import.meta.url).pathname

/** Runs in a process of its own; killed after so many milliseconds if it has not ended by then. */
function runOnce(options: RunOptions, killAfter?: number): Promise<{ killed: boolean; took: number }> {
  const began = performance.now()
  const child = spawn(process.execPath, [CHILD, JSON.stringify(options)], { stdio: ['ignore', 'ignore', 'inherit'] })
  const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter)
  return new Promise((done) =>
    child.on('close', (_code, signal) => {
      clearTimeout(timer)
      done({ killed: signal === 'SIGKILL', took: performance.now() - began })
    }),
  )
}

/** Everything in a folder of results but what tells the time. */
function results(out: string): Record<string, string> {
  const every = readdirSync(out, { recursive: true, encoding: 'utf8' })
  const names = every.filter((name) => name.includes('.') && name !== 'manifest.json').sort()
  const read = names.map((name) => [name, readFileSync(join(out, name), 'latin1')] as const)
  return Object.fromEntries(read.map(([name, text]) => [name, text.replace(/"processingTimeInSeconds":[\d.]+/, '')]))
}

test.each([
  ['compatible', 11],
  ['current-law', 12],
] as const)('%s: killed at random moments and resumed, the same bytes', { timeout: 600_000 }, async (mode, seed) => {
  const at = folder()
  const random = new Random(seed)
  const input = join(at, 'in.csv')
  const rows = mode === 'compatible' ? 1000 : 700
  const sample = sampleText({ rows, county: 'YOLO', seed, damage: 0.05, header: true })
  writeFileSync(input, Buffer.from([...sample].join(''), 'latin1'))
  const options = (out: string): RunOptions => ({
    ...{
      inputs: [input],
      out: join(at, out),
      suffix: '',
      resume: true,
      jobs: mode === 'compatible' ? 2 : 1,
      piece: 30_000,
      saveEvery: 5,
    },
    settings: settings(mode),
    ...(mode === 'compatible' && { papers: { kind: 'motion', bundle: 10, separators: 'bundle', fileAnyway: false } }),
  })
  const { took } = await runOnce(options('whole'))
  const whole = results(join(at, 'whole'))
  const out = join(at, 'out')
  let [killed, tried] = [0, 0]
  while (killed < KILLS && tried < KILLS * 3) {
    tried += 1
    const ended = await runOnce(options('out'), took * (0.2 + random.next() * 0.7))
    if (ended.killed) killed += 1
    // What was moved to its place is whole, whenever the end came; the next run begins from nothing.
    if (!existsSync(out)) continue
    expect(results(out)).toEqual(whole)
    rmSync(out, { recursive: true })
  }
  expect(killed).toBe(KILLS)
  await runOnce(options('out'))
  expect(results(out)).toEqual(whole)
})

function settings(mode: ModeId): RunOptions['settings'] {
  const own = mode === 'compatible' ? policy(REDUCE_ALL) : NO_POLICY
  return { mode, county: 'YOLO', asOf: isoDay('2020-07-01') as number, policy: own, explain: true }
}

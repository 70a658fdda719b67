// npm run mutate [-- WORD…]: changes the law and its readers by one small thing at a time and expects a test to fail.
// With words, tries only the mutants of the tables and files whose name contains one of them.
import { globSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { basename, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { Table } from '#app/rules/table.ts'
import { uneven } from '#test/support/brute-force.ts'
import { type Mutant, sourceMutants, tableMutants } from '#test/support/mutation/mutants.ts'

const WORKER = new URL('../test/support/mutation/try.ts', import.meta.url)
const PATIENCE = 120_000
/** The slow ones last: most mutants never reach them. */
const SLOW = [/(day|quantity|statute)\.test\.ts$/, /decide\.test\.ts$/, /explore\.test\.ts$/]

const words = process.argv.slice(2)
const tests = globSync('test/{record,rules,scenarios}/**/*.test.ts').sort((a, b) => rank(a) - rank(b))
const sources = globSync('app/{record,rules}/**/*.ts').sort()

const failed = await attempt(undefined)
if (failed) {
  console.error(`The tests fail before anything is changed: ${failed}`)
  process.exit(2)
}

const mutants = (await allMutants()).filter(({ group }) => !words.length || words.some((word) => group.includes(word)))
const survivors: Mutant[] = []
let tried = 0
const queue = mutants.values()
await Promise.all(Array.from({ length: availableParallelism() }, work))
print()
process.exitCode = survivors.length ? 1 : 0

async function work(): Promise<void> {
  for (const mutant of queue) {
    const noticed = (mutant.walk && uneven(mutant.walk).length > 0) || (await attempt(mutant))
    if (!noticed) {
      survivors.push(mutant)
      process.stderr.write(`\rsurvives: ${mutant.group}, ${mutant.change}\n`)
    }
    tried += 1
    if (process.stderr.isTTY || tried % 50 === 0) process.stderr.write(`\r${tried} of ${mutants.length}`)
  }
}

/** Every mutant: tables by their rows, everything else by its text. */
async function allMutants(): Promise<Mutant[]> {
  const found: Mutant[] = []
  for (const source of sources) {
    const file = resolve(source)
    const exports: Record<string, unknown> = await import(pathToFileURL(file).href)
    const tables = Object.entries(exports).flatMap(([name, value]) => tablesIn(name, value))
    for (const { name, table } of tables) found.push(...tableMutants(file, name, table))
    if (!tables.length || basename(file) === 'judge.ts') found.push(...sourceMutants(file, source))
  }
  return found
}

function tablesIn(name: string, value: unknown): { name: string; table: Table }[] {
  if (name === 'PROP_64_TABLES') return []
  if (Array.isArray(value)) return value.flatMap((one, index) => tablesIn(`${name}[${index}]`, one))
  return value && typeof value === 'object' && 'rows' in value ? [{ name, table: value as Table }] : []
}

/** The test that notices the mutant, or `undefined`. One that never ends has been noticed. */
function attempt(mutant: Mutant | undefined): Promise<string | undefined> {
  const files = mutant ? testsFor(mutant) : tests
  const worker = new Worker(WORKER, {
    workerData: { mutant: mutant && { ...mutant, walk: undefined }, files: files.map((file) => resolve(file)) },
  })
  return new Promise((done) => {
    const timer = setTimeout(() => finish('takes too long'), PATIENCE)
    const finish = (answer: string | undefined) => {
      clearTimeout(timer)
      worker.terminate()
      done(answer)
    }
    worker.once('message', finish)
    worker.once('error', () => finish('throws while loading'))
  })
}

/**
 * The mirror of the changed file first. Drawn and brute-force tests hold the tables against themselves, so they are
 * left out where a table was changed; brute force is for the code that it mirrors.
 */
function testsFor({ file, from }: Mutant): string[] {
  const mirror = basename(file).replace('.ts', '.test.ts')
  const explores = ['explore.ts', 'judge.ts', 'table.ts'].includes(basename(file))
  return tests
    .filter((test) => rank(test) < 2 || (rank(test) === 2 ? from !== '' : explores && from !== ''))
    .toSorted((a, b) => Number(basename(b) === mirror) - Number(basename(a) === mirror))
}

function rank(file: string): number {
  return 1 + SLOW.findIndex((slow) => slow.test(file))
}

function print(): void {
  const groups = Map.groupBy(mutants, ({ group }) => group)
  for (const [group, all] of groups) {
    const alive = survivors.filter((mutant) => mutant.group === group)
    console.log(`${group.padEnd(44)} ${String(all.length - alive.length).padStart(5)} of ${all.length}`)
    for (const { change } of alive) console.log(`    survives: ${change}`)
  }
  const noticed = mutants.length - survivors.length
  console.log(`${noticed} of ${mutants.length} noticed, ${((100 * noticed) / mutants.length).toFixed(1)} %`)
}

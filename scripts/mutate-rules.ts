// npm run mutate [-- WORD…]: makes the law wrong by one small thing at a time and expects a test to notice.
// Tables, what their results mean, and the files of the rules around them; with words, only those whose name has one.
import { globSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { basename, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { type SourceMutant, sourceMutants } from '#test/support/mutation/source-mutants.ts'
import { tableMutants } from '#test/support/mutation/table-mutants.ts'
import { unnoticed } from '#test/support/mutation/try-tables.ts'

type Mutant = { group: string; change: string }

const WORKER = new URL('../test/support/mutation/try-source.ts', import.meta.url)
const PATIENCE = 60_000
const STUCK = 'takes too long'
/** A worker keeps what it loaded for each mutant, so after so many a new one takes over. */
const TURNS = 60
/** Files that are tables and nothing else. */
const TABLES =
  /\/(prop-64\/(?!judge|bands).*|consequences\/(?!consequences|facts).*|remedy|automatic|remedy-reach|whole-law)\.ts$/
/** Tests that draw by chance or try everything: only for the code that they are about. */
const SLOW = /\/(contradictions|decide|explore|unknowns|day|quantity|statute)\.test\.ts$/

const words = process.argv.slice(2)
const wanted = ({ group }: Mutant) => !words.length || words.some((word) => group.includes(word))
const tests = globSync('test/{record,rules,scenarios}/**/*.test.ts')
  .map((file) => resolve(file))
  .sort()

const ofTables = tableMutants().filter(wanted)
const ofSources = globSync('app/{record,rules}/**/*.ts')
  .sort()
  .filter((file) => !TABLES.test(file) || file === 'app/rules/remedy.ts')
  .flatMap((file) => sourceMutants(resolve(file), file))
  .filter(wanted)
const started = Date.now()
const survivors: Mutant[] = await unnoticed(
  tests.filter((file) => !SLOW.test(file)),
  ofTables,
)
const ofTablesIn = Date.now() - started
process.stderr.write(`tables: ${survivors.length} of ${ofTables.length} survive\n`)
const queue = ofSources.values()
if (ofSources.length) await Promise.all(Array.from({ length: availableParallelism() }, work))
print()
process.exitCode = survivors.length ? 1 : 0

async function work(): Promise<void> {
  let worker = start()
  let turns = 0
  for (const mutant of queue) {
    if (turns === TURNS) {
      await worker.terminate()
      worker = start()
      turns = 0
    }
    turns += 1
    const noticed = await attempt(worker, mutant)
    if (noticed === STUCK) turns = TURNS
    if (!noticed) {
      survivors.push(mutant)
      process.stderr.write(`survives: ${mutant.group}, ${mutant.change}\n`)
    }
  }
  await worker.terminate()
}

function start(): Worker {
  return new Worker(WORKER, { workerData: { root: pathToFileURL(resolve('.')).href } })
}

/** The test that notices the mutant, or `undefined`. One that never ends has been noticed. */
function attempt(worker: Worker, mutant: SourceMutant): Promise<string | undefined> {
  return new Promise((done) => {
    const timer = setTimeout(() => finish(STUCK), PATIENCE)
    const broken = () => finish(STUCK)
    const finish = (answer: string | undefined) => {
      clearTimeout(timer)
      worker.off('message', finish).off('error', broken)
      done(answer)
    }
    worker.once('message', finish).once('error', broken)
    worker.postMessage({ mutant, files: testsFor(mutant.file) })
  })
}

/** The mirror of the changed file first. */
function testsFor(file: string): string[] {
  const mirror = basename(file).replace('.ts', '.test.ts')
  const explores = ['explore.ts', 'judge.ts', 'table.ts'].includes(basename(file))
  return tests
    .filter((test) => !SLOW.test(test) || basename(test) === mirror || (explores && test.endsWith('explore.test.ts')))
    .toSorted((a, b) => Number(basename(b) === mirror) - Number(basename(a) === mirror))
}

function print(): void {
  const all: Mutant[] = [...ofTables, ...ofSources]
  for (const [group, mutants] of Map.groupBy(all, (mutant) => mutant.group)) {
    const alive = survivors.filter((mutant) => mutant.group === group)
    console.log(`${group.padEnd(44)} ${String(mutants.length - alive.length).padStart(5)} of ${mutants.length}`)
    for (const { change } of alive) console.log(`    survives: ${change}`)
  }
  const score = (what: string, mutants: readonly Mutant[], seconds: number) => {
    const noticed = mutants.filter((mutant) => !survivors.includes(mutant)).length
    const percent = ((100 * noticed) / Math.max(1, mutants.length)).toFixed(1)
    console.log(`${what}: ${noticed} of ${mutants.length} noticed, ${percent} %, in ${Math.round(seconds)} s`)
  }
  score('tables', ofTables, ofTablesIn / 1000)
  score('the files around them', ofSources, (Date.now() - started - ofTablesIn) / 1000)
}

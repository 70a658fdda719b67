import { pathToFileURL } from 'node:url'
import { forgetAll } from '#app/rules/memory.ts'
import { ALL_TABLES, type AnyRow } from '#app/rules/whole-law.ts'
import { isEven } from '#test/support/even.ts'
import type { TableMutant } from './table-mutants.ts'
import { collected, passes, standIn, type Test } from './vitest.ts'

/** A test, the rows it read, and whether it is about people rather than about the shape of the tables. */
type Reader = { test: Test; read: ReadonlySet<AnyRow>; ofPeople: boolean }

/** Tests that hold the tables against themselves: they say that a row is read by somebody, not that it is right. */
const OF_TABLES = /(tables|rows|names|words)\.test\.ts$/
const OF_ROWS = /^every (row|stage)/

/** The mutants of the tables that no test notices. They are tried in this process, on the tables themselves. */
export async function unnoticed(files: readonly string[], mutants: readonly TableMutant[]): Promise<TableMutant[]> {
  const readers = await readAll(files)
  const left: TableMutant[] = []
  for (const mutant of mutants) {
    const undo = mutant.make()
    if (!(await isNoticed(mutant, readers))) {
      left.push(mutant)
      process.stderr.write(`survives: ${mutant.group}, ${mutant.change}\n`)
    }
    undo()
  }
  return left
}

async function isNoticed({ walk, rows, only, dated }: TableMutant, readers: readonly Reader[]): Promise<boolean> {
  if (walk) return !isEven(walk.table, walk.words)
  const reads = ({ read }: Reader) => rows.some((row) => read.has(row))
  const first = readers.filter((one) => reads(one) || (dated && !one.ofPeople))
  const asked = only
    ? first.filter(({ ofPeople }) => ofPeople)
    : [...first, ...readers.filter((one) => !first.includes(one))]
  forgetAll()
  for (const { test } of asked) {
    if (dated) forgetAll()
    if (!(await passes(test))) return true
  }
  return false
}

/** Every test, those that read the fewest rows first. Throws if one fails before anything was changed. */
async function readAll(files: readonly string[]): Promise<Reader[]> {
  standIn()
  const readers: Reader[] = []
  for (const file of files) {
    await import(pathToFileURL(file).href)
    for (const test of collected()) {
      const read = new Set<AnyRow>()
      const stop = watch(read)
      forgetAll()
      const passed = await passes(test)
      stop()
      if (!passed) throw new Error(`"${test.name}" in ${file} fails before anything is changed`)
      readers.push({ test, read, ofPeople: !OF_TABLES.test(file) && !OF_ROWS.test(test.name) })
    }
  }
  return readers.sort((one, other) => one.read.size - other.read.size)
}

/** Notes every row whose result is read. */
function watch(read: Set<AnyRow>): () => void {
  const rows = new Set(ALL_TABLES.flatMap(({ table }) => table.rows))
  for (const row of rows) {
    const { then } = row
    Object.defineProperty(row, 'then', {
      configurable: true,
      enumerable: true,
      get() {
        read.add(row)
        return then
      },
    })
  }
  return () => {
    for (const row of rows) Object.defineProperty(row, 'then', { value: row.then, enumerable: true, writable: true })
  }
}

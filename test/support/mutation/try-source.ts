// A worker that tries changes of the source, one after the other: each time the project is loaded anew with one line
// changed, under addresses of its own, and the tests run until one fails.
import { registerHooks } from 'node:module'
import { pathToFileURL } from 'node:url'
import { parentPort, workerData } from 'node:worker_threads'
import { mutate, type SourceMutant } from './source-mutants.ts'
import { collected, passes, standIn } from './vitest.ts'

export type Task = { mutant: SourceMutant | undefined; files: readonly string[] }

const { root } = workerData as { root: string }
const plain = new Map<string, string>()
let mutant: SourceMutant | undefined
let turn = 0

standIn()
registerHooks({
  resolve(specifier, context, next) {
    const found = next(specifier, context)
    return isOurs(found.url) ? { ...found, url: `${found.url.split('?')[0]}?turn=${turn}` } : found
  },
  load(url, context, next) {
    const [file = url] = url.split('?')
    if (!isOurs(file)) return next(url, context)
    const before = plain.get(file)
    const source = before ?? String(next(url, context).source)
    plain.set(file, source)
    const isChanged = mutant && file === pathToFileURL(mutant.file).href
    return {
      format: file.endsWith('.json') ? 'json' : 'module-typescript',
      shortCircuit: true,
      source: isChanged && mutant ? mutate(source, mutant) : source,
    }
  },
})

parentPort?.on('message', async (task: Task) => {
  mutant = task.mutant
  turn += 1
  parentPort?.postMessage(await failure(task.files))
})

/** The first test that fails, `undefined` when all pass. A project that does not even load has failed. */
async function failure(files: readonly string[]): Promise<string | undefined> {
  for (const file of files) {
    try {
      await import(`${pathToFileURL(file).href}?turn=${turn}`)
    } catch {
      return `${file} does not load`
    }
    for (const test of collected()) if (!(await passes(test))) return `${file}: ${test.name}`
  }
  return undefined
}

/** What is loaded anew for each mutant. */
function isOurs(url: string): boolean {
  return url.startsWith(root) && !url.includes('/node_modules/') && !url.includes('/test/support/mutation/')
}

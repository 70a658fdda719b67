// A worker that lives for one mutant: loads the project with the mutant in it and runs the tests until one fails.
import { registerHooks } from 'node:module'
import { pathToFileURL } from 'node:url'
import { parentPort, workerData } from 'node:worker_threads'
import { type Mutant, mutate } from './mutants.ts'

const { mutant, files } = workerData as { mutant: Mutant | undefined; files: string[] }
const target = mutant && pathToFileURL(mutant.file).href
const standIn = new URL('./vitest.ts', import.meta.url).href

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'vitest' && context.parentURL !== standIn
      ? { url: standIn, shortCircuit: true }
      : next(specifier, context),
  load: (url, context, next) => {
    const loaded = next(url, context)
    if (!mutant || url !== target) return loaded
    return { ...loaded, source: mutate(String(loaded.source), mutant) }
  },
})

/** The first test that fails, `undefined` when all pass. A project that does not even load has failed. */
async function failure(): Promise<string | undefined> {
  const { firstFailure } = await import('./vitest.ts')
  for (const file of files) {
    try {
      await import(pathToFileURL(file).href)
    } catch {
      return `${file} does not load`
    }
    const failed = await firstFailure()
    if (failed) return `${file}: ${failed}`
  }
  return undefined
}

parentPort?.postMessage(await failure())

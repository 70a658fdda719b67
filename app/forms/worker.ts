/** Reads blanks in a thread of its own, which can be ended when a file takes too much (see `sandbox.ts`). */
import { parentPort } from 'node:worker_threads'
import { examine } from './examine.ts'
import { BlankProblem, type Limits } from './problem.ts'

console.warn = () => {}

parentPort?.on('message', async ({ bytes, limits }: { bytes: Uint8Array; limits: Limits }) => {
  try {
    parentPort?.postMessage({ ok: true, examined: await examine(bytes, limits) })
  } catch (error) {
    const why = error instanceof BlankProblem ? error.message : 'The file is damaged: please download it again.'
    parentPort?.postMessage({ ok: false, problem: why })
  }
})

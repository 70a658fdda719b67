import { Worker } from 'node:worker_threads'
import type { RunPlan } from '#app/bulk/jobs.ts'
import type { Answer, StartThread } from '#app/bulk/pool.ts'

/** Starts threads of Node's that do the jobs of a plan. */
export function startThread(plan: RunPlan): StartThread {
  return (answer, fail) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), {
      workerData: plan,
      resourceLimits: { maxYoungGenerationSizeMb: 16 },
    })
    worker.on('message', (said: Answer) => answer(said))
    worker.on('error', (error) => fail(error instanceof Error ? error : new Error(String(error))))
    return { send: (message) => worker.postMessage(message), close: () => worker.terminate() }
  }
}

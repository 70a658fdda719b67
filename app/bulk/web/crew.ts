import type { RunPlan } from '#app/bulk/jobs.ts'
import type { Answer, StartThread } from '#app/bulk/pool.ts'
import type { BlobShelf } from '#app/bulk/web/blob-shelf.ts'
import type { ToHand } from '#app/bulk/web/messages.ts'
import { scope } from '#app/bulk/web/worker-scope.ts'

export const CORES = Math.min(8, navigator.hardwareConcurrency || 2)

const send = (worker: Worker, message: ToHand) => worker.postMessage(message)

/**
 * The workers that help with a run. They start with the page, so that nothing is fetched from anywhere once a file is
 * chosen; each runs the script of the worker that starts it, under another name.
 */
export class Crew {
  readonly #idle = Array.from({ length: CORES }, startHand)
  readonly #hasher = startHand()

  /** Gives the pool one worker at a time, ready for the plan. */
  starter(plan: RunPlan, files: Blob[], shelf: BlobShelf): StartThread {
    return (answer, fail) => {
      const worker = this.#idle.pop() ?? startHand()
      worker.onmessage = ({ data }: MessageEvent<Answer>) => answer(data)
      worker.onerror = ({ message }) => fail(new Error(message))
      send(worker, { kind: 'plan', plan, files })
      return {
        send: ({ id, job }) => send(worker, { kind: 'job', id, job, shelved: shelf.neededFor(job) }),
        close: async () => worker.terminate(),
      }
    }
  }

  /** SHA-256 of each file as it was given, one after the other. */
  async hash(files: readonly Blob[]): Promise<string[]> {
    const hashes: string[] = []
    for (const [id, file] of files.entries()) {
      hashes.push(
        await new Promise((resolve, reject) => {
          this.#hasher.onmessage = ({ data }) => {
            if (data.id !== id) return
            if (data.error) reject(Object.assign(new Error(data.error.message), { code: data.error.code }))
            else resolve(data.result)
          }
          this.#hasher.onerror = ({ message }) => reject(new Error(message))
          send(this.#hasher, { kind: 'hash', id, file })
        }),
      )
    }
    return hashes
  }
}

function startHand(): Worker {
  return new Worker(scope.location.href, { type: 'module', name: 'hand' })
}

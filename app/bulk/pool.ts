import { Worker } from 'node:worker_threads'
import type { Job, JobResult, RunPlan } from '#app/bulk/jobs.ts'

type Answer = { id: number; result?: unknown; error?: { message: string; code?: string } }
type Wait = { resolve: (value: unknown) => void; reject: (error: Error) => void }
type Place = { worker: Worker; slot: number }
type ResultOf<One extends Job> = JobResult[One['kind']]

/** Each thread has two sets of tables: while one is being written, the next piece fills the other. */
const SLOTS = 2

/** Threads that do the jobs of a run. Results come back in the order the jobs were given. */
export class Pool {
  readonly #workers: Worker[]
  readonly #waiting = new Map<number, Wait>()
  #next = 0
  #broken: Error | undefined

  constructor(size: number, plan: RunPlan) {
    this.#workers = Array.from({ length: size }, () => this.#start(plan))
  }

  /** Tells every thread the same. */
  async tell(job: Job): Promise<void> {
    await Promise.all(this.#workers.map((worker) => this.#send(worker, job)))
  }

  /** One job, on any thread. */
  one<One extends Job>(job: One): Promise<ResultOf<One>> {
    return this.#send(this.#workers[this.#next % this.#workers.length] as Worker, job) as Promise<ResultOf<One>>
  }

  /** Many jobs. A result's memory is used again once the next one is asked for. */
  async *inOrder<One extends Job>(jobs: Iterable<One>): AsyncGenerator<{ job: One; result: ResultOf<One> }> {
    const free: Place[] = Array.from({ length: SLOTS }, (_, slot) =>
      this.#workers.map((worker) => ({ worker, slot })),
    ).flat()
    const running: { job: One; place: Place; result: Promise<unknown> }[] = []
    const iterator = jobs[Symbol.iterator]()
    for (;;) {
      while (free.length > 0) {
        const next = iterator.next()
        if (next.done) break
        const place = free.shift() as Place
        const job = next.value.kind === 'piece' ? { ...next.value, slot: place.slot } : next.value
        const result = this.#send(place.worker, job)
        result.catch(() => {})
        running.push({ job: next.value, place, result })
      }
      const first = running.shift()
      if (!first) return
      yield { job: first.job, result: (await first.result) as ResultOf<One> }
      free.push(first.place)
    }
  }

  async close(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.terminate()))
  }

  #send(worker: Worker, job: Job): Promise<unknown> {
    const id = this.#next++
    if (this.#broken) return Promise.reject(this.#broken)
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject })
      worker.postMessage({ id, job })
    })
  }

  #start(plan: RunPlan): Worker {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), {
      workerData: plan,
      resourceLimits: { maxYoungGenerationSizeMb: 16 },
    })
    worker.on('message', ({ id, result, error }: Answer) => {
      const wait = this.#waiting.get(id)
      this.#waiting.delete(id)
      if (error) wait?.reject(Object.assign(new Error(error.message), { code: error.code }))
      else wait?.resolve(result)
    })
    worker.on('error', (error) => {
      this.#broken = error instanceof Error ? error : new Error(String(error))
      for (const { reject } of this.#waiting.values()) reject(this.#broken)
      this.#waiting.clear()
    })
    return worker
  }
}

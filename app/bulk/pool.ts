import type { Job, JobResult } from '#app/bulk/jobs.ts'

/** What a thread sends back to a job. */
export type Answer = { id: number; result?: unknown; error?: { message: string; code?: string } }
type Wait = { resolve: (value: unknown) => void; reject: (error: Error) => void }
type Place = { worker: Thread; slot: number }
type ResultOf<One extends Job> = JobResult[One['kind']]

/** Something that does jobs elsewhere: a thread of the command, a worker of a page. */
export type Thread = { send(message: { id: number; job: Job }): void; close(): Promise<unknown> }

/** Starts a thread; it hands on each answer, and whatever it broke on. */
export type StartThread = (answer: (answer: Answer) => void, fail: (error: Error) => void) => Thread

/** Each thread has two sets of tables: while one is being written, the next piece fills the other. */
const SLOTS = 2

/** Threads that do the jobs of a run. Results come back in the order the jobs were given. */
export class Pool {
  readonly #workers: Thread[]
  readonly #waiting = new Map<number, Wait>()
  #next = 0
  #broken: Error | undefined

  constructor(size: number, start: StartThread) {
    this.#workers = Array.from({ length: size }, () =>
      start(
        (answer) => this.#answer(answer),
        (error) => this.#fail(error),
      ),
    )
  }

  /** Tells every thread the same. */
  async tell(job: Job): Promise<void> {
    await Promise.all(this.#workers.map((worker) => this.#send(worker, job)))
  }

  /** One job, on any thread. */
  one<One extends Job>(job: One): Promise<ResultOf<One>> {
    return this.#send(this.#workers[this.#next % this.#workers.length] as Thread, job) as Promise<ResultOf<One>>
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
    await Promise.all(this.#workers.map((worker) => worker.close()))
  }

  #send(worker: Thread, job: Job): Promise<unknown> {
    const id = this.#next++
    if (this.#broken) return Promise.reject(this.#broken)
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject })
      worker.send({ id, job })
    })
  }

  #answer({ id, result, error }: Answer): void {
    const wait = this.#waiting.get(id)
    this.#waiting.delete(id)
    if (error) wait?.reject(Object.assign(new Error(error.message), { code: error.code }))
    else wait?.resolve(result)
  }

  #fail(error: Error): void {
    this.#broken = error
    for (const { reject } of this.#waiting.values()) reject(error)
    this.#waiting.clear()
  }
}

import { Worker } from 'node:worker_threads'
import type { Examined } from './examine.ts'
import { LIMITS, type Limits } from './problem.ts'

export type Outcome = { ok: true; examined: Examined } | { ok: false; problem: string }

/** Reads files that nobody vouches for. Whatever is in them, there is an outcome within the limits. */
export type Sandbox = { examine: (bytes: Uint8Array) => Promise<Outcome>; close: () => Promise<void> }

/** Milliseconds between two looks at what the thread takes. */
const WATCH = 50
/**
 * Megabytes of objects that the thread may hold: more than it is ever let, since a thread that runs into this wall can take
 * the whole process with it. It is ended by the watch long before.
 */
const HEAP = 1_500

/** Opens a sandbox, which reads one file after the other; close it when done. */
export function openSandbox(limits: Limits = LIMITS): Sandbox {
  let worker: Worker | undefined
  let settle: (outcome: Outcome) => void = () => {}
  const close = async () => {
    const ended = worker
    worker = undefined
    await ended?.terminate()
  }
  const refuse = (problem: string) => {
    void close()
    settle({ ok: false, problem })
  }
  const start = () => {
    const started = new Worker(new URL('./worker.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: HEAP },
    })
    started.on('message', (outcome: Outcome) => worker === started && settle(outcome))
    const ended = () =>
      worker === started && refuse('The file cannot be read: it is damaged, or takes too much memory.')
    started.on('error', ended).on('exit', ended)
    return started
  }
  const one = async (bytes: Uint8Array): Promise<Outcome> => {
    worker ??= start()
    const [begun, memory] = [performance.now(), process.memoryUsage().rss]
    const watch = setInterval(() => {
      if (performance.now() - begun > limits.milliseconds) refuse('The file takes too long to read.')
      else if (process.memoryUsage().rss - memory > limits.memory) refuse('The file takes too much memory to read.')
    }, WATCH)
    const outcome = new Promise<Outcome>((resolve) => {
      settle = resolve
    })
    worker.postMessage({ bytes, limits })
    return outcome.finally(() => clearInterval(watch))
  }
  let last: Promise<unknown> = Promise.resolve()
  return {
    close,
    examine(bytes) {
      const next = last.then(() => one(bytes))
      last = next.catch(() => {})
      return next
    },
  }
}

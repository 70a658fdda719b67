import { useEffect, useState } from 'react'
import { eraseKept, holdKept, keptFolder } from '#app/bulk/web/kept.ts'
import type { Done, Failure, FailureDetail, FromRun, Progress, WebRun } from '#app/bulk/web/messages.ts'
import { RunWorker } from '#app/bulk/web/start.ts'

/** What the page shows. `began` is when the run began; `kept` names the run whose files the browser keeps. */
export type Stage =
  | { at: 'asking'; failed?: { failure: Failure; detail?: FailureDetail } }
  | { at: 'running'; began: number; progress?: Progress; stopping: boolean }
  | { at: 'done'; done: Done; kept?: string }

/** How long a worker that was told to stop may take. */
const PATIENCE = 5000

/** One run at a time, in a worker that is ready beforehand; what the browser keeps of it is erased with the page. */
export function useRun() {
  const [stage, setStage] = useState<Stage>({ at: 'asking' })
  const [runner] = useState(() => new Runner(setStage))
  useEffect(() => {
    void eraseKept()
    runner.ready()
    const leave = () => runner.end()
    window.addEventListener('pagehide', leave)
    return () => {
      window.removeEventListener('pagehide', leave)
      leave()
    }
  }, [runner])
  return { stage, runner }
}

type Current = { run: string; inBrowser: boolean; over(): void }

/** Starts and stops runs, and tells the page. */
export class Runner {
  readonly #show: (change: (stage: Stage) => Stage) => void
  #worker: RunWorker | undefined
  #current: Current | undefined

  constructor(show: (change: (stage: Stage) => Stage) => void) {
    this.#show = show
  }

  ready(): void {
    this.#worker?.end()
    this.#worker = new RunWorker((message) => this.#hear(message))
  }

  start(asked: Omit<WebRun, 'run'>): void {
    const run = crypto.randomUUID()
    const { promise, resolve } = Promise.withResolvers<void>()
    holdKept(run, promise)
    // Looked for now, since a page that is being left has no time to.
    void keptFolder(run)
    this.#current = { run, over: resolve, inBrowser: !asked.into }
    this.#show(() => ({ at: 'running', began: performance.now(), stopping: false }))
    this.#worker?.tell({ kind: 'run', run: { ...asked, run } })
  }

  stop(): void {
    const stopped = this.#current
    this.#show((stage) => (stage.at === 'running' ? { ...stage, stopping: true } : stage))
    this.#worker?.tell({ kind: 'stop' })
    setTimeout(() => {
      if (this.#current === stopped) this.#hear({ kind: 'failed', failure: 'stopped' })
    }, PATIENCE)
  }

  again(): void {
    this.ready()
    this.#letGo()
    this.#show(() => ({ at: 'asking' }))
  }

  end(): void {
    this.#worker?.end()
    this.#letGo()
  }

  #hear(message: FromRun): void {
    if (!this.#current) return
    if (message.kind === 'progress') {
      const { progress } = message
      this.#show((stage) => (stage.at === 'running' ? { ...stage, progress } : stage))
    } else if (message.kind === 'done') {
      const { run, inBrowser } = this.#current
      this.#show(() => ({ at: 'done', done: message.done, kept: inBrowser ? run : undefined }))
    } else {
      this.#show(() => ({ at: 'asking', failed: message }))
      this.ready()
      this.#letGo()
    }
  }

  /** Erases what the browser keeps of the run. */
  #letGo(): void {
    if (!this.#current) return
    void eraseKept(this.#current.run)
    this.#current.over()
    this.#current = undefined
  }
}

import type { FromRun, ToRun } from '#app/bulk/web/messages.ts'

/** The worker of a run, made ready before anybody asks, so that nothing is fetched once a file is chosen. */
export class RunWorker {
  readonly #worker: Worker

  constructor(hear: (message: FromRun) => void) {
    this.#worker = new Worker(new URL('./bulk-worker.ts', import.meta.url), { type: 'module', name: 'run' })
    this.#worker.onmessage = ({ data }: MessageEvent<FromRun>) => hear(data)
    this.#worker.onerror = ({ message }) => hear({ kind: 'failed', failure: 'broke-off', detail: { message } })
  }

  tell(message: ToRun): void {
    this.#worker.postMessage(message)
  }

  end(): void {
    this.#worker.terminate()
  }
}

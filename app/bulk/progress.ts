/** Tells how far a run is: a bar with rate and time left on a terminal, a plain line now and then otherwise. */
export class Progress {
  readonly #out: NodeJS.WriteStream
  #total: number
  readonly #unit: { word: string; size: number }
  readonly #began = performance.now()
  #shown = 0
  #done = 0

  /** `total` in bytes of work, whatever the step, or in another unit. */
  constructor(total: number, unit = { word: 'MB', size: 1e6 }, out: NodeJS.WriteStream = process.stderr) {
    this.#unit = unit
    this.#total = Math.max(1, total)
    this.#out = out
  }

  /** Says how much there is in all, where that is only known later. */
  of(total: number): void {
    this.#total = Math.max(1, total)
  }

  add(bytes: number, step: string): void {
    this.#done = Math.min(this.#total, this.#done + bytes)
    const now = performance.now()
    if (now - this.#shown < (this.#out.isTTY ? 100 : 10_000)) return
    if (this.#shown === 0 && !this.#out.isTTY) {
      this.#shown = now
      return
    }
    this.#shown = now
    this.#show(step, now)
  }

  /** Takes the bar away. */
  end(): void {
    if (this.#out.isTTY) this.#out.write('\r\u001b[K')
  }

  #show(step: string, now: number): void {
    const share = this.#done / this.#total
    const seconds = (now - this.#began) / 1000
    const rate = `${Math.round(this.#done / this.#unit.size / Math.max(0.001, seconds))} ${this.#unit.word}/s`
    const left = share > 0 ? `${duration((seconds * (1 - share)) / share)} left` : ''
    const percent = `${Math.floor(share * 100)}%`
    if (!this.#out.isTTY) {
      this.#out.write(`${step}: ${percent}, ${rate}, ${left}\n`)
      return
    }
    const filled = Math.round(share * 30)
    this.#out.write(`\r\u001b[K${step} [${'='.repeat(filled)}${' '.repeat(30 - filled)}] ${percent}  ${rate}  ${left}`)
  }
}

/** Seconds as a person reads them. */
export function duration(seconds: number): string {
  if (seconds < 60) return `${Math.ceil(seconds)} s`
  if (seconds < 3600) return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`
  return `${Math.floor(seconds / 3600)} h ${Math.round((seconds % 3600) / 60)} min`
}

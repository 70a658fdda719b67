import type { Shelf } from '#app/bulk/apart.ts'
import type { Job } from '#app/bulk/jobs.ts'

/** A shelf of blobs, which a browser may move to its disk and which are gone with the page. */
export class BlobShelf implements Shelf {
  readonly #blobs = new Map<string, Blob[]>()

  add(name: string, bytes: Uint8Array): void {
    const blob = new Blob([bytes as Uint8Array<ArrayBuffer>])
    const blobs = this.#blobs.get(name)
    if (blobs) blobs.push(blob)
    else this.#blobs.set(name, [blob])
  }

  remove(name: string): void {
    this.#blobs.delete(name)
  }

  /** What a job reads from here, if anything. */
  neededFor(job: Job): Blob | undefined {
    if (job.kind === 'people') return this.#take(job.name)
    return job.kind === 'piece' && job.piece.apart ? this.#take(`results-${job.piece.index}`) : undefined
  }

  #take(name: string): Blob {
    return new Blob(this.#blobs.get(name) ?? [])
  }
}

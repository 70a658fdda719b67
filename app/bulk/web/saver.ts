import type { Mark } from '#app/bulk/output.ts'
import type { Out } from '#app/bulk/table-files.ts'
import type { Saved } from '#app/bulk/web/messages.ts'
import { Sha256 } from '#app/bulk/web/sha256.ts'
import { openNow } from '#app/bulk/web/worker-scope.ts'

/** A file being written. `drop` throws away what was written. */
type Sink = { write(bytes: Uint8Array): unknown; close(): unknown; drop(): unknown }

/** Where files of results go. Writing is asked for at once and done in order; `settled` waits for the disk. */
export class Saver {
  readonly #folder: FileSystemDirectoryHandle
  readonly #open: (file: FileSystemFileHandle) => Promise<Sink>
  readonly #files: { name: string; sink: Promise<Sink>; last: Promise<unknown>; bytes: number }[] = []

  /** Into a folder the person chose (`chosen`), or one of the browser's own. */
  constructor(folder: FileSystemDirectoryHandle, chosen: boolean) {
    this.#folder = folder
    this.#open = chosen ? openChosen : openOwn
  }

  open(name: string): Out {
    const sink = this.#folder.getFileHandle(name, { create: true }).then(this.#open)
    const file = { name, sink, last: sink as Promise<unknown>, bytes: 0 }
    this.#files.push(file)
    const hash = new Sha256()
    return {
      write(bytes) {
        hash.update(bytes)
        file.bytes += bytes.length
        file.last = file.last.then(async () => (await sink).write(bytes))
        // Whoever waits for `settled` hears of it; without this the browser would report it a second time.
        file.last.catch(() => {})
      },
      mark: (): Mark => ({ bytes: file.bytes, sha256: hash.hex() }),
      close: () => {},
    }
  }

  /** Waits until everything so far is written; throws what went wrong. */
  async settled(): Promise<void> {
    await Promise.all(this.#files.map(({ last }) => last))
  }

  /** Puts every file in its place, the last one opened last: whoever finds it finds the others whole. */
  async finish(): Promise<Saved[]> {
    await this.settled()
    for (const { sink } of this.#files) await (await sink).close()
    return this.#files.map(({ name, bytes }) => ({ name, bytes }))
  }

  /** Takes everything away again. */
  async drop(): Promise<void> {
    for (const { name, sink, last } of this.#files) {
      await last.catch(() => {})
      await sink.then((one) => one.drop()).catch(() => {})
      await this.#folder.removeEntry(name).catch(() => {})
    }
  }
}

async function openChosen(file: FileSystemFileHandle): Promise<Sink> {
  const stream = await file.createWritable()
  return {
    write: (bytes) => stream.write(bytes as Uint8Array<ArrayBuffer>),
    close: () => stream.close(),
    drop: () => stream.abort(),
  }
}

async function openOwn(handle: FileSystemFileHandle): Promise<Sink> {
  const file = await openNow(handle)
  let at = 0
  return {
    write(bytes) {
      for (let done = 0; done < bytes.length; ) {
        const written = file.write(bytes.subarray(done), { at })
        // Where there is no room some browsers write less than they were given and say nothing.
        if (written === 0) throw new DOMException('no more room', 'QuotaExceededError')
        done += written
        at += written
      }
    },
    close() {
      file.flush()
      file.close()
    },
    drop: () => file.close(),
  }
}

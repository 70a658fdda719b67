import { sharedMemory } from '#app/bulk/bytes.ts'
import type { Piece } from '#app/bulk/piece.ts'
import { hasKey } from '#app/bulk/who.ts'

/** How many keys are looked at together; more are taken in several goes, so memory stays the same. */
const AT_ONCE = 2_000_000
const BLOCK = 65_536

/** Where the keys wait: bytes to be written and read at a place. `read` gives how many bytes there were. */
export type KeyStore = {
  write(bytes: Uint8Array, at: number): void
  read(into: Uint8Array, at: number): number
  close(): void
}

/** The key of every run of rows, to find the people whose rows are in more than one place. */
export class RunKeys {
  readonly #store: KeyStore
  #total = 0
  readonly #byPiece: number[] = []

  constructor(store: KeyStore) {
    this.#store = store
  }

  /** Adds the keys of the next piece. */
  add(keys: Float64Array): void {
    const bytes = new Uint8Array(keys.buffer, keys.byteOffset, keys.byteLength)
    this.#store.write(bytes, this.#total * 8)
    this.#total += keys.length
    this.#byPiece.push(keys.length)
  }

  /**
   * The keys met more than once, and `others` to set apart with them, sorted, in memory every thread can read; marks
   * the pieces they are in.
   */
  repeated(pieces: readonly Piece[], others: Iterable<number> = [], atOnce = AT_ONCE): Float64Array {
    const goes = Math.max(1, Math.ceil(this.#total / atOnce))
    const found: Float64Array[] = [Float64Array.from(others)]
    for (let go = 0; go < goes; go += 1) found.push(this.#repeatedIn(go, goes))
    const total = found.reduce((sum, { length }) => sum + length, 0)
    const repeated = new Float64Array(sharedMemory(total * 8))
    let at = 0
    for (const some of found) {
      repeated.set(some, at)
      at += some.length
    }
    repeated.sort()
    if (total > 0) this.#mark(pieces, repeated)
    this.#store.close()
    return repeated
  }

  #repeatedIn(go: number, goes: number): Float64Array {
    let keys = new Float64Array(Math.ceil((this.#total / goes) * 1.1) + 1024)
    let count = 0
    this.#read((key) => {
      if (key % goes !== go) return
      if (count === keys.length) {
        const more = new Float64Array(keys.length * 2)
        more.set(keys)
        keys = more
      }
      keys[count++] = key
    })
    const sorted = keys.subarray(0, count).sort()
    return sorted.filter((key, at) => key === sorted[at + 1] && key !== sorted[at - 1])
  }

  #mark(pieces: readonly Piece[], repeated: Float64Array): void {
    const holding = pieces.filter(({ overlong }) => !overlong)
    let piece = 0
    let left = this.#byPiece[0] ?? 0
    this.#read((key) => {
      while (left === 0) left = this.#byPiece[++piece] as number
      left -= 1
      const own = holding[piece] as Piece
      own.apart ||= hasKey(repeated, key)
    })
  }

  #read(each: (key: number) => void): void {
    const block = new Float64Array(BLOCK)
    const bytes = new Uint8Array(block.buffer)
    for (let at = 0; at < this.#total * 8; ) {
      const length = this.#store.read(bytes.subarray(0, Math.min(bytes.length, this.#total * 8 - at)), at)
      for (let index = 0; index < length / 8; index += 1) each(block[index] as number)
      at += length
    }
  }
}

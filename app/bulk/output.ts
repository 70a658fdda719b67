import { createHash, type Hash } from 'node:crypto'
import { closeSync, ftruncateSync, openSync, readSync } from 'node:fs'
import { join } from 'node:path'
import { writeAll } from '#app/bulk/shelf.ts'

/** Where a table stood at a safe point: how long, and the hash of all of it. */
export type Mark = { bytes: number; sha256: string }

const BLOCK = 128 * 1024

/** A file of results, readable by its owner only, hashed as it is written. */
export class Output {
  readonly name: string
  readonly #file: number
  #hash: Hash = createHash('sha256')
  bytes = 0

  /** With `mark`, goes on from a safe point; throws `TornOutput` when what is there is not what was written. */
  constructor(folder: string, name: string, mark?: Mark) {
    this.name = name
    const path = join(folder, name)
    this.#file = openSync(path, mark ? 'r+' : 'w', 0o600)
    if (mark) this.#goOn(mark)
  }

  /** Hashes and writes a little at a time: what was just hashed is near the processor, and need not be fetched again. */
  write(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length; at += BLOCK) {
      const block = bytes.subarray(at, at + BLOCK)
      this.#hash.update(block)
      writeAll(this.#file, block)
    }
    this.bytes += bytes.length
  }

  mark(): Mark {
    return { bytes: this.bytes, sha256: this.#hash.copy().digest('hex') }
  }

  close(): void {
    closeSync(this.#file)
  }

  #goOn({ bytes, sha256 }: Mark): void {
    const block = Buffer.allocUnsafe(1 << 20)
    while (this.bytes < bytes) {
      // With no position given the file's own place moves on, so writing goes on from where reading stopped.
      const read = readSync(this.#file, block, 0, Math.min(block.length, bytes - this.bytes), null)
      if (read === 0) throw new TornOutput(this.name)
      this.#hash.update(block.subarray(0, read))
      this.bytes += read
    }
    if (this.mark().sha256 !== sha256) throw new TornOutput(this.name)
    ftruncateSync(this.#file, bytes)
  }
}

/** What is on the disk is not what the last safe point says. */
export class TornOutput extends Error {
  constructor(name: string) {
    super(`${name} is not what was written`)
    this.name = 'TornOutput'
  }
}

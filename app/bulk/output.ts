import { createHash, type Hash } from 'node:crypto'
import {
  closeSync,
  existsSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { Refused } from '#app/bulk/refused.ts'
import { writeAll } from '#app/bulk/shelf.ts'

/** Where a table stood at a safe point: how long, and the hash of all of it. */
export type Mark = { bytes: number; sha256: string }

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

  write(bytes: Uint8Array): void {
    writeAll(this.#file, bytes)
    this.#hash.update(bytes)
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

const CHECKPOINT = 'checkpoint.json'
const LOCK = 'lock'

/** The folder results are made in, beside the one they are for, so that a half run never looks whole. */
export class Workshop {
  readonly target: string
  readonly folder: string
  readonly work: string

  constructor(target: string) {
    this.target = resolve(target)
    this.folder = `${this.target}.partial`
    this.work = join(this.folder, 'work')
  }

  /** Whether the target already holds a finished run. */
  get finished(): boolean {
    return existsSync(join(this.target, 'manifest.json'))
  }

  /** Makes the folder; refuses to overwrite, and to run beside another run. */
  open(resume: boolean): void {
    if (existsSync(this.target)) {
      if (!statSync(this.target).isDirectory()) throw new Refused(`--out ${this.target} is a file; name a folder.`)
      if (readdirSync(this.target).length > 0) {
        throw new Refused(`--out ${this.target} already holds files, and nothing is overwritten; name a new folder.`)
      }
    }
    if (existsSync(this.folder)) {
      const owner = this.#owner()
      if (owner) throw new Refused(`${this.folder} is in use by another run (process ${owner}).`)
      if (!resume) {
        throw new Refused(`${this.folder} is left from a run that did not finish; add --resume, or delete it.`)
      }
    }
    mkdirSync(dirname(this.target), { recursive: true })
    mkdirSync(this.work, { recursive: true, mode: 0o700 })
    writeFileSync(join(this.folder, LOCK), String(process.pid), { mode: 0o600 })
  }

  /** Notes a safe point. The note is put in place whole or not at all. */
  save(checkpoint: unknown): void {
    const path = join(this.folder, CHECKPOINT)
    writeFileSync(`${path}.new`, JSON.stringify(checkpoint), { mode: 0o600 })
    renameSync(`${path}.new`, path)
  }

  saved(): unknown {
    try {
      return JSON.parse(readFileSync(join(this.folder, CHECKPOINT), 'utf8'))
    } catch {
      return undefined
    }
  }

  write(name: string, text: string): void {
    writeFileSync(join(this.folder, name), text, { mode: 0o600 })
  }

  /** Lets go, leaving everything for `--resume`. */
  leave(): void {
    rmSync(join(this.folder, LOCK), { force: true })
  }

  /** Throws everything away. */
  remove(): void {
    rmSync(this.folder, { recursive: true, force: true })
  }

  /** Moves the finished results to where they belong. */
  finish(): void {
    rmSync(this.work, { recursive: true, force: true })
    for (const name of [CHECKPOINT, LOCK]) rmSync(join(this.folder, name), { force: true })
    if (existsSync(this.target)) rmdirSync(this.target)
    renameSync(this.folder, this.target)
  }

  #owner(): number | undefined {
    try {
      const owner = Number(readFileSync(join(this.folder, LOCK), 'utf8'))
      if (!owner || owner === process.pid) return undefined
      process.kill(owner, 0)
      return owner
    } catch {
      return undefined
    }
  }
}

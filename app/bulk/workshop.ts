import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { Refused } from '#app/bulk/refused.ts'

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
      if (owner)
        throw new Refused(
          `${this.folder} is in use by another run (process ${owner}); if that is no bulk run, delete ${LOCK} in it.`,
        )
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
    let owner = 0
    try {
      owner = Number(readFileSync(join(this.folder, LOCK), 'utf8'))
      if (!owner || owner === process.pid) return undefined
      process.kill(owner, 0)
      return owner
    } catch (error) {
      // A process that may not be asked is there all the same.
      return (error as NodeJS.ErrnoException).code === 'EPERM' ? owner : undefined
    }
  }
}

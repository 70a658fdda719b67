import { type Host, jobDoer } from '#app/bulk/do-jobs.ts'
import type { JobResult } from '#app/bulk/jobs.ts'
import { messageOf } from '#app/bulk/refused.ts'
import type { ToHand } from '#app/bulk/web/messages.ts'
import { Sha256 } from '#app/bulk/web/sha256.ts'
import { readNow, scope } from '#app/bulk/web/worker-scope.ts'

const BLOCK = 4 << 20

/** Does the jobs it is sent, and hashes files: what a thread of the command does, in a worker of the page. */
export function beHand(): void {
  let perform: ReturnType<typeof jobDoer> | undefined
  let shelved: Blob | undefined
  scope.onmessage = ({ data }: MessageEvent<ToHand>) => {
    if (data.kind === 'plan') {
      perform = jobDoer(
        data.plan,
        hostOf(data.files, () => shelved ?? new Blob()),
      )
      return
    }
    const { id } = data
    try {
      if (data.kind === 'hash') {
        scope.postMessage({ id, result: hashOf(data.file) })
        return
      }
      shelved = data.shelved
      const result = perform?.(data.job)
      const transfer = data.job.kind === 'piece' ? takeOut(result as JobResult['piece']) : []
      scope.postMessage({ id, result }, transfer)
    } catch (error) {
      const { code, name } = error as Error & { code?: string | number }
      scope.postMessage({
        id,
        error: { message: messageOf(error as Error), code: typeof code === 'string' ? code : name },
      })
    }
  }
}

function hostOf(files: Blob[], shelved: () => Blob): Host {
  return {
    read(file, into, at) {
      const bytes = readNow((files[file] as Blob).slice(at, at + into.length))
      into.set(bytes)
      return bytes.length
    },
    encoding(bytes) {
      if (isAscii(bytes)) return 'ascii'
      try {
        new TextDecoder('utf-8', { fatal: true }).decode(bytes)
        return 'utf-8'
      } catch {
        return 'windows-1252'
      }
    },
    part: () => readNow(shelved()),
    results: () => new TextDecoder().decode(readNow(shelved())),
  }
}

/** `some` would call a function for every byte. */
function isAscii(bytes: Uint8Array): boolean {
  let all = 0
  for (let p = 0; p < bytes.length; p += 1) all |= bytes[p] as number
  return all < 128
}

/** The tables' memory is used again for the next piece, so what was written is copied, to be moved out. */
function takeOut({ tables }: JobResult['piece']): Transferable[] {
  for (const name of Object.keys(tables) as (keyof typeof tables)[]) tables[name] = tables[name].slice()
  return Object.values(tables).map(({ buffer }) => buffer as ArrayBuffer)
}

function hashOf(file: Blob): string {
  const hash = new Sha256()
  for (let at = 0; at < file.size; at += BLOCK) {
    hash.update(readNow(file.slice(at, at + BLOCK)))
  }
  return hash.hex()
}

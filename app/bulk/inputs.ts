import { createHash } from 'node:crypto'
import { closeSync, createReadStream, createWriteStream, openSync, readSync, statSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { beginning, HEAD } from '#app/bulk/beginning.ts'
import type { InputFile } from '#app/bulk/jobs.ts'
import { failureWords } from '#app/bulk/report-words.ts'

/** A file that was asked for, with what became of it. `file` is missing when it could not be read at all. */
export type Input = {
  path: string
  name: string
  packed: boolean
  header: boolean
  bom: boolean
  file?: InputFile
  /** The code of what is wrong (`failureWords` has the words): the file was left out, or read only in part. */
  failure?: string
}

const REASONS: Record<string, string> = {
  ENOENT: 'no-such-file',
  EACCES: 'not-allowed',
  EPERM: 'not-allowed',
  EISDIR: 'folder',
  EIO: 'disk',
}

/** Looks at a file before a run: can it be read, is it packed, does it begin with a mark or a header. */
export function openInput(path: string): Input {
  const input: Input = { path, name: basename(path), packed: /\.gz$/i.test(path), header: false, bom: false }
  try {
    const stats = statSync(path)
    if (stats.isDirectory()) return { ...input, failure: 'folder' }
    if (!stats.isFile()) return { ...input, failure: 'not-ordinary' }
    const head = readHead(path)
    input.packed ||= head[0] === 0x1f && head[1] === 0x8b
    return input.packed ? input : begin(input, path, stats.size, head)
  } catch (error) {
    return { ...input, failure: codeOf(error) }
  }
}

/** Unpacks a `.gz` into the work folder, since the run reads every file twice and from many places at once. */
export async function unpack(input: Input, folder: string, index: number): Promise<{ input: Input; sha256: string }> {
  const path = join(folder, `input-${index + 1}`)
  const hash = createHash('sha256')
  const hashing = new Transform({
    transform(chunk, _encoding, done) {
      hash.update(chunk)
      done(null, chunk)
    },
  })
  let failure: string | undefined
  try {
    const from = createReadStream(input.path, { highWaterMark: 1 << 20 })
    await pipeline(from, hashing, createGunzip(), createWriteStream(path, { mode: 0o600 }))
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOSPC' || !String(code).startsWith('Z_')) throw error
    failure = 'damaged'
  }
  const ready = begin(input, path, statSync(path).size, readHead(path))
  return { input: failure ? { ...ready, failure } : ready, sha256: hash.digest('hex') }
}

/** Why the system refused, in words. */
export function reason(error: unknown): string {
  return failureWords(codeOf(error))
}

/** The system's own words where there is no code. */
function codeOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  return REASONS[code ?? ''] ?? message
}

function begin(input: Input, path: string, size: number, head: Uint8Array): Input {
  const { failure, start, line, ...found } = beginning(head, size)
  return failure ? { ...input, failure } : { ...input, ...found, file: { name: input.name, path, size, start, line } }
}

function readHead(path: string): Buffer {
  const handle = openSync(path, 'r')
  try {
    const head = Buffer.alloc(HEAD)
    return head.subarray(0, readSync(handle, head, 0, head.length, 0))
  } finally {
    closeSync(handle)
  }
}

const BLOCK = 256 * 1024

/** SHA-256 of a file; the next block is read while one is hashed. `stop` ends it early. */
export async function hashFile(path: string, stop?: AbortSignal): Promise<string> {
  const hash = createHash('sha256')
  const handle = await open(path)
  try {
    let [block, other] = [Buffer.allocUnsafe(BLOCK), Buffer.allocUnsafe(BLOCK)]
    let reading = handle.read(block, 0, BLOCK, null)
    for (;;) {
      stop?.throwIfAborted()
      const { bytesRead } = await reading
      if (bytesRead === 0) return hash.digest('hex')
      reading = handle.read(other, 0, BLOCK, null)
      hash.update(block.subarray(0, bytesRead))
      ;[block, other] = [other, block]
    }
  } finally {
    await handle.close()
  }
}

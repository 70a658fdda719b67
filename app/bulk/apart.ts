import { closeSync, openSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { addCounts, type Counts, emptyCounts } from '#app/bulk/decide.ts'
import type { Piece } from '#app/bulk/piece.ts'
import type { Pool } from '#app/bulk/pool.ts'

/** How much of the input one part may stand for; a part is held in memory whole. */
const PART = 64 << 20

/** Into how many parts people set aside are divided. */
export function partsFor(bytes: number): number {
  return Math.min(256, Math.max(1, Math.ceil(bytes / PART)))
}

/**
 * Decides the people whose rows are in more than one place. Their rows are copied, in file order, into parts by
 * person; each part is then decided by itself, and what was decided waits in one file a piece for the tables.
 */
export async function decideApart(pieces: readonly Piece[], parts: number, pool: Pool, work: string): Promise<Counts> {
  const counts = emptyCounts()
  const marked = pieces.filter(({ apart }) => apart)
  if (marked.length === 0) return counts
  const paths = Array.from({ length: parts }, (_, part) => join(work, `part-${part}`))
  const files = paths.map((path) => openSync(path, 'w', 0o600))
  for await (const { result } of pool.inOrder(marked.map((piece) => ({ kind: 'apart', piece }) as const))) {
    for (const { part, bytes } of result.parts) writeAll(files[part] as number, bytes)
  }
  for (const file of files) closeSync(file)
  for (const piece of marked) rmSync(join(work, `results-${piece.index}`), { force: true })
  for await (const { job, result } of pool.inOrder(paths.map((path) => ({ kind: 'people', path }) as const))) {
    addCounts(counts, result.counts)
    for (const [piece, lines] of Map.groupBy(result.results, ({ piece }) => piece)) {
      const file = openSync(join(work, `results-${piece}`), 'a', 0o600)
      writeAll(file, Buffer.from(`${lines.map(({ text }) => text).join('\n')}\n`))
      closeSync(file)
    }
    rmSync(job.path)
  }
  return counts
}

/** Writes all of it, however many goes the system takes. */
export function writeAll(file: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done, bytes.length - done)
}

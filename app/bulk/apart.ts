import { addCounts, type Counts, emptyCounts } from '#app/bulk/decide.ts'
import type { Piece } from '#app/bulk/piece.ts'
import type { Pool } from '#app/bulk/pool.ts'

/** How much of the input one part may stand for; a part is held in memory whole. */
const PART = 64 << 20

/** Where what is known of people set aside waits between two steps, under names; a name is made by adding to it. */
export type Shelf = {
  add(name: string, bytes: Uint8Array): void
  remove(name: string): void
}

/**
 * Finds the people whose CII number is also that of rows without SUBJECT_ID, so that their rows are put together. When
 * no row is without, which is usual, nothing is looked for.
 */
export async function joinByCii(
  pieces: readonly Piece[],
  byCii: Set<number>,
  pool: Pool,
): Promise<Map<number, number>> {
  const joined = new Map<number, number>()
  if (byCii.size === 0) return joined
  // Told once to every thread: with each piece it would be copied as often as there are pieces.
  await pool.tell({ kind: 'wanted', byCii: Float64Array.from(byCii).sort() })
  const jobs = pieces.filter(({ overlong }) => !overlong).map((piece) => ({ kind: 'join', piece }) as const)
  for await (const { result } of pool.inOrder(jobs)) for (const [key, cii] of result) joined.set(key, cii)
  return joined
}

/** Into how many parts people set aside are divided. */
export function partsFor(bytes: number): number {
  return Math.min(256, Math.max(1, Math.ceil(bytes / PART)))
}

/**
 * Decides the people whose rows are in more than one place. Their rows are copied, in file order, into parts by
 * person; each part is then decided by itself, and what was decided waits under `results-` and its piece for the tables.
 */
export async function decideApart(pieces: readonly Piece[], parts: number, pool: Pool, shelf: Shelf): Promise<Counts> {
  const counts = emptyCounts()
  const marked = pieces.filter(({ apart }) => apart)
  if (marked.length === 0) return counts
  const names = Array.from({ length: parts }, (_, part) => `part-${part}`)
  for (const name of [...names, ...marked.map(({ index }) => `results-${index}`)]) shelf.remove(name)
  for (const name of names) shelf.add(name, new Uint8Array())
  for await (const { result } of pool.inOrder(marked.map((piece) => ({ kind: 'apart', piece }) as const))) {
    for (const { part, bytes } of result.parts) shelf.add(`part-${part}`, bytes)
  }
  const encoder = new TextEncoder()
  for await (const { job, result } of pool.inOrder(names.map((name) => ({ kind: 'people', name }) as const))) {
    addCounts(counts, result.counts)
    for (const [piece, lines] of Map.groupBy(result.results, ({ piece }) => piece)) {
      shelf.add(`results-${piece}`, encoder.encode(`${lines.map(({ text }) => text).join('\n')}\n`))
    }
    shelf.remove(job.name)
  }
  return counts
}

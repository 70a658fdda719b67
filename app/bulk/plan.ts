import type { Encoding, InputFile, Job, JobResult } from '#app/bulk/jobs.ts'
import type { Piece } from '#app/bulk/piece.ts'
import type { Pool } from '#app/bulk/pool.ts'
import type { RunKeys } from '#app/bulk/run-keys.ts'

/** The size of a piece. Part of the result's identity: a resumed run must cut the files at the same places. */
export const PIECE = 4 << 20

/** A run of rows longer than this that crosses from one piece to the next is set aside instead of moved. */
const MOVABLE = 1 << 20

export type FileFacts = { lines: number; encoding: Encoding }

type Index = JobResult['index']

/**
 * Cuts the files into pieces at whole rows and whole people. Every part is looked at from a guessed first row by any
 * thread; where a guess turns out wrong (a line end inside quotes) the part is looked at again from the right place.
 */
export async function cutIntoPieces(
  files: readonly InputFile[],
  pool: Pool,
  keys: Pick<RunKeys, 'add'>,
  progress: (bytes: number) => void,
  size = PIECE,
): Promise<{ pieces: Piece[]; facts: FileFacts[]; byCii: Set<number> }> {
  const pieces: Piece[] = []
  const byCii = new Set<number>()
  const facts: FileFacts[] = files.map(() => ({ lines: 0, encoding: 'ascii' }))
  let file = -1
  let at = 0
  let line = 1
  let open: { piece: Piece; keys: Float64Array } | undefined

  const close = () => {
    if (open && open.piece.end > open.piece.start) {
      open.piece.index = pieces.length
      keys.add(open.keys)
      pieces.push(open.piece)
    }
    open = undefined
  }
  const begin = (next: number) => {
    close()
    file = next
    at = (files[next] as InputFile).start
    line = (files[next] as InputFile).line
  }
  const take = (index: Index) => {
    let { start, lines, keys: own } = index
    const lastKey = open?.keys.at(-1)
    const movable = index.firstEnd - index.start <= MOVABLE && own.length > 1
    if (open && !open.piece.overlong && lastKey !== undefined && lastKey === own[0] && movable) {
      open.piece.end = index.firstEnd
      start = index.firstEnd
      own = own.subarray(1)
      line += index.firstLines
      lines -= index.firstLines
    }
    close()
    const piece: Piece = { index: 0, file, start, end: index.end, line, overlong: false, apart: false }
    open = { piece, keys: own }
    line += lines
    at = index.end
    for (const key of index.byCii) byCii.add(key)
    const fact = facts[file] as FileFacts
    fact.encoding = worse(fact.encoding, index.encoding)
  }
  const overlong = async () => {
    close()
    const end = await pool.one({ kind: 'line-end', file, from: at })
    pieces.push({ index: pieces.length, file, start: at, end, line, overlong: true, apart: false })
    line += 1
    at = end
  }

  for await (const { job, result } of pool.inOrder(parts(files, size))) {
    if (job.file !== file) begin(job.file)
    let index: Index = result
    while (at < job.end) {
      if (index.start !== at) index = await pool.one({ ...job, from: at })
      take(index)
      if (!index.overlong) break
      await overlong()
      index = { ...index, start: -1 }
    }
    progress(job.end - job.start)
    const fact = facts[file] as FileFacts
    fact.lines = line - 1
  }
  close()
  return { pieces, facts, byCii }
}

function* parts(files: readonly InputFile[], length: number): Generator<Extract<Job, { kind: 'index' }>> {
  for (const [file, { start: first, size }] of files.entries()) {
    for (let start = first; start < size; start += length) {
      yield { kind: 'index', file, from: start === first ? first : -1, start, end: Math.min(start + length, size) }
    }
  }
}

const ENCODINGS: readonly Encoding[] = ['ascii', 'utf-8', 'windows-1252']
const worse = (a: Encoding, b: Encoding) => ENCODINGS[Math.max(ENCODINGS.indexOf(a), ENCODINGS.indexOf(b))] as Encoding

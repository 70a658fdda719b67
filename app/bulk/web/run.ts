import { decideApart, joinByCii, partsFor } from '#app/bulk/apart.ts'
import { addCounts } from '#app/bulk/decide.ts'
import { documents, type Finished, manifestText, needsALook } from '#app/bulk/documents.ts'
import { addedBy, createMode } from '#app/bulk/mode.ts'
import { cutIntoPieces } from '#app/bulk/plan.ts'
import { Pool } from '#app/bulk/pool.ts'
import { Stopped } from '#app/bulk/refused.ts'
import { failureWords } from '#app/bulk/report-words.ts'
import { type KeyStore, RunKeys } from '#app/bulk/run-keys.ts'
import { type Out, TableFiles } from '#app/bulk/table-files.ts'
import { BlobShelf } from '#app/bulk/web/blob-shelf.ts'
import { CORES, type Crew } from '#app/bulk/web/crew.ts'
import type { Done, Progress, WebRun } from '#app/bulk/web/messages.ts'
import type { Saver } from '#app/bulk/web/saver.ts'
import type { Source } from '#app/bulk/web/sources.ts'

/** What a run of the page works with. `told` hears how far it is; `stop` ends it between two pieces. */
export type Workplace = {
  crew: Crew
  saver: Saver
  stop: AbortSignal
  told(progress: Progress): void
}

/** Does a whole run, with the steps and the code of the command; the same files and options give the same tables. */
export async function webRun(
  { settings, compareWith, policyFiles, words }: WebRun,
  sources: Source[],
  workplace: Workplace,
) {
  const { crew, saver, stop, told } = workplace
  const began = performance.now()
  const readable = sources.flatMap(({ file, bytes, given }) => (file ? [{ file, bytes, given }] : []))
  const files = readable.map(({ file }) => file)
  const blobs = readable.map(({ bytes }) => bytes)
  const mode = createMode(settings)
  const shelf = new BlobShelf()
  const plan = { files, settings, compareWith, work: '' }
  const pool = new Pool(CORES, crew.starter(plan, blobs, shelf))
  const total = files.reduce((sum, { size }) => sum + size, 0)
  let done = 0
  const progress = (step: Progress['step'], bytes: number) => {
    if (stop.aborted) throw new Stopped()
    done += bytes
    told({ step, done, total: total * 3 })
  }
  try {
    const keys = new RunKeys(keysInMemory())
    const [{ pieces, facts, byCii }, hashes] = await Promise.all([
      cutIntoPieces(files, pool, keys, (bytes) => progress('looking', bytes)),
      crew.hash(readable.map(({ given }) => given)),
    ])
    const joined = await joinByCii(pieces, byCii, pool)
    const apart = keys.repeated(pieces, [...joined.keys(), ...byCii])
    const parts = partsFor(total)
    await pool.tell({ kind: 'begin', apart, hashes, parts, joined })
    const counts = await decideApart(pieces, parts, pool, shelf)
    const added = addedBy(mode, settings.explain)
    const shape = { files: files.length, suffix: '', added, compare: compareWith !== undefined }
    const tables = new TableFiles((name) => saver.open(name), shape)
    const problems: Record<string, number> = {}
    const rows = files.map(() => 0)
    const jobs = pieces.map((piece) => ({ kind: 'piece', piece, slot: 0 }) as const)
    for await (const { job, result } of pool.inOrder(jobs)) {
      const { file, start, end } = job.piece
      tables.write(file, result.tables)
      await saver.settled()
      addCounts(counts, result.counts)
      for (const [code, count] of Object.entries(result.problems)) problems[code] = (problems[code] ?? 0) + count
      rows[file] = (rows[file] as number) + result.rows
      progress('deciding', 2 * (end - start))
    }
    const finished: Finished = {
      inputs: sources,
      hashes,
      facts,
      marks: tables.marks(),
      counts,
      problems,
      rows,
      rules: mode.rules,
      seconds: (performance.now() - began) / 1000,
      settings,
      compareWith,
      ...(policyFiles && { policyFiles }),
      suffix: '',
      words,
    }
    told({ step: 'saving', done: total * 3, total: total * 3 })
    return await save(finished, saver)
  } finally {
    await pool.close()
  }
}

async function save(finished: Finished, saver: Saver): Promise<Done> {
  const { summary, written } = documents(finished)
  const encoder = new TextEncoder()
  const write = (name: string, text: string): Out => {
    const out = saver.open(name)
    out.write(encoder.encode(text))
    return out
  }
  const marks = Object.entries(written).map(([name, text]) => [name, write(name, text).mark()] as const)
  const engine = { browser: navigator.userAgent }
  write('manifest.json', manifestText(finished, engine, CORES, Object.fromEntries(marks)))
  const saved = await saver.finish()
  const report = written['report.html'] as string
  const leftOut = summary.failures.map(({ file, code }) => ({ file, why: failureWords(code, finished.words) }))
  return { summary, report, leftOut, saved, look: needsALook(summary), seconds: finished.seconds }
}

/** The keys of a file of 10 GB shuffled altogether would be about 100 MB. */
function keysInMemory(): KeyStore {
  const blocks: { at: number; bytes: Uint8Array }[] = []
  let total = 0
  return {
    write(bytes, at) {
      blocks.push({ at, bytes: bytes.slice() })
      total = at + bytes.length
    },
    read(into, from) {
      const to = Math.min(from + into.length, total)
      for (const { at, bytes } of blocks) {
        const first = Math.max(from, at)
        const last = Math.min(to, at + bytes.length)
        if (first < last) into.set(bytes.subarray(first - at, last - at), first - from)
      }
      return to - from
    },
    close: () => {},
  }
}

import { availableParallelism } from 'node:os'
import { decideApart, joinByCii, partsFor } from '#app/bulk/apart.ts'
import { type Checkpoint, fingerprintOf, openTables, readCheckpoint } from '#app/bulk/checkpoint.ts'
import type { PolicyFile } from '#app/bulk/choices.ts'
import { addCounts, emptyCounts } from '#app/bulk/decide.ts'
import { type Input, openInput } from '#app/bulk/inputs.ts'
import type { RunPlan } from '#app/bulk/jobs.ts'
import { keyFile } from '#app/bulk/key-file.ts'
import { createMode, type ModeSettings } from '#app/bulk/mode.ts'
import { makePapers } from '#app/bulk/papers/make-papers.ts'
import type { PapersOptions } from '#app/bulk/papers/options.ts'
import { cutIntoPieces } from '#app/bulk/plan.ts'
import type { Policy } from '#app/bulk/policy.ts'
import { Pool } from '#app/bulk/pool.ts'
import { checkRoom, hashAll, refuseTwice, unpackAll } from '#app/bulk/prepare.ts'
import { Progress } from '#app/bulk/progress.ts'
import { Refused, Stopped } from '#app/bulk/refused.ts'
import { failureWords, type ReportWords } from '#app/bulk/report-words.ts'
import { type RunResult, writeReports } from '#app/bulk/results.ts'
import { RunKeys } from '#app/bulk/run-keys.ts'
import { folderShelf } from '#app/bulk/shelf.ts'
import { startThread } from '#app/bulk/threads.ts'
import { Workshop } from '#app/bulk/workshop.ts'

/** What a run was asked for. `jobs` undefined: as many threads as there are cores, up to eight. */
export type RunOptions = {
  inputs: string[]
  out: string
  settings: ModeSettings
  compareWith?: Policy
  /** What the policies were read from, in their order. */
  policyFiles?: PolicyFile[]
  suffix: string
  resume: boolean
  jobs?: number
  /** Bytes in a piece; smaller ones are for tests. */
  piece?: number
  /** Milliseconds between safe points; fewer are for tests. */
  saveEvery?: number
  papers?: PapersOptions
  /** The words of the report; English when left out. */
  words?: ReportWords
  stop?: AbortSignal
  say?: (line: string) => void
}

type Progressed = Omit<Checkpoint, 'fingerprint'>

/** Does a whole run and gives what it came to; throws `Refused` when nothing was written, `Stopped` at a safe point. */
export async function run(options: RunOptions): Promise<RunResult> {
  const began = performance.now()
  const say = options.say ?? (() => {})
  const workshop = new Workshop(options.out)
  const inputs = options.inputs.map(openInput)
  for (const { path, failure } of inputs) if (failure) say(`${path}: ${failureWords(failure)}.`)
  if (inputs.every(({ failure }) => failure)) throw new Refused('None of the files can be read; nothing was written.')
  const known = await refuseTwice(inputs, options.stop)
  workshop.open(options.resume)
  try {
    checkRoom(inputs, workshop, options.papers !== undefined)
    return await inFolder(options, workshop, inputs, known, began, say)
  } catch (error) {
    if (error instanceof Refused && !options.resume) workshop.remove()
    else workshop.leave()
    throw error
  }
}

async function inFolder(
  options: RunOptions,
  workshop: Workshop,
  opened: Input[],
  known: Map<string, string>,
  began: number,
  say: (line: string) => void,
): Promise<RunResult> {
  const { settings, compareWith, suffix, stop, papers } = options
  const { inputs, packedHashes } = await unpackAll(opened, workshop.work)
  for (const [index, { path, failure }] of inputs.entries())
    if (failure && !opened[index]?.failure) say(`${path}: ${failureWords(failure)}.`)
  const files = inputs.flatMap(({ file }) => (file ? [file] : []))
  const readable = inputs.filter(({ file }) => file)
  const total = files.reduce((sum, { size }) => sum + size, 0)
  const mode = createMode(settings)
  const plan: RunPlan = { files, settings, compareWith, work: workshop.work, ...(papers && { papers }) }
  const pool = new Pool(options.jobs ?? Math.min(8, availableParallelism()), startThread(plan))
  const progress = new Progress(total * 3)
  const reading = new AbortController()
  const halt = () => {
    if (stop?.aborted) throw new Stopped()
  }
  const looked = (bytes: number) => {
    halt()
    progress.add(bytes, 'Looking through')
  }
  try {
    const keys = new RunKeys(keyFile(`${workshop.work}/keys`))
    let fingerprint: string | undefined
    const hashing = hashAll(readable, new Map([...known, ...packedHashes]), reading.signal).then((hashes) => {
      fingerprint = fingerprintOf(options, mode.rules, files, hashes)
      return hashes
    })
    hashing.catch(() => {})
    const { pieces, facts, byCii } = await cutIntoPieces(files, pool, keys, looked, options.piece)
    // Deciding need not wait for the hashes where no row shows them and no safe point is compared with them.
    const shown = settings.explain || options.resume ? await hashing : []
    const joined = await joinByCii(pieces, byCii, pool)
    const apart = keys.repeated(pieces, [...joined.keys(), ...byCii])
    const parts = partsFor(total)
    await pool.tell({ kind: 'begin', apart, hashes: shown, parts, joined })
    halt()
    const apartCounts = await decideApart(pieces, parts, pool, folderShelf(workshop.work))
    halt()

    const saved = fingerprint && options.resume ? readCheckpoint(workshop, fingerprint) : undefined
    const { tables, cases } = openTables(workshop, files, mode, options, saved, say)
    let done: Progressed | undefined = tables.resumed ? saved : undefined
    done ??= { piece: 0, marks: {}, counts: emptyCounts(), problems: {}, rows: files.map(() => 0) }
    for (const piece of pieces.slice(0, done.piece)) progress.add(2 * (piece.end - piece.start), 'Deciding')
    let last = performance.now()
    const save = () => {
      if (fingerprint) workshop.save({ ...done, fingerprint, marks: tables.marks(), cases: cases?.mark() })
    }
    const bundles = (options: PapersOptions) => {
      const paperwork = new Progress(1, { word: 'cases', size: 1 })
      return makePapers({
        ...{ workshop, pool, options, saved: done.papers },
        save: (mark) => {
          done.papers = mark
          save()
        },
        told: (cases, of) => {
          paperwork.of(of)
          paperwork.add(cases, 'Papers')
          halt()
        },
      }).finally(() => paperwork.end())
    }
    for await (const { job, result } of pool.inOrder(
      pieces.slice(done.piece).map((piece) => ({ kind: 'piece', piece, slot: 0 }) as const),
    )) {
      tables.write(job.piece.file, result.tables)
      if (result.cases) cases?.write(Buffer.from(result.cases))
      addCounts(done.counts, result.counts)
      for (const [code, count] of Object.entries(result.problems))
        done.problems[code] = (done.problems[code] ?? 0) + count
      done.rows[job.piece.file] = (done.rows[job.piece.file] as number) + result.rows
      done.piece = job.piece.index + 1
      progress.add(2 * (job.piece.end - job.piece.start), 'Deciding')
      if (performance.now() - last > (options.saveEvery ?? 1000) || stop?.aborted) {
        if (stop?.aborted) await hashing
        save()
        last = performance.now()
      }
      halt()
    }
    const hashes = await hashing
    save()
    progress.end()
    const made = papers && (await bundles(papers))
    const counts = emptyCounts()
    addCounts(counts, done.counts)
    addCounts(counts, apartCounts)
    return writeReports(workshop, {
      inputs: inputs.map(({ file, ...input }) => ({ ...input, read: file !== undefined })),
      hashes,
      facts,
      marks: { ...tables.marks(), ...made?.marks },
      counts,
      problems: done.problems,
      rows: done.rows,
      rules: mode.rules,
      seconds: (performance.now() - began) / 1000,
      settings,
      compareWith,
      suffix,
      ...(options.policyFiles && { policyFiles: options.policyFiles }),
      ...(options.words && { words: options.words }),
      ...(papers && made && { papers: { options: papers, made } }),
    })
  } finally {
    reading.abort()
    progress.end()
    await pool.close()
  }
}

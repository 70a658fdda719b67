import { createHash } from 'node:crypto'
import { statfsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { decideApart, partsFor } from '#app/bulk/apart.ts'
import { addCounts, type Counts, emptyCounts } from '#app/bulk/decide.ts'
import { hashFile, type Input, openInput, unpack } from '#app/bulk/inputs.ts'
import type { InputFile, RunPlan } from '#app/bulk/jobs.ts'
import { addedBy, createMode, type Mode, type ModeSettings } from '#app/bulk/mode.ts'
import { type Mark, TornOutput, Workshop } from '#app/bulk/output.ts'
import { cutIntoPieces, PIECE } from '#app/bulk/plan.ts'
import type { Policy } from '#app/bulk/policy.ts'
import { Pool } from '#app/bulk/pool.ts'
import { Progress } from '#app/bulk/progress.ts'
import { Refused, Stopped } from '#app/bulk/refused.ts'
import { type RunResult, writeReports } from '#app/bulk/results.ts'
import { RunKeys } from '#app/bulk/run-keys.ts'
import { TableFiles } from '#app/bulk/table-files.ts'

/** What a run was asked for. `jobs` undefined: as many threads as there are cores, up to eight. */
export type RunOptions = {
  inputs: string[]
  out: string
  settings: ModeSettings
  compareWith?: Policy
  suffix: string
  resume: boolean
  jobs?: number
  /** Bytes in a piece; smaller ones are for tests. */
  piece?: number
  stop?: AbortSignal
  say?: (line: string) => void
}

type Checkpoint = {
  fingerprint: string
  piece: number
  marks: Record<string, Mark>
  counts: Counts
  problems: Record<string, number>
  /** Rows read of each file. */
  rows: number[]
}

const SAVE_EVERY = 1000
/** Results take about one and four tenths times the input. */
const ROOM = 1.5

/** Does a whole run and gives what it came to; throws `Refused` when nothing was written, `Stopped` at a safe point. */
export async function run(options: RunOptions): Promise<RunResult> {
  const began = performance.now()
  const say = options.say ?? (() => {})
  const workshop = new Workshop(options.out)
  const inputs = options.inputs.map(openInput)
  for (const { path, failure } of inputs) if (failure) say(`${path}: ${failure}.`)
  if (inputs.every(({ failure }) => failure)) throw new Refused('None of the files can be read; nothing was written.')
  workshop.open(options.resume)
  try {
    checkRoom(inputs, workshop)
    return await inFolder(options, workshop, inputs, began, say)
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
  began: number,
  say: (line: string) => void,
): Promise<RunResult> {
  const { settings, compareWith, suffix, stop } = options
  const { inputs, packedHashes } = await unpackAll(opened, workshop.work)
  const files = inputs.flatMap(({ file }) => (file ? [file] : []))
  const readable = inputs.filter(({ file }) => file)
  const total = files.reduce((sum, { size }) => sum + size, 0)
  const mode = createMode(settings)
  const plan: RunPlan = { files, settings, compareWith, work: workshop.work }
  const pool = new Pool(options.jobs ?? Math.min(8, availableParallelism()), plan)
  const progress = new Progress(total * 3)
  const halt = () => {
    if (stop?.aborted) throw new Stopped()
  }
  const looked = (bytes: number) => {
    halt()
    progress.add(bytes, 'Looking through')
  }
  try {
    const keys = new RunKeys(`${workshop.work}/keys`)
    const [{ pieces, facts }, hashes] = await Promise.all([
      cutIntoPieces(files, pool, keys, looked, options.piece),
      hashAll(readable, packedHashes, stop),
    ])
    const fingerprint = fingerprintOf(options, mode.rules, files, hashes)
    const apart = keys.repeated(pieces)
    const parts = partsFor(total)
    await pool.tell({ kind: 'begin', apart, hashes, parts })
    halt()
    const apartCounts = await decideApart(pieces, parts, pool, workshop.work)
    halt()

    const saved = options.resume ? readCheckpoint(workshop, fingerprint) : undefined
    const tables = openTables(workshop, files, mode, options, saved, say)
    let done = tables.resumed ? (saved as Checkpoint) : undefined
    done ??= { fingerprint, piece: 0, marks: {}, counts: emptyCounts(), problems: {}, rows: files.map(() => 0) }
    for (const piece of pieces.slice(0, done.piece)) progress.add(2 * (piece.end - piece.start), 'Deciding')
    let last = performance.now()
    const save = () => workshop.save({ ...done, marks: tables.marks() })
    for await (const { job, result } of pool.inOrder(
      pieces.slice(done.piece).map((piece) => ({ kind: 'piece', piece, slot: 0 }) as const),
    )) {
      tables.write(job.piece.file, result.tables)
      addCounts(done.counts, result.counts)
      for (const [code, count] of Object.entries(result.problems))
        done.problems[code] = (done.problems[code] ?? 0) + count
      done.rows[job.piece.file] = (done.rows[job.piece.file] as number) + result.rows
      done.piece = job.piece.index + 1
      progress.add(2 * (job.piece.end - job.piece.start), 'Deciding')
      if (performance.now() - last > SAVE_EVERY || stop?.aborted) {
        save()
        last = performance.now()
      }
      halt()
    }
    save()
    progress.end()
    const counts = emptyCounts()
    addCounts(counts, done.counts)
    addCounts(counts, apartCounts)
    return writeReports({
      workshop,
      inputs,
      hashes,
      facts,
      marks: tables.marks(),
      counts,
      problems: done.problems,
      rows: done.rows,
      rules: mode.rules,
      seconds: (performance.now() - began) / 1000,
      settings,
      compareWith,
      suffix,
    })
  } finally {
    progress.end()
    await pool.close()
  }
}

async function unpackAll(opened: Input[], work: string) {
  const packedHashes = new Map<string, string>()
  const inputs: Input[] = []
  for (const [index, input] of opened.entries()) {
    if (!input.packed || input.failure) {
      inputs.push(input)
      continue
    }
    const unpacked = await unpack(input, work, index)
    packedHashes.set(input.path, unpacked.sha256)
    inputs.push(unpacked.input)
  }
  return { inputs, packedHashes }
}

async function hashAll(inputs: Input[], packed: Map<string, string>, stop?: AbortSignal): Promise<string[]> {
  const hashes: string[] = []
  for (const { path } of inputs) hashes.push(packed.get(path) ?? (await hashFile(path, stop)))
  return hashes
}

function checkRoom(inputs: Input[], workshop: Workshop): void {
  const { bavail, bsize } = statfsSync(workshop.folder)
  const needed = inputs.reduce((sum, { file }) => sum + (file?.size ?? 0), 0) * ROOM
  const free = bavail * bsize
  if (needed <= free) return
  const inMegabytes = (bytes: number) => `${Math.ceil(bytes / 1e6).toLocaleString('en-US')} MB`
  throw new Refused(
    `The disk of --out has ${inMegabytes(free)} free and the results need about ${inMegabytes(needed)}; make room or name another disk.`,
  )
}

function readCheckpoint(workshop: Workshop, fingerprint: string): Checkpoint | undefined {
  const saved = workshop.saved() as Checkpoint | undefined
  if (saved && saved.fingerprint !== fingerprint) {
    throw new Refused(
      `The unfinished run in ${workshop.folder} had other files or options; give the same ones, or delete that folder.`,
    )
  }
  return saved
}

function openTables(
  workshop: Workshop,
  files: InputFile[],
  mode: Mode,
  options: RunOptions,
  saved: Checkpoint | undefined,
  say: (line: string) => void,
): TableFiles {
  const { suffix, settings, compareWith } = options
  const added = addedBy(mode, settings.explain)
  const shape = { files: files.length, suffix, added, compare: compareWith !== undefined }
  if (saved) {
    try {
      return new TableFiles(workshop.folder, shape, saved.marks)
    } catch (error) {
      if (!(error instanceof TornOutput) && (error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
      say('What the unfinished run left is damaged; the run begins again from the start.')
    }
  }
  return new TableFiles(workshop.folder, shape)
}

function fingerprintOf(options: RunOptions, rules: string, files: InputFile[], hashes: string[]): string {
  const { settings, compareWith, suffix } = options
  const names = files.map(({ name, size }) => [name, size])
  const all = JSON.stringify([options.piece ?? PIECE, rules, settings, compareWith, suffix, names, hashes])
  return createHash('sha256').update(all).digest('hex')
}

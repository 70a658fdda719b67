import { isAscii, isUtf8 } from 'node:buffer'
import { existsSync, openSync, readFileSync, readSync } from 'node:fs'
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { Sink } from '#app/bulk/bytes.ts'
import { COLUMN, CORE } from '#app/bulk/columns.ts'
import { isoText } from '#app/bulk/dates.ts'
import { Decider, emptyCounts, type RowResult } from '#app/bulk/decide.ts'
import { decidePiece } from '#app/bulk/decide-piece.ts'
import type { ApartResult, Begin, Job, JobResult, RunPlan } from '#app/bulk/jobs.ts'
import { type Marked, Marker, type MarkSet } from '#app/bulk/marks.ts'
import { addedBy } from '#app/bulk/mode.ts'
import { indexPart, READ_ON } from '#app/bulk/part.ts'
import { buildPerson } from '#app/bulk/person.ts'
import { type Piece, readApart, walkPiece, writeApart } from '#app/bulk/piece.ts'
import { PIECE } from '#app/bulk/plan.ts'
import { CHANGED } from '#app/bulk/refused.ts'
import { newSinks, TABLES, Tables } from '#app/bulk/tables.ts'

const plan = workerData as RunPlan
const { settings, compareWith, files } = plan
const decider = new Decider(settings, compareWith)
const { mode } = decider
const columns = [...new Set([...CORE, ...mode.reads])].map((name) => COLUMN[name])
/** A piece, the run moved to its end, and the last row of a part being looked through. */
const PIECE_ROOM = PIECE + 2 * (1 << 20)
const opened: number[] = []
const slots = [newSinks(), newSinks()] as const
let begin: Begin = { kind: 'begin', apart: new Float64Array(), hashes: [], parts: 1 }
let marker = new Marker(PIECE_ROOM)

/** The bytes of a file from one place to another, marked; they hold good until the next call. */
function bytesOf(file: number, start: number, end: number, set?: MarkSet): Marked {
  opened[file] ??= openSync((files[file] as (typeof files)[number]).path, 'r')
  const length = end - start
  if (marker.capacity < length) marker = new Marker(length)
  let read = 0
  while (read < length) {
    const more = readSync(opened[file], marker.bytes, read, length - read, start + read)
    if (more === 0) {
      const words = `${files[file]?.name} became shorter while it was read; copy it to where nothing changes it.`
      throw Object.assign(new Error(words), { code: CHANGED })
    }
    read += more
  }
  return marker.marked(length, set)
}

const work: { [Kind in Job['kind']]: (job: Extract<Job, { kind: Kind }>) => JobResult[Kind] } = {
  begin(job) {
    begin = job
    return null
  },

  index({ file, from, start, end }) {
    const size = (files[file] as (typeof files)[number]).size
    const offset = from < 0 ? start - 1 : from
    const reach = Math.min(end + READ_ON, size)
    const marked = bytesOf(file, offset, reach, 'lines')
    const { bytes } = marked
    const index = indexPart(marked, offset, from, end, reach === size, mode.trims)
    const own = index.start < 0 ? bytes.subarray(0, 0) : bytes.subarray(index.start - offset, index.end - offset)
    return { ...index, encoding: isAscii(own) ? 'ascii' : isUtf8(own) ? 'utf-8' : 'windows-1252' }
  },

  apart({ piece }) {
    const parts = new Map<number, Sink>()
    const marked = bytesOf(piece.file, piece.start, piece.end)
    const run: Parameters<typeof walkPiece>[2]['run'] = (run) => {
      if (!run.apart) return
      const part = run.key % begin.parts
      const sink = parts.get(part) ?? new Sink(1 << 12)
      parts.set(part, sink)
      for (const member of run.members) writeApart(sink, run, member, columns, piece.index)
    }
    walkPiece(marked, piece, { apart: begin.apart, trim: mode.trims, run, problem: () => {} })
    return { parts: [...parts].map(([part, sink]) => ({ part, bytes: sink.bytes.slice(0, sink.at) })) }
  },

  people({ path }) {
    const counts = emptyCounts()
    const { rows, people, pieces, ordinals } = readApart(readFileSync(path), columns, mode.trims)
    const results: ApartResult[] = []
    for (const members of people) {
      for (const result of decider.decide(buildPerson(rows, members, mode.trims), counts)) {
        const text = JSON.stringify({ ...result, row: ordinals[result.row] })
        results.push({ piece: pieces[result.row] as number, text })
      }
    }
    return { results, counts }
  },

  piece({ piece, slot }) {
    const file = files[piece.file] as (typeof files)[number]
    const fixed = [mode.rules, isoText(settings.asOf), begin.hashes[piece.file] ?? '']
    const tables = new Tables(
      {
        file: file.name,
        added: addedBy(mode, settings.explain),
        fixed,
        tables: compareWith === undefined,
      },
      slots[slot],
    )
    let decided = { counts: emptyCounts(), rows: 0 }
    if (piece.overlong) {
      tables.problem('too-long', piece.line)
      tables.finish()
    } else {
      const marked = bytesOf(piece.file, piece.start, piece.end)
      decided = decidePiece(marked, piece, decider, tables, begin.apart, piece.apart ? resultsFor(piece) : undefined)
    }
    const out = Object.fromEntries(
      TABLES.map((name) => [name, tables.sinks[name].bytes.subarray(0, tables.sinks[name].at)]),
    ) as JobResult['piece']['tables']
    return { tables: out, ...decided, problems: tables.problems }
  },
}

/** What was decided elsewhere about the rows of this piece whose people were set aside, by row. */
function resultsFor(piece: Piece): Map<number, RowResult> {
  const path = join(plan.work, `results-${piece.index}`)
  if (!existsSync(path)) return new Map()
  const lines = readFileSync(path, 'utf8').split('\n').slice(0, -1)
  return new Map(lines.map((line) => JSON.parse(line) as RowResult).map((result) => [result.row, result]))
}

parentPort?.on('message', ({ id, job }: { id: number; job: Job }) => {
  try {
    const result = (work[job.kind] as (job: Job) => unknown)(job)
    parentPort?.postMessage({ id, result })
  } catch (error) {
    const { message, code } = error as NodeJS.ErrnoException
    parentPort?.postMessage({ id, error: { message, code } })
  }
})

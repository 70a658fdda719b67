import { Sink } from '#app/bulk/bytes.ts'
import { ciiOf, joinedBy } from '#app/bulk/cii.ts'
import { COLUMN, CORE } from '#app/bulk/columns.ts'
import { isoText } from '#app/bulk/dates.ts'
import { Decider, emptyCounts, type RowResult } from '#app/bulk/decide.ts'
import { decidePiece } from '#app/bulk/decide-piece.ts'
import type { ApartResult, Begin, Encoding, InputFile, Job, JobResult, RunPlan } from '#app/bulk/jobs.ts'
import { type Marked, Marker, type MarkSet } from '#app/bulk/marks.ts'
import { addedBy, joiningOf } from '#app/bulk/mode.ts'
import { PAPER_COLUMNS } from '#app/bulk/papers/cases.ts'
import { indexPart, READ_ON } from '#app/bulk/part.ts'
import { buildPerson } from '#app/bulk/person.ts'
import { readApart, type Walk, walkPiece, writeApart } from '#app/bulk/piece.ts'
import { PIECE } from '#app/bulk/plan.ts'
import { CHANGED } from '#app/bulk/refused.ts'
import { newSinks, TABLES, Tables } from '#app/bulk/tables.ts'
import { hasKey, keyOf } from '#app/bulk/who.ts'

/** What a thread needs from where it runs, beside the plan. Everything answers at once, with no waiting. */
export type Host = {
  /** Reads a file from a place on; gives how many bytes there were, 0 at its end. */
  read(file: number, into: Uint8Array, at: number): number
  encoding(bytes: Uint8Array): Encoding
  /** The rows of one part of the people set aside. */
  part(job: Extract<Job, { kind: 'people' }>): Uint8Array
  /** What was decided about rows of a piece whose people were set aside, one JSON text a line; nothing when none were. */
  results(job: Extract<Job, { kind: 'piece' }>): string
}

/** Bundles of papers are made by whoever has the blanks and the font. */
type OwnJob = Exclude<Job, { kind: 'bundle' }>
type Doer = { [Kind in OwnJob['kind']]: (job: Extract<Job, { kind: Kind }>) => JobResult[Kind] }

/** A piece, the run moved to its end, and the last row of a part being looked through. */
const PIECE_ROOM = PIECE + 2 * (1 << 20)
const BLOCK = 1 << 20
const LF = 10

/** Does the jobs of a run, one after the other: the same in a thread of the command and in a worker of a page. */
export function jobDoer({ settings, compareWith, files, papers }: RunPlan, host: Host): (job: Job) => unknown {
  const decider = new Decider(settings, compareWith, papers)
  const { mode } = decider
  const columns = [...new Set([...CORE, ...mode.reads, ...(papers ? PAPER_COLUMNS : [])])].map((name) => COLUMN[name])
  const joining = joiningOf(mode)
  const slots = [newSinks(), newSinks()] as const
  let begin: Begin = { kind: 'begin', apart: new Float64Array(), hashes: [], parts: 1, joined: new Map() }
  let wanted: Float64Array = new Float64Array()
  let marker = new Marker(PIECE_ROOM)

  const fileOf = (file: number) => files[file] as InputFile

  /** The bytes of a file from one place to another, marked; they hold good until the next call. */
  function bytesOf(file: number, start: number, end: number, set?: MarkSet): Marked {
    const length = end - start
    if (marker.capacity < length) marker = new Marker(length)
    let read = 0
    while (read < length) {
      const more = host.read(file, marker.bytes.subarray(read, length), start + read)
      if (more === 0) {
        const words = `${fileOf(file).name} became shorter while it was read; copy it to where nothing changes it.`
        throw Object.assign(new Error(words), { code: CHANGED })
      }
      read += more
    }
    return marker.marked(length, set)
  }

  const work: Doer = {
    begin(job) {
      begin = job
      return null
    },

    index({ file, from, start, end }) {
      const { size } = fileOf(file)
      const offset = from < 0 ? start - 1 : from
      const reach = Math.min(end + READ_ON, size)
      const marked = bytesOf(file, offset, reach, 'lines')
      const { bytes } = marked
      const index = indexPart(marked, offset, from, end, reach === size, joining)
      const own = index.start < 0 ? bytes.subarray(0, 0) : bytes.subarray(index.start - offset, index.end - offset)
      return { ...index, encoding: host.encoding(own) }
    },

    // Holds little of an over-long line at a time.
    'line-end'({ file, from }) {
      const block = new Uint8Array(BLOCK)
      for (let at = from; ; ) {
        const read = host.read(file, block, at)
        if (read === 0) return fileOf(file).size
        const found = block.subarray(0, read).indexOf(LF)
        if (found >= 0) return at + found + 1
        at += read
      }
    },

    wanted({ byCii }) {
      wanted = byCii
      return null
    },

    join({ piece }) {
      const found = new Map<number, number>()
      const marked = bytesOf(piece.file, piece.start, piece.end)
      const run: Walk['run'] = ({ rows, members, who }) => {
        if (who[2]) return
        for (const row of members) {
          const cii = keyOf(rows.bytes, ciiOf(rows, row))
          if (hasKey(wanted, cii)) found.set(keyOf(rows.bytes, who), cii)
        }
      }
      walkPiece(marked, piece, { apart: begin.apart, join: joining, run, problem: () => {} })
      return [...found]
    },

    apart({ piece }) {
      const parts = new Map<number, Sink>()
      const marked = bytesOf(piece.file, piece.start, piece.end)
      const run: Walk['run'] = (run) => {
        if (!run.apart) return
        const part = (begin.joined.get(run.key) ?? run.key) % begin.parts
        const sink = parts.get(part) ?? new Sink(1 << 12)
        parts.set(part, sink)
        for (const member of run.members) writeApart(sink, run, member, columns, piece.index)
      }
      walkPiece(marked, piece, { apart: begin.apart, join: joining, run, problem: () => {} })
      return { parts: [...parts].map(([part, sink]) => ({ part, bytes: sink.bytes.slice(0, sink.at) })) }
    },

    people(job) {
      const counts = emptyCounts()
      const { rows, people, pieces, ordinals } = readApart(host.part(job), columns, mode.trims, (rows, row) =>
        mode.joinsByCii ? joinedBy(rows, row, begin.joined) : undefined,
      )
      const results: ApartResult[] = []
      for (const members of people) {
        for (const result of decider.decide(buildPerson(rows, members, mode.trims), counts)) {
          const text = JSON.stringify({ ...result, row: ordinals[result.row] })
          results.push({ piece: pieces[result.row] as number, text })
        }
      }
      return { results, counts }
    },

    piece(job) {
      const { piece, slot } = job
      const fixed = [mode.rules, isoText(settings.asOf), begin.hashes[piece.file] ?? '']
      const tables = new Tables(
        {
          file: fileOf(piece.file).name,
          added: addedBy(mode, settings.explain),
          fixed,
          tables: compareWith === undefined,
        },
        slots[slot as 0 | 1],
      )
      let decided = { counts: emptyCounts(), rows: 0 }
      if (piece.overlong) {
        tables.problem('too-long', piece.line)
        tables.finish()
      } else {
        const marked = bytesOf(piece.file, piece.start, piece.end)
        const elsewhere = piece.apart ? byRow(host.results(job)) : undefined
        decided = decidePiece(marked, piece, decider, tables, begin.apart, elsewhere)
      }
      const out = Object.fromEntries(
        TABLES.map((name) => [name, tables.sinks[name].bytes.subarray(0, tables.sinks[name].at)]),
      ) as JobResult['piece']['tables']
      const cases = tables.cases.map((line) => `${line}\n`).join('')
      return { tables: out, ...decided, problems: tables.problems, cases }
    },
  }
  return (job) => {
    if (job.kind === 'bundle') throw new Error('Papers are not made here')
    return (work[job.kind] as (job: OwnJob) => unknown)(job)
  }
}

function byRow(lines: string): Map<number, RowResult> {
  const results = lines.split('\n').slice(0, -1)
  return new Map(results.map((line) => JSON.parse(line) as RowResult).map((result) => [result.row, result]))
}

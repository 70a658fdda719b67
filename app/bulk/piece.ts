import { rawText, type Sink } from '#app/bulk/bytes.ts'
import { COLUMN } from '#app/bulk/columns.ts'
import { type Marked, mark } from '#app/bulk/marks.ts'
import { Rows } from '#app/bulk/rows.ts'
import { BAD, ROW, Scanner, type ScanProblem } from '#app/bulk/scan.ts'
import { hasKey, type Joining, keyOf, same, sameWho, type Who, whoOf } from '#app/bulk/who.ts'

/** A stretch of one file, whole rows and, but for people set aside, whole people. */
export type Piece = {
  index: number
  file: number
  start: number
  end: number
  /** The line its first row begins on. */
  line: number
  /** Where an over-long line stands instead of rows. */
  overlong: boolean
  /** Whether rows of a person set aside are in it. */
  apart: boolean
}

export type Run = {
  rows: Rows
  /** Every row of the run, as positions in `rows`. */
  members: readonly number[]
  /** How many rows of the piece came before. */
  ordinal: number
  /** The person's rows stand elsewhere too. */
  apart: boolean
  /** The person's key, when anyone's rows are apart. */
  key: number
  /** Where the value stands that says whose rows these are. */
  who: Who
}

export type Walk = {
  /** The people whose rows are in more than one place, as sorted keys. */
  apart: Float64Array
  join: Joining
  run: (run: Run) => void
  problem: (
    code: ScanProblem | 'one-cell-short' | 'one-cell-over' | 'no-subject' | 'known-by-cii',
    line: number,
    detail?: string,
  ) => void
}

/** Walks a piece, run by run of rows of the same person, and reports each row that cannot be read or is odd. */
export function walkPiece(marked: Marked, piece: Piece, { apart, join, run, problem }: Walk): void {
  const { bytes } = marked
  const scanner = new Scanner()
  scanner.begin(marked, true)
  const rows = new Rows(bytes)
  const members: number[] = []
  let at = 0
  let line = piece.line
  let ordinal = 0
  let who: Who = [0, -1, false]
  const finish = () => {
    if (rows.count === 0) return
    while (members.length < rows.count) members.push(members.length)
    members.length = rows.count
    const key = apart.length > 0 ? keyOf(bytes, who) : 0
    run({ rows, members, ordinal, key, who, apart: apart.length > 0 && hasKey(apart, key) })
    ordinal += rows.count
    rows.clear()
  }
  while (at < bytes.length) {
    const outcome = scanner.read(at)
    if (outcome === ROW) {
      const own = isPlainly(bytes, scanner, who) ? who : whoOf(bytes, scanner, join)
      if (own !== who && !(who[1] >= 0 && sameWho(bytes, who, own))) finish()
      who = own
      rows.push(scanner, line)
      if (scanner.cells === 94) problem('one-cell-short', line)
      else if (scanner.cells === 96) problem('one-cell-over', line)
      if (own[2]) problem('known-by-cii', line)
      else if (isBlank(bytes, own[0], own[1])) problem('no-subject', line)
    } else if (outcome === BAD) {
      const counts = scanner.problem === 'wrong-cell-count'
      problem(scanner.problem, line, counts ? `It has ${scanner.cells}.` : undefined)
    }
    line += scanner.lines
    at = scanner.next
  }
  finish()
}

/** Whether the row just read is so plainly the same person's that nothing need be made of it. */
function isPlainly(bytes: Uint8Array, { offsets }: Scanner, [from, to, cii]: Who): boolean {
  const start = offsets[COLUMN.SUBJECT_ID] as number
  const end = (offsets[COLUMN.SUBJECT_ID + 1] as number) - 1
  return !cii && from < to && same(bytes, from, to, start, end)
}

function isBlank(bytes: Uint8Array, from: number, to: number): boolean {
  for (let p = from; p < to; p += 1) if (bytes[p] !== 32) return false
  return true
}

/** Copies the cells that are read of a row set aside, after the piece, row and line it came from. */
export function writeApart(sink: Sink, run: Run, member: number, columns: readonly number[], piece: number): void {
  const { rows, ordinal } = run
  sink.text(`${piece},${ordinal + member},${rows.lines[member]}`)
  for (const column of columns) {
    sink.byte(44)
    sink.copy(rows.bytes, rows.from(member, column), rows.to(member, column))
  }
  sink.byte(10)
}

/** Rows set aside, read back: grouped by person in the order of the files, with where each came from. */
export type Apart = { rows: Rows; people: readonly (readonly number[])[]; pieces: number[]; ordinals: number[] }

/** Reads back what `writeApart` wrote; `joined` gives the person known by CII number whose rows a row belongs with. */
export function readApart(
  bytes: Uint8Array,
  columns: readonly number[],
  trim: boolean,
  joined: (rows: Rows, row: number) => number | undefined = () => undefined,
): Apart {
  const scanner = new Scanner(columns.length + 3)
  scanner.begin(mark(bytes), true)
  const rows = new Rows(bytes, [-1, -1, -1, ...columns])
  const people = new Map<string, number[]>()
  const pieces: number[] = []
  const ordinals: number[] = []
  for (let at = 0; at < bytes.length; at = scanner.next) {
    if (scanner.read(at) !== ROW) throw new Error('a row set aside cannot be read back')
    const [piece, ordinal, line] = [0, 1, 2].map((slot) => {
      const { offsets } = scanner
      return Number(rawText(bytes, offsets[slot] as number, (offsets[slot + 1] as number) - 1))
    }) as [number, number, number]
    const row = rows.push(scanner, line)
    pieces.push(piece)
    ordinals.push(ordinal)
    const id = rows.text(row, COLUMN.SUBJECT_ID)
    const other = joined(rows, row)
    const key = other === undefined ? `#${trim ? trimSpaces(id) : id}` : String(other)
    const members = people.get(key)
    if (members) members.push(row)
    else people.set(key, [row])
  }
  return { rows, people: [...people.values()], pieces, ordinals }
}

const trimSpaces = (text: string) => text.replace(/^ +| +$/g, '')

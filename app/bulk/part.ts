import { COLUMN } from '#app/bulk/columns.ts'
import { type Marked, mark as markBytes } from '#app/bulk/marks.ts'
import { MAX_ROW, MORE, Scanner } from '#app/bulk/scan.ts'

const LF = 10
const CR = 13
const COMMA = 44
const QUOTE = 34
const SPACE = 32

/** What a first look at a part of a file gives: where it ends, and whose rows follow each other in it. */
export type PartIndex = {
  start: number
  end: number
  /** Set when an over-long line begins at `end`. */
  overlong: boolean
  lines: number
  /** One key for each run of rows of the same person; rows that cannot be read may add keys of nobody. */
  keys: Float64Array<ArrayBuffer>
  /** The first run: where its last row ends, and its lines. */
  firstEnd: number
  firstLines: number
}

/**
 * Walks a part of a file from line to line, without looking at cells: a line with an even number of quotes is a row,
 * sound or not; only with an odd number can a row go on over its end. The bytes, marked for `lines`, begin at `offset`
 * in the file and reach MAX_ROW past `end` or to the end of the file (`last`). `from` is where the first row begins,
 * or -1 to take the first line that begins in the part.
 */
export function indexPart(
  marked: Marked,
  offset: number,
  from: number,
  end: number,
  last: boolean,
  trim: boolean,
): PartIndex {
  const { bytes, places, count } = marked
  const stop = Math.min(end - offset, bytes.length)
  let at = from < 0 ? bytes.indexOf(LF) + 1 : from - offset
  if (from < 0 && (at === 0 || at > stop)) return nothing(-1)
  const found = nothing(offset + at)
  const keys: number[] = []
  let id: readonly [number, number] = [0, -1]
  let mark = 0
  while (mark < count && (places[mark] as number) < at) mark += 1
  while (at < stop) {
    const first = mark
    while (mark < count && bytes[places[mark] as number] === QUOTE) mark += 1
    const lineEnd = mark < count ? (places[mark] as number) : bytes.length
    if (lineEnd - at >= MAX_ROW) {
      found.overlong = true
      break
    }
    let next = Math.min(lineEnd + 1, bytes.length)
    let lines = 1
    if ((mark - first) % 2 === 1) {
      const row = readOn(bytes, at, last)
      next = row.next
      lines = row.lines
    }
    while (mark < count && (places[mark] as number) < next) mark += 1
    found.lines += lines
    if (lineEnd > at + 1 || (lineEnd === at + 1 && bytes[at] !== CR)) {
      const own = idInLine(bytes, at, lineEnd, trim)
      if (id[1] < 0 || !same(bytes, id[0], id[1], own[0], own[1])) keys.push(keyOf(bytes, own[0], own[1]))
      id = own
      if (keys.length === 1) {
        found.firstEnd = offset + next
        found.firstLines = found.lines
      }
    }
    at = next
  }
  found.end = offset + at
  found.keys = Float64Array.from(keys)
  return found
}

const nothing = (start: number): PartIndex => ({
  start,
  end: start,
  overlong: false,
  lines: 0,
  keys: new Float64Array(),
  firstEnd: start,
  firstLines: 0,
})

/** Reads one row properly, taking a little more of the bytes each time it turns out to be longer. */
function readOn(bytes: Uint8Array, at: number, last: boolean): { next: number; lines: number } {
  const scanner = new Scanner()
  for (let length = 4096; ; length *= 8) {
    const end = Math.min(at + length, bytes.length)
    scanner.begin(markBytes(bytes.subarray(at, end)), last && end === bytes.length)
    if (scanner.read(0) !== MORE) return { next: at + scanner.next, lines: scanner.lines }
  }
}

/** Where the value of the third cell stands in a line. */
function idInLine(bytes: Uint8Array, at: number, end: number, trim: boolean): readonly [number, number] {
  let start = at
  let cells = 0
  let quoted = false
  for (let p = at; p < end; p += 1) {
    const byte = bytes[p]
    if (byte === QUOTE) quoted = !quoted
    else if (byte === COMMA && !quoted) {
      if (cells === COLUMN.SUBJECT_ID) return valueRange(bytes, start, p, trim)
      cells += 1
      start = p + 1
    }
  }
  return valueRange(bytes, start, end, trim)
}

/** Where the value of SUBJECT_ID stands in the row just read. */
export function idRange(bytes: Uint8Array, scanner: Scanner, trim: boolean): readonly [number, number] {
  return valueRange(
    bytes,
    scanner.offsets[COLUMN.SUBJECT_ID] as number,
    (scanner.offsets[COLUMN.SUBJECT_ID + 1] as number) - 1,
    trim,
  )
}

function valueRange(bytes: Uint8Array, start: number, end: number, trim: boolean): readonly [number, number] {
  let from = start
  let to = end
  if (bytes[from] === QUOTE && to > from) {
    from += 1
    to -= 1
  }
  if (trim) {
    while (from < to && bytes[from] === SPACE) from += 1
    while (to > from && bytes[to - 1] === SPACE) to -= 1
  }
  return [from, to]
}

/** Whether two stretches hold the same bytes. */
export function same(bytes: Uint8Array, from: number, to: number, otherFrom: number, otherTo: number): boolean {
  if (to - from !== otherTo - otherFrom) return false
  for (let p = 0; p < to - from; p += 1) if (bytes[from + p] !== bytes[otherFrom + p]) return false
  return true
}

/** A number for a person's id. Two people may share one; nothing but speed rests on it. */
export function keyOf(bytes: Uint8Array, from: number, to: number): number {
  let high = 0x811c9dc5
  let low = 0x01234567
  for (let p = from; p < to; p += 1) {
    const byte = bytes[p] as number
    high = Math.imul(high ^ byte, 0x01000193)
    low = Math.imul(low ^ byte, 0x85ebca6b) ^ (low >>> 13)
  }
  return (high >>> 0) * 0x200000 + (low >>> 11)
}

/** Whether a key is in a sorted list. */
export function hasKey(sorted: Float64Array, key: number): boolean {
  let low = 0
  let high = sorted.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = sorted[middle] as number
    if (found === key) return true
    if (found < key) low = middle + 1
    else high = middle - 1
  }
  return false
}

/** How far past its end a part must be read so that its last row is whole. */
export const READ_ON = MAX_ROW + 2

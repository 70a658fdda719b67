import { COLUMN } from '#app/bulk/columns.ts'
import type { Marked } from '#app/bulk/marks.ts'
import { BAD, MAX_ROW, ROW, Scanner } from '#app/bulk/scan.ts'

const LF = 10
const QUOTE = 34
const SPACE = 32

/** What a first look at a part of a file gives: where it ends, and whose rows follow each other in it. */
export type PartIndex = {
  start: number
  end: number
  /** Set when an over-long line begins at `end`. */
  overlong: boolean
  rows: number
  lines: number
  /** One key for each run of rows of the same person. */
  keys: Float64Array<ArrayBuffer>
  /** The first run: where its last row ends, its rows and its lines. */
  firstEnd: number
  firstRows: number
  firstLines: number
}

/**
 * Walks a part of a file. The bytes begin at `offset` in the file and reach MAX_ROW past `end` or to the end of the
 * file (`last`). `from` is where the first row begins, or -1 to take the first line that begins in the part.
 */
export function indexPart(
  marked: Marked,
  offset: number,
  from: number,
  end: number,
  last: boolean,
  trim: boolean,
): PartIndex {
  const { bytes } = marked
  const scanner = new Scanner()
  scanner.begin(marked, last)
  const stop = Math.min(end - offset, bytes.length)
  let at = from < 0 ? bytes.indexOf(LF) + 1 : from - offset
  const found: PartIndex = { ...nothing(offset + at), overlong: false }
  if (from < 0 && (at === 0 || at > stop)) return { ...nothing(-1), overlong: false }
  const keys: number[] = []
  let lines = 0
  let idFrom = 0
  let idTo = -1
  while (at < stop) {
    const outcome = scanner.read(at)
    if (outcome === BAD && scanner.problem === 'too-long') {
      found.overlong = true
      break
    }
    lines += scanner.lines
    if (outcome === ROW) {
      found.rows += 1
      const [start, to] = idRange(bytes, scanner, trim)
      if (idTo < 0 || !same(bytes, idFrom, idTo, start, to)) keys.push(keyOf(bytes, start, to))
      idFrom = start
      idTo = to
      if (keys.length === 1) {
        found.firstEnd = offset + scanner.next
        found.firstRows = found.rows
        found.firstLines = lines
      }
    }
    at = scanner.next
  }
  found.end = offset + at
  found.lines = lines
  found.keys = Float64Array.from(keys)
  return found
}

const nothing = (start: number) => ({
  start,
  end: start,
  rows: 0,
  lines: 0,
  keys: new Float64Array(),
  firstEnd: start,
  firstRows: 0,
  firstLines: 0,
})

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

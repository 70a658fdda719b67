import { type Marked, mark as markBytes } from '#app/bulk/marks.ts'
import { MAX_ROW, MORE, Scanner } from '#app/bulk/scan.ts'
import { type Joining, keyOf, plainlySame, sameWho, type Who, whoInLine } from '#app/bulk/who.ts'

const LF = 10
const CR = 13
const QUOTE = 34

/** What a first look at a part of a file gives: where it ends, and whose rows follow each other in it. */
export type PartIndex = {
  start: number
  end: number
  /** Set when an over-long line begins at `end`. */
  overlong: boolean
  lines: number
  /** One key for each run of rows of the same person; rows that cannot be read may add keys of nobody. */
  keys: Float64Array<ArrayBuffer>
  /** The keys among them of people without SUBJECT_ID who are known by their CII number. */
  byCii: Float64Array<ArrayBuffer>
  /** The first run: where its last row ends, and its lines. */
  firstEnd: number
  firstLines: number
}

/**
 * Walks a part of a file from line to line, without looking at cells: a line with an even number of quotes is a row,
 * sound or not; only with an odd number can a row go on over its end. The bytes, marked for `lines`, begin at `offset`
 * in the file and reach MAX_ROW past `end` or to the end of the file (`last`). `from` is where the first row begins,
 * or -1 to take the first line that begins in the part. `join` says how rows are put to people.
 */
export function indexPart(
  marked: Marked,
  offset: number,
  from: number,
  end: number,
  last: boolean,
  join: Joining,
): PartIndex {
  const { bytes, places, count } = marked
  const stop = Math.min(end - offset, bytes.length)
  let at = from < 0 ? bytes.indexOf(LF) + 1 : from - offset
  if (from < 0 && (at === 0 || at > stop)) return nothing(-1)
  const found = nothing(offset + at)
  const keys: number[] = []
  const byCii: number[] = []
  let id: Who = [0, -1, false]
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
      const own = plainlySame(bytes, at, lineEnd, id) ? id : whoInLine(bytes, at, lineEnd, join)
      if (own !== id && !(id[1] >= 0 && sameWho(bytes, id, own))) {
        keys.push(keyOf(bytes, own))
        if (own[2]) byCii.push(keys.at(-1) as number)
      }
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
  found.byCii = Float64Array.from(byCii)
  return found
}

const nothing = (start: number): PartIndex => ({
  start,
  end: start,
  overlong: false,
  lines: 0,
  keys: new Float64Array(),
  byCii: new Float64Array(),
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

/** How far past its end a part must be read so that its last row is whole. */
export const READ_ON = MAX_ROW + 2

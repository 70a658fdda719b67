import { COLUMN } from '#app/bulk/columns.ts'
import type { Scanner } from '#app/bulk/scan.ts'

const COMMA = 44
const QUOTE = 34
const SPACE = 32

/** How rows are put to people: padding left out or not, and by CII number where SUBJECT_ID is blank or not at all. */
export type Joining = { trim: boolean; byCii: boolean }

/** Where the value stands that says whose row it is, and whether it is the CII number. */
export type Who = readonly [from: number, to: number, cii: boolean]

/** Whose row a line is that was not cut into cells. */
export function whoInLine(bytes: Uint8Array, at: number, end: number, { trim, byCii }: Joining): Who {
  const [from, to] = cellInLine(bytes, at, end, COLUMN.SUBJECT_ID, trim)
  if (from < to || !byCii) return [from, to, false]
  const [first, last] = cellInLine(bytes, at, end, COLUMN.CII_NUMBER, trim)
  return [first, last, first < last]
}

function cellInLine(bytes: Uint8Array, at: number, end: number, column: number, trim: boolean) {
  let start = at
  let cells = 0
  let quoted = false
  for (let p = at; p < end; p += 1) {
    const byte = bytes[p]
    if (byte === QUOTE) quoted = !quoted
    else if (byte === COMMA && !quoted) {
      if (cells === column) return valueRange(bytes, start, p, trim)
      cells += 1
      start = p + 1
    }
  }
  return valueRange(bytes, start, end, trim)
}

/** Whose row the scanner has just read. */
export function whoOf(bytes: Uint8Array, { offsets }: Scanner, { trim, byCii }: Joining): Who {
  const cell = (column: number) =>
    valueRange(bytes, offsets[column] as number, (offsets[column + 1] as number) - 1, trim)
  const [from, to] = cell(COLUMN.SUBJECT_ID)
  if (from < to || !byCii) return [from, to, false]
  const [first, last] = cell(COLUMN.CII_NUMBER)
  return [first, last, first < last]
}

/**
 * Whether the third cell of a line, read plainly, is the same as the one before: nearly always so, and much faster than
 * to read whose row it is. False where anything is not plain.
 */
export function plainlySame(bytes: Uint8Array, at: number, end: number, [from, to, cii]: Who): boolean {
  if (cii || to <= from) return false
  let p = at
  for (let commas = 0; commas < COLUMN.SUBJECT_ID && p < end; p += 1) {
    const byte = bytes[p]
    if (byte === QUOTE) return false
    if (byte === COMMA) commas += 1
  }
  const last = p + to - from
  return last < end && bytes[last] === COMMA && same(bytes, from, to, p, last)
}

/** Whether two rows are the same person's. */
export function sameWho(bytes: Uint8Array, one: Who, other: Who): boolean {
  return one[2] === other[2] && same(bytes, one[0], one[1], other[0], other[1])
}

/** Where the value of a cell stands, without its quotes and, with `trim`, the spaces round it. */
export function valueRange(bytes: Uint8Array, start: number, end: number, trim: boolean): readonly [number, number] {
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

/** A number for a person's id or CII number. Two people may share one; nothing but speed rests on it. */
export function keyOf(bytes: Uint8Array, [from, to, cii]: Who): number {
  let high = cii ? 0x2f0b4a91 : 0x811c9dc5
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

import { COLUMN, COLUMNS } from '#app/bulk/columns.ts'

/** No row of the state's file comes near this many bytes; a longer one is a broken line or another kind of file. */
export const MAX_ROW = 256 * 1024

export const BLANK = 0
export const ROW = 1
export const BAD = -1
export const MORE = -2

export type ScanProblem = 'wrong-cell-count' | 'stray-quote' | 'unclosed-quote' | 'too-long' | 'header-again'

const COMMA = 44
const QUOTE = 34
const CR = 13
const LF = 10
const SPACE = 32
const HASH = 35
const HEADER_AGAIN = [...'SUBJECT_ID'].map((letter) => letter.charCodeAt(0))

/**
 * Reads one row at a time out of bytes, keeping only where each cell begins, so no text is made for cells nobody reads.
 *
 * A row may run over several lines inside quotes. When a row is broken it ends with the first line it began on, so one
 * stray quote costs one row. `read` gives ROW, BLANK (an empty line), BAD (see `problem`), or MORE (the bytes end
 * before the row does). `next` is then where the following row begins and `lines` how many lines were passed.
 */
export class Scanner {
  /** Where each cell begins, quotes included; entry `cells` is one past the separator that ends the last cell. */
  readonly offsets: Int32Array
  cells = 0
  next = 0
  lines = 0
  /** True when a cell is not quoted the way our writer quotes, so the row cannot be copied as one piece. */
  rewrite = false
  problem: ScanProblem = 'wrong-cell-count'
  readonly #expected: number
  readonly #state: boolean

  /** `expected` cells a row; the allowances for 94 and 96 cells are for the state's own 95. */
  constructor(expected: number = COLUMNS.length) {
    this.#expected = expected
    this.#state = expected === COLUMNS.length
    this.offsets = new Int32Array(expected + 3)
  }

  read(bytes: Uint8Array, at: number, end: number, last: boolean): number {
    const offsets = this.offsets
    const room = offsets.length - 1
    const stop = Math.min(end, at + MAX_ROW)
    let p = at
    let n = 0
    let lines = 1
    let rewrite = false
    let after = -1
    let byte = bytes[p] as number
    if (byte === LF || (byte === CR && p + 1 < stop && bytes[p + 1] === LF)) {
      this.next = byte === LF ? p + 1 : p + 2
      this.lines = 1
      return BLANK
    }
    while (after < 0) {
      if (n < room) offsets[n] = p
      n += 1
      if (p < stop && bytes[p] === QUOTE) {
        p += 1
        let needed = p < stop && bytes[p] === SPACE
        for (;;) {
          if (p >= stop) return this.#cut(bytes, at, end, last, 'unclosed-quote')
          byte = bytes[p++] as number
          if (byte === QUOTE) {
            if (p >= stop || bytes[p] !== QUOTE) break
            p += 1
            needed = true
          } else if (byte === COMMA || byte === CR) needed = true
          else if (byte === LF) {
            needed = true
            lines += 1
          }
        }
        if (!needed) rewrite = true
        if (p < stop) {
          byte = bytes[p] as number
          if (byte === COMMA) p += 1
          else if (byte === LF) after = p + 1
          else if (byte === CR && (p + 1 < stop ? bytes[p + 1] === LF : last && p + 1 === end))
            after = Math.min(p + 2, end)
          else if (byte === CR && p + 1 === end && !last) return MORE
          else return this.#broken(bytes, at, end, last, 'stray-quote')
          if (after < 0) continue
        }
      } else {
        if (p < stop && bytes[p] === SPACE) rewrite = true
        for (; p < stop; p += 1) {
          byte = bytes[p] as number
          if (byte > COMMA) continue
          if (byte === COMMA) break
          if (byte === LF) {
            after = p + 1
            break
          }
          if (byte === QUOTE) return this.#broken(bytes, at, end, last, 'stray-quote')
          if (byte === CR) {
            if (p + 1 < stop ? bytes[p + 1] === LF : last && p + 1 === end) {
              after = Math.min(p + 2, end)
              break
            }
            rewrite = true
          }
        }
        if (p < stop && after < 0) {
          p += 1
          continue
        }
      }
      if (p >= stop && after < 0) {
        if (stop < end || !last) return this.#cut(bytes, at, end, last, 'too-long')
        after = end
      }
    }
    if (n <= room) offsets[Math.min(n, room)] = p + 1
    this.rewrite = rewrite
    this.lines = lines
    this.next = after
    this.cells = n
    if (n !== this.#expected && !this.#allowed(bytes, n)) return this.#broken(bytes, at, end, last, 'wrong-cell-count')
    if (this.#state && this.#headerAgain(bytes)) return this.#broken(bytes, at, end, last, 'header-again')
    return ROW
  }

  /** 94 cells when only the end mark is missing; 96 when the last holds nothing. */
  #allowed(bytes: Uint8Array, cells: number): boolean {
    if (!this.#state) return false
    const from = this.offsets[cells - 1] as number
    const to = (this.offsets[cells] as number) - 1
    this.rewrite = true
    if (cells === this.#expected - 1) return to - from !== 1 || bytes[from] !== HASH
    if (cells !== this.#expected + 1) return false
    for (let p = from; p < to; p += 1) if (bytes[p] !== SPACE) return false
    return true
  }

  #headerAgain(bytes: Uint8Array): boolean {
    const from = this.offsets[COLUMN.SUBJECT_ID] as number
    return bytes[from] === HEADER_AGAIN[0] && HEADER_AGAIN.every((letter, index) => bytes[from + index] === letter)
  }

  #cut(bytes: Uint8Array, at: number, end: number, last: boolean, problem: ScanProblem): number {
    if (end < at + MAX_ROW && !last) return MORE
    return this.#broken(bytes, at, end, last, problem)
  }

  #broken(bytes: Uint8Array, at: number, end: number, last: boolean, problem: ScanProblem): number {
    const lineEnd = bytes.indexOf(LF, at)
    if (lineEnd < 0 || lineEnd >= end || lineEnd >= at + MAX_ROW) {
      if (!last && end < at + MAX_ROW) return MORE
      this.problem = last && end <= at + MAX_ROW ? problem : 'too-long'
      this.next = end
      this.lines = 1
      return BAD
    }
    this.problem = problem
    this.next = lineEnd + 1
    this.lines = 1
    return BAD
  }
}

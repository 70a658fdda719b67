import { COLUMN, COLUMNS } from '#app/bulk/columns.ts'
import type { Marked } from '#app/bulk/marks.ts'
import { PlainRows } from '#app/bulk/plain-rows.ts'

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
  readonly #plain = new PlainRows()
  #marked: Marked = { bytes: new Uint8Array(), places: new Int32Array(), count: 0, odd: new Int32Array() }
  #last = true
  /** The mark the next row is expected at, and the one this row began at. */
  #at = 0
  #rowMark = 0

  /** `expected` cells a row; the allowances for 94 and 96 cells are for the state's own 95. */
  constructor(expected: number = COLUMNS.length) {
    this.#expected = expected
    this.#state = expected === COLUMNS.length
    this.offsets = new Int32Array(expected + 3)
  }

  /** Begins on bytes whose marks are known; `last` when the file ends with them. */
  begin(marked: Marked, last: boolean): void {
    this.#marked = marked
    this.#last = last
    this.#at = 0
    this.#plain.begin(marked)
  }

  read(at: number): number {
    const mark = this.#firstFrom(at)
    return this.#state && this.#readPlain(at, mark) ? ROW : this.#readAny(at, mark)
  }

  #readPlain(at: number, mark: number): boolean {
    const plain = this.#plain
    if (!plain.read(at, mark, this.#expected, this.offsets) || plain.next > at + MAX_ROW) return false
    if (this.#headerAgain(this.#marked.bytes)) return false
    this.rewrite = plain.rewrite
    this.lines = 1
    this.next = plain.next
    this.cells = this.#expected
    this.#at = plain.mark
    return true
  }

  #readAny(at: number, firstMark: number): number {
    const { bytes, places, count } = this.#marked
    const offsets = this.offsets
    const room = offsets.length - 1
    const end = bytes.length
    const stop = Math.min(end, at + MAX_ROW)
    let mark = firstMark
    this.#rowMark = mark
    if (this.#isBlank(at, mark)) return BLANK
    let p = at
    let n = 0
    let lines = 1
    let rewrite = false
    for (;;) {
      // Nearly every cell is unquoted and ends with a comma; a cell that begins with a quote has its first mark there.
      while (mark < count) {
        const comma = places[mark] as number
        if (bytes[comma] !== COMMA || comma >= stop) break
        if (bytes[p] === SPACE) rewrite = true
        if (n < room) offsets[n] = p
        n += 1
        mark += 1
        p = comma + 1
      }
      if (n < room) offsets[n] = p
      n += 1
      let first = bytes[p]
      let place = mark < count ? (places[mark] as number) : end
      mark += 1
      if (first === QUOTE && p < end) {
        let needed = bytes[p + 1] === SPACE
        for (;;) {
          place = mark < count ? (places[mark] as number) : end
          mark += 1
          if (place >= stop) return this.#cut(at, 'unclosed-quote')
          const byte = bytes[place]
          if (byte === QUOTE) {
            if (bytes[place + 1] !== QUOTE || place + 1 >= end) break
            mark += 1
            needed = true
          } else {
            needed = true
            if (byte === LF) lines += 1
          }
        }
        if (!needed) rewrite = true
        const closed = place + 1
        place = mark < count ? (places[mark] as number) : end
        mark += 1
        if (place !== closed) return this.#broken(at, 'stray-quote')
      } else if (first === SPACE) rewrite = true
      first = place < end ? bytes[place] : LF
      while (first === CR && place < stop) {
        if (place + 1 === end ? this.#last : bytes[place + 1] === LF) break
        if (place + 1 === end) return MORE
        rewrite = true
        place = mark < count ? (places[mark] as number) : end
        mark += 1
        first = place < end ? bytes[place] : LF
      }
      if (place >= stop && (stop < end || !this.#last)) return this.#cut(at, 'too-long')
      if (first === COMMA) {
        p = place + 1
        continue
      }
      if (first === QUOTE) return this.#broken(at, 'stray-quote')
      p = place
      break
    }
    offsets[Math.min(n, room)] = p + 1
    this.rewrite = rewrite
    this.lines = lines
    this.next = Math.min(end, p + (bytes[p] === CR ? 2 : 1))
    this.cells = n
    if (n !== this.#expected && !this.#allowed(bytes, n)) return this.#broken(at, 'wrong-cell-count')
    if (this.#state && this.#headerAgain(bytes)) return this.#broken(at, 'header-again')
    this.#at = mark
    return ROW
  }

  /** The first mark at or after a place; rows follow each other, so it is nearly always the one read up to. */
  #firstFrom(at: number): number {
    const { places, count } = this.#marked
    let mark = this.#at
    while (mark < count && (places[mark] as number) < at) mark += 1
    while (mark > 0 && (places[mark - 1] as number) >= at) mark -= 1
    return mark
  }

  #isBlank(at: number, mark: number): boolean {
    const { bytes, places, count } = this.#marked
    if (mark >= count || places[mark] !== at) return false
    const size = bytes[at] === LF ? 1 : bytes[at] === CR && bytes[at + 1] === LF ? 2 : 0
    this.next = at + size
    this.lines = 1
    return size > 0
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

  /** The bytes or the row ran out: more of the file may help, up to what a row can be. */
  #cut(at: number, problem: ScanProblem): number {
    if (this.#marked.bytes.length < at + MAX_ROW && !this.#last) return MORE
    return this.#broken(at, problem)
  }

  #broken(at: number, problem: ScanProblem): number {
    const { bytes, places, count } = this.#marked
    const end = bytes.length
    let mark = this.#rowMark
    while (mark < count && bytes[places[mark] as number] !== LF) mark += 1
    const lineEnd = mark < count ? (places[mark] as number) : end
    this.lines = 1
    if (lineEnd < end && lineEnd < at + MAX_ROW) {
      this.problem = problem
      this.next = lineEnd + 1
      return BAD
    }
    if (!this.#last && end < at + MAX_ROW) return MORE
    this.problem = this.#last && end <= at + MAX_ROW ? problem : 'too-long'
    this.next = end
    return BAD
  }
}

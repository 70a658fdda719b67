import { type Raw, rawText } from '#app/bulk/bytes.ts'
import { COLUMNS } from '#app/bulk/columns.ts'
import type { Scanner } from '#app/bulk/scan.ts'

const QUOTE = 34

/**
 * Rows held as positions in bytes, not as text: 95 cells cost nothing until one of them is read.
 * Holds the rows of one person at a time in a run, or one part of the rows that were set aside.
 */
export class Rows {
  bytes: Uint8Array
  count = 0
  /** Line in its file of each row, and whatever else the owner keeps by row. */
  lines: number[] = []
  /** Where every cell begins, `stride` places a row; for whole rows with all their cells, to be read without a call. */
  offsets: Int32Array
  #flags: Uint8Array
  #cells: Uint8Array
  readonly stride: number
  readonly #slots: Int16Array

  /** `columns` says which columns the rows have, in order, as positions among the 95 (-1: none of them). */
  constructor(bytes: Uint8Array, columns: readonly number[] = COLUMNS.map((_, index) => index)) {
    this.bytes = bytes
    this.stride = columns.length + 3
    this.#slots = new Int16Array(COLUMNS.length).fill(-1)
    for (const [slot, column] of columns.entries()) if (column >= 0) this.#slots[column] = slot
    this.offsets = new Int32Array(this.stride * 64)
    this.#flags = new Uint8Array(64)
    this.#cells = new Uint8Array(64)
  }

  /** Takes the row the scanner has just read. */
  push(scanner: Scanner, line: number): number {
    const row = this.count
    if (row === this.#flags.length) this.#grow()
    this.offsets.set(scanner.offsets, row * this.stride)
    this.#flags[row] = scanner.rewrite ? 1 : 0
    this.#cells[row] = scanner.cells
    this.lines[row] = line
    this.count = row + 1
    return row
  }

  clear(): void {
    this.count = 0
  }

  /** Where the cell begins and ends in the bytes, quotes included. A cell that is missing is empty. */
  from(row: number, column: number): number {
    const slot = this.#slots[column] as number
    return slot < 0 || slot >= (this.#cells[row] as number) ? 0 : (this.offsets[row * this.stride + slot] as number)
  }

  to(row: number, column: number): number {
    const slot = this.#slots[column] as number
    if (slot < 0 || slot >= (this.#cells[row] as number)) return 0
    return (this.offsets[row * this.stride + slot + 1] as number) - 1
  }

  rewrite(row: number): boolean {
    return this.#flags[row] === 1
  }

  /** The cell's value, quotes undone, padding kept. */
  text(row: number, column: number): Raw {
    const from = this.from(row, column)
    const to = this.to(row, column)
    if (to - from > 1 && this.bytes[from] === QUOTE) {
      return rawText(this.bytes, from + 1, to - 1).replaceAll('""', '"')
    }
    return rawText(this.bytes, from, to)
  }

  isEmpty(row: number, column: number): boolean {
    const from = this.from(row, column)
    const length = this.to(row, column) - from
    return length === 0 || (length === 2 && this.bytes[from] === QUOTE)
  }

  /** Whether the value begins with these bytes. The words asked for hold no quote, so none needs undoing. */
  startsWith(row: number, column: number, word: Uint8Array): boolean {
    let from = this.from(row, column)
    let to = this.to(row, column)
    if (this.bytes[from] === QUOTE && to > from) {
      from += 1
      to -= 1
    }
    if (to - from < word.length) return false
    for (let p = 0; p < word.length; p += 1) if (this.bytes[from + p] !== word[p]) return false
    return true
  }

  /** Whether the value is exactly these bytes. */
  is(row: number, column: number, word: Uint8Array): boolean {
    const from = this.from(row, column)
    const length = this.to(row, column) - from
    const quoted = this.bytes[from] === QUOTE && length > 0 ? 2 : 0
    return length - quoted === word.length && this.startsWith(row, column, word)
  }

  /** Whether two rows have the same bytes in a column, quotes and all. */
  alike(row: number, other: number, column: number): boolean {
    const [from, otherFrom] = [this.from(row, column), this.from(other, column)]
    const length = this.to(row, column) - from
    if (this.to(other, column) - otherFrom !== length) return false
    const { bytes } = this
    for (let p = 0; p < length; p += 1) if (bytes[from + p] !== bytes[otherFrom + p]) return false
    return true
  }

  #grow(): void {
    const size = this.#flags.length * 2
    const offsets = new Int32Array(size * this.stride)
    offsets.set(this.offsets)
    const flags = new Uint8Array(size)
    flags.set(this.#flags)
    const cells = new Uint8Array(size)
    cells.set(this.#cells)
    this.offsets = offsets
    this.#flags = flags
    this.#cells = cells
  }
}

import { type Raw, rawBytes, type Sink } from '#app/bulk/bytes.ts'
import { ADDED, COLUMN, COLUMNS, CONDENSED, EXPLAINED, OTHER_CHARGES } from '#app/bulk/columns.ts'
import type { Rows } from '#app/bulk/rows.ts'

const COMMA = 44
const QUOTE = 34
const LF = 10
const SPACE = 32
const CR = 13
const LAST = COLUMNS.length - 1

/** Neighbors among the condensed columns, so that they are copied in one piece: first and last of each stretch. */
const STRETCHES = CONDENSED.map((name) => COLUMN[name]).reduce<[number, number][]>((stretches, column) => {
  const open = stretches.at(-1)
  if (open && open[1] === column - 1) open[1] = column
  else stretches.push([column, column])
  return stretches
}, [])

/** A cell as the 2020 tables quote it: only when it holds a comma, quote or line end, or begins with a space. */
export function quoted(cell: Raw): Raw {
  return cell.startsWith(' ') || /[,"\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

/** One line of a table from texts. */
export function csvLine(cells: readonly Raw[]): Raw {
  return `${cells.map(quoted).join(',')}\n`
}

/** What stands after the input's own cells: the 18 of 2020 or not, a mode's own columns, our explanation or not. */
export type Added = { with2020: boolean; own: readonly string[]; explain: boolean }

/** The header rows of the tables. */
export function tableHeaders({ with2020, own, explain }: Added): { full: string[]; condensed: string[] } {
  const added = [...(with2020 ? ADDED : []), ...own, ...(explain ? EXPLAINED : [])]
  return { full: [...COLUMNS, ...added], condensed: [...CONDENSED, ...added] }
}

/** Writes the input's own 95 cells, value for value, without the line's end. */
export function writeCells(sink: Sink, rows: Rows, row: number): void {
  if (!rows.rewrite(row)) {
    sink.copy(rows.bytes, rows.from(row, 0), rows.to(row, LAST))
    return
  }
  writeOneByOne(sink, rows, row, 0, LAST)
}

/** Writes the twenty condensed cells. */
export function writeCondensed(sink: Sink, rows: Rows, row: number): void {
  if (rows.rewrite(row)) {
    for (const [at, [first, last]] of STRETCHES.entries()) {
      if (at > 0) sink.byte(COMMA)
      writeOneByOne(sink, rows, row, first, last)
    }
    return
  }
  sink.reserve(rows.to(row, LAST) - rows.from(row, 0) + 1)
  const { bytes, offsets } = rows
  const own = row * rows.stride
  const out = sink.bytes
  let at = sink.at
  for (let stretch = 0; stretch < STRETCHES.length; stretch += 1) {
    const [first, last] = STRETCHES[stretch] as readonly [number, number]
    const to = (offsets[own + last + 1] as number) - 1
    if (stretch > 0) out[at++] = COMMA
    for (let p = offsets[own + first] as number; p < to; p += 1) out[at++] = bytes[p] as number
  }
  sink.at = at
}

function writeOneByOne(sink: Sink, rows: Rows, row: number, first: number, last: number): void {
  const { bytes } = rows
  for (let column = first; column <= last; column += 1) {
    if (column > first) sink.byte(COMMA)
    const from = rows.from(row, column)
    const to = rows.to(row, column)
    if (from === to) continue
    if (bytes[from] === QUOTE) {
      if (mustQuote(bytes, from + 1, to - 1)) sink.copy(bytes, from, to)
      else sink.copy(bytes, from + 1, to - 1)
    } else if (mustQuote(bytes, from, to)) {
      sink.byte(QUOTE)
      sink.copy(bytes, from, to)
      sink.byte(QUOTE)
    } else sink.copy(bytes, from, to)
  }
}

function mustQuote(bytes: Uint8Array, from: number, to: number): boolean {
  if (bytes[from] === SPACE && to > from) return true
  for (let p = from; p < to; p += 1) {
    const byte = bytes[p] as number
    if (byte === COMMA || byte === QUOTE || byte === LF || byte === CR) return true
  }
  return false
}

/** What ends a row: the added cells, already quoted, with the comma before them and the line's end. */
export class Endings {
  readonly #added: Added
  readonly #fixed: Raw
  readonly #bare: Uint8Array

  /** `fixed` holds the rules version, the as-of day and the input's hash, the same on every row of a file. */
  constructor(added: Added, fixed: readonly Raw[]) {
    this.#added = added
    this.#fixed = fixed.map(quoted).join(',')
    this.#bare = rawBytes(this.plain('', 0))
  }

  /** For a row of which nothing is to be said: the same bytes every time, where there are no columns of ours. */
  get bare(): Uint8Array | undefined {
    return this.#added.explain ? undefined : this.#bare
  }

  /** For a row that was not evaluated. */
  plain(other: Raw, line: number): Raw {
    const cells = this.#added.with2020 ? ADDED.map((_, index) => (index === OTHER_CHARGES ? other : '')) : []
    return this.#line(cells, '', line)
  }

  /** For an evaluated row: `cells` are the 18, without "Possible Other P64 Charges", and the mode's own. */
  evaluated(cells: readonly Raw[], other: Raw, trace: Raw, line: number): Raw {
    const { with2020 } = this.#added
    const all = cells.map((cell, index) => (with2020 && index === OTHER_CHARGES ? other : cell))
    return this.#line(all, trace, line)
  }

  #line(cells: readonly Raw[], trace: Raw, line: number): Raw {
    const { with2020, own, explain } = this.#added
    const width = (with2020 ? ADDED.length : 0) + own.length
    const padded = cells.length < width ? [...cells, ...new Array<Raw>(width - cells.length).fill('')] : cells
    const text = `,${padded.map(quoted).join(',')}`
    return explain ? `${text},${quoted(trace)},${this.#fixed},${line}\n` : `${text}\n`
  }
}

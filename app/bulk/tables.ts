import { type Raw, rawOf, Sink } from '#app/bulk/bytes.ts'
import { possibleOtherCharge } from '#app/bulk/charge.ts'
import { COLUMN } from '#app/bulk/columns.ts'
import type { RowResult } from '#app/bulk/decide.ts'
import { type Added, csvLine, Endings, writeCells, writeCondensed } from '#app/bulk/emit.ts'
import { caseLine } from '#app/bulk/papers/case-line.ts'
import { problemCells } from '#app/bulk/problems.ts'
import type { Rows } from '#app/bulk/rows.ts'

/** What a run writes as it goes, in this order everywhere. */
export const TABLES = ['all', 'condensed', 'prop64', 'problems', 'changes'] as const
export type TableName = (typeof TABLES)[number]

export const CHANGE_HEADERS = [
  ...['File', 'Source Line', 'SUBJECT_ID', 'Case Number', 'Charge'],
  ...['Determination A', 'Reason A', 'Determination B', 'Reason B', 'Change'],
]

export type TableOptions = {
  /** The input as it is called in the tables. */
  file: string
  added: Added
  fixed: readonly Raw[]
  /** False when two policies are compared: only the differences and the problems are written. */
  tables: boolean
}

/** A comment shorter than the number of a section holds none. */
const SHORTEST = 5

const SIZES: Record<TableName, number> = {
  all: 6 << 20,
  condensed: 2 << 20,
  prop64: 1 << 20,
  problems: 1 << 14,
  changes: 1 << 14,
}

/** The tables of one piece, in memory that another thread can write from. */
export class Tables {
  readonly sinks: Record<TableName, Sink>
  readonly problems: Record<string, number> = {}
  /** The court cases of this piece that get papers, each as one line. */
  readonly cases: string[] = []
  readonly #options: TableOptions
  readonly #endings: Endings
  #notes: { line: number; text: Raw }[] = []

  constructor(options: TableOptions, sinks: Record<TableName, Sink> = newSinks()) {
    this.#options = options
    this.#endings = new Endings(options.added, options.fixed)
    this.sinks = sinks
    for (const name of TABLES) sinks[name].at = 0
  }

  /** Writes one row to every table it belongs in. */
  row(rows: Rows, row: number, result: RowResult | undefined): void {
    const line = rows.lines[row] as number
    if (result) this.#note(result, line)
    if (!this.#options.tables) return
    const { all, condensed, prop64 } = this.sinks
    const other =
      !this.#options.added.with2020 ||
      rows.to(row, COLUMN.COMMENT_TEXT) - rows.from(row, COLUMN.COMMENT_TEXT) < SHORTEST
        ? ''
        : possibleOtherCharge(rows.text(row, COLUMN.OFFENSE_DESCR), rows.text(row, COLUMN.COMMENT_TEXT))
    const start = all.at
    writeCells(all, rows, row)
    writeCondensed(condensed, rows, row)
    const { bare } = this.#endings
    if (bare && other === '' && !result?.cells) {
      all.copy(bare, 0, bare.length)
      condensed.copy(bare, 0, bare.length)
      return
    }
    const ending = result?.cells
      ? this.#endings.evaluated(result.cells, other, result.trace, line)
      : this.#endings.plain(other, line)
    all.text(ending)
    condensed.text(ending)
    if (result?.cells) prop64.copy(all.bytes, start, all.at)
  }

  problem(code: string, line: number, detail?: string): void {
    this.problems[code] = (this.problems[code] ?? 0) + 1
    this.#notes.push({
      line,
      text: rawOf(
        csvLine(
          problemCells(
            this.#options.added.with2020 ? 'compatible' : 'current-law',
            this.#options.file,
            line,
            code,
            detail,
          ),
        ),
      ),
    })
  }

  /** Puts what is wrong in the order of its lines. */
  finish(): void {
    this.#notes.sort((a, b) => a.line - b.line)
    for (const { text } of this.#notes) this.sinks.problems.text(text)
    this.#notes = []
  }

  #note({ looks, change, paperCase }: RowResult, line: number): void {
    if (paperCase) this.cases.push(caseLine({ ...paperCase, file: this.#options.file, line }))
    for (const look of looks) this.problem(look, line)
    if (change) this.sinks.changes.text(csvLine([rawOf(this.#options.file), String(line), ...change]))
  }
}

/** Memory for a piece's tables, to be used again for the next. */
export function newSinks(): Record<TableName, Sink> {
  return Object.fromEntries(TABLES.map((name) => [name, new Sink(SIZES[name], true)])) as Record<TableName, Sink>
}

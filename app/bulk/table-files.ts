import { rawBytes, rawOf } from '#app/bulk/bytes.ts'
import { type Added, csvLine, tableHeaders } from '#app/bulk/emit.ts'
import type { Mark } from '#app/bulk/output.ts'
import { BYTE_ORDER_MARK, PROBLEM_HEADERS } from '#app/bulk/problems.ts'
import { CHANGE_HEADERS, TABLES, type TableName } from '#app/bulk/tables.ts'

export type TableShape = { files: number; suffix: string; added: Added; compare: boolean }

const NAMES: Record<TableName, string> = {
  all: 'All_Results',
  condensed: 'All_Results_Condensed',
  prop64: 'Prop64_Results',
  problems: 'problems',
  changes: 'policy_changes',
}

/** Name of a file of results: the number only with two or more inputs, then the suffix (2020 output, file names). */
export function tableName(
  table: TableName,
  file: number,
  { files, suffix }: Pick<TableShape, 'files' | 'suffix'>,
): string {
  const once = table === 'problems' || table === 'changes'
  const number = !once && files > 1 ? `_${file + 1}` : ''
  return `${NAMES[table]}${number}${once || suffix === '' ? '' : `_${suffix}`}.csv`
}

/** A file of results on its way to disk, hashed as it is written. */
export type Out = { write(bytes: Uint8Array): void; mark(): Mark; close(): unknown }

/** Every table of a run on disk: one set for each input, and one list of problems and of changes for all. */
export class TableFiles {
  readonly resumed: boolean
  readonly #outputs = new Map<string, Out>()
  readonly #shape: TableShape

  /** `open` makes each file. With `marks`, goes on from a safe point. */
  constructor(open: (name: string, mark?: Mark) => Out, shape: TableShape, marks?: Record<string, Mark>) {
    this.#shape = shape
    this.resumed = marks !== undefined
    const { full, condensed } = tableHeaders(shape.added)
    const headers = { all: full, condensed, prop64: full, problems: [...PROBLEM_HEADERS], changes: CHANGE_HEADERS }
    for (const table of TABLES) {
      if (!this.#wanted(table)) continue
      for (let file = 0; file < shape.files; file += 1) {
        const name = tableName(table, file, shape)
        if (this.#outputs.has(name)) continue
        const output = open(name, marks?.[name])
        const mark = table === 'problems' ? BYTE_ORDER_MARK : ''
        if (!marks) output.write(rawBytes(rawOf(mark + csvLine(headers[table]))))
        this.#outputs.set(name, output)
      }
    }
  }

  write(file: number, tables: Record<TableName, Uint8Array>): void {
    for (const table of TABLES) {
      if (!this.#wanted(table) || tables[table].length === 0) continue
      ;(this.#outputs.get(tableName(table, file, this.#shape)) as Out).write(tables[table])
    }
  }

  marks(): Record<string, Mark> {
    return Object.fromEntries([...this.#outputs].map(([name, output]) => [name, output.mark()]))
  }

  close(): void {
    for (const output of this.#outputs.values()) output.close()
  }

  #wanted(table: TableName): boolean {
    if (table === 'problems') return true
    return (table === 'changes') === this.#shape.compare
  }
}

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { rawBytes, rawText } from '#app/bulk/bytes.ts'
import { COLUMNS, type ColumnName } from '#app/bulk/columns.ts'
import { isoDay } from '#app/bulk/dates.ts'
import { Decider } from '#app/bulk/decide.ts'
import { decidePiece } from '#app/bulk/decide-piece.ts'
import { tableHeaders } from '#app/bulk/emit.ts'
import { mark } from '#app/bulk/marks.ts'
import { addedBy, type ModeId } from '#app/bulk/mode.ts'
import { readCaseLine } from '#app/bulk/papers/case-line.ts'
import type { Piece } from '#app/bulk/piece.ts'
import type { Policy } from '#app/bulk/policy.ts'
import { readPolicy } from '#app/bulk/policy.ts'
import { type RunOptions, run } from '#app/bulk/run.ts'
import { type TableName, Tables } from '#app/bulk/tables.ts'

/** A folder of its own for a test, gone when the test file ends. */
export function folder(): string {
  const at = mkdtempSync(join(tmpdir(), 'bulk-'))
  folders.push(at)
  return at
}

const folders: string[] = []
afterAll(() => {
  for (const at of folders) rmSync(at, { recursive: true, force: true })
})

/** A policy from its JSON, as an office would write it. */
export function policy(json: unknown): Policy {
  const read = readPolicy(JSON.stringify(json))
  if (!read.ok) throw new Error(read.problem)
  return read.policy
}

export const REDUCE_ALL = { baselineEligibility: { dismiss: [], reduce: ['11357', '11358', '11359', '11360'] } }

type Given = { mode?: ModeId; county?: string; asOf?: string; policy?: unknown } & Partial<Omit<RunOptions, 'settings'>>

/** Runs over the texts (each character one byte) and gives the folder of results. */
export async function runOver(texts: string[], given: Given = {}) {
  const at = folder()
  const inputs = texts.map((text, index) => {
    const path = join(at, `in${index + 1}.csv`)
    writeFileSync(path, Buffer.from(text, 'latin1'))
    return path
  })
  const { mode = 'compatible', county = 'YOLO', asOf = '2020-07-01', policy: json = REDUCE_ALL, ...rest } = given
  const out = join(at, 'out')
  const settings = {
    mode,
    county,
    asOf: isoDay(asOf) as number,
    policy: policy(json),
    explain: mode === 'current-law',
  }
  const result = await run({ inputs, out, settings, suffix: '', resume: false, jobs: 1, ...rest })
  const read = (name: string) => readFileSync(join(out, name), 'latin1')
  return { ...result, read, out, inputs }
}

/** The cells of a table, the plain way. */
export function cellsOf(text: string): string[][] {
  const rows: string[][] = []
  for (const [, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\n]*))(,|\n)/g)) {
    const row = rows.at(-1)
    const value = quoted === undefined ? (bare as string) : quoted.replaceAll('""', '"')
    if (!row || row.at(-1) === END) rows.push([value])
    else row.push(value)
    if (end === '\n') rows.at(-1)?.push(END)
  }
  return rows.map((row) => row.slice(0, -1))
}

/** A row of the state's file: the cells that matter, the others empty, as a line without its end. */
export function line(given: Partial<Record<ColumnName, string>>): string {
  const quote = (value: string) => (/[,"\n\r]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value)
  return COLUMNS.map((name) => quote(given[name] ?? USUAL[name] ?? '')).join(',')
}

/** An unremarkable felony conviction for sale, in the county and long ago. */
const USUAL: Partial<Record<ColumnName, string>> = {
  ...{ SUBJECT_ID: '40000017', PRI_NAME: 'RIVERA,TOMAS J', PRI_DOB: '19710302', STP_EVENT_DATE: '20100105' },
  ...{ STP_TYPE_DESCR: 'COURT ACTION', STP_ORI_CNTY_NAME: 'YOLO', CNT_ORDER: '101002001000', OFN: '10F0042' },
  ...{ OFFENSE_DESCR: '11359 HS-POSSESS MARIJUANA FOR SALE', OFFENSE_TOC: 'F', DISP_DESCR: 'CONVICTED' },
  ...{ CONV_STAT_DESCR: 'FELONY', END_OF_REC: '#' },
}

/** What the tables say of each row that was read, by column name; decided in this thread, with no files. */
export function decided(text: string, given: Omit<Given, 'jobs'> & { explain?: boolean } = {}) {
  const {
    mode = 'compatible',
    county = 'YOLO',
    asOf = '2020-07-01',
    policy: json = REDUCE_ALL,
    explain = false,
  } = given
  const decider = new Decider(
    {
      mode,
      county,
      asOf: isoDay(asOf) as number,
      policy: policy(json),
      explain,
    },
    undefined,
    given.papers,
  )
  const added = addedBy(decider.mode, explain)
  const tables = new Tables({ file: 'in.csv', added, fixed: ['rules', asOf, 'hash'], tables: true })
  const bytes = rawBytes(text)
  const piece: Piece = {
    index: 0,
    file: 0,
    start: 0,
    end: bytes.length,
    line: 1,

    overlong: false,
    apart: false,
  }
  const { counts } = decidePiece(mark(bytes), piece, decider, tables)
  const read = (name: TableName) => rawText(tables.sinks[name].bytes, 0, tables.sinks[name].at)
  const { full } = tableHeaders(added)
  const rows = cellsOf(read('all')).map((cells) => Object.fromEntries(full.map((name, index) => [name, cells[index]])))
  const cases = tables.cases.map(readCaseLine)
  return { rows, read, counts, cases, problems: cellsOf(read('problems')) }
}

const END = '\u0000end'

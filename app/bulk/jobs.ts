import type { Counts } from '#app/bulk/decide.ts'
import type { ModeSettings } from '#app/bulk/mode.ts'
import type { Bundle, BundleJob } from '#app/bulk/papers/bundle.ts'
import type { PapersOptions } from '#app/bulk/papers/options.ts'
import type { PartIndex } from '#app/bulk/part.ts'
import type { Piece } from '#app/bulk/piece.ts'
import type { Policy } from '#app/bulk/policy.ts'
import type { TableName } from '#app/bulk/tables.ts'

/** A file as the run reads it: unpacked if it was packed, without its byte order mark and header. */
export type InputFile = {
  /** What it is called in tables, problems and manifest: its name without folders. */
  name: string
  /** Where its bytes are read from. */
  path: string
  size: number
  /** Where the first row begins, and on which line. */
  start: number
  line: number
}

/** What every thread of a run knows. */
export type RunPlan = {
  files: InputFile[]
  settings: ModeSettings
  compareWith: Policy | undefined
  papers?: PapersOptions
  /** Where work files are kept. */
  work: string
}

/** What is known once every file has been looked through. */
export type Begin = {
  kind: 'begin'
  apart: Float64Array
  hashes: string[]
  parts: number
  /** The people whose rows belong with others known by CII number only: their key, and that of the CII number. */
  joined: Map<number, number>
}

export type Job =
  | Begin
  | { kind: 'index'; file: number; from: number; start: number; end: number }
  | { kind: 'line-end'; file: number; from: number }
  | { kind: 'wanted'; byCii: Float64Array }
  | { kind: 'join'; piece: Piece }
  | { kind: 'apart'; piece: Piece }
  | { kind: 'people'; name: string }
  | { kind: 'piece'; piece: Piece; slot: number }
  | { kind: 'bundle'; bundle: BundleJob }

/** What is said of a row of a person set aside: everything of a RowResult, and where the row stands. */
export type ApartResult = { piece: number; text: string }

export type Encoding = 'ascii' | 'utf-8' | 'windows-1252'

export type JobResult = {
  begin: null
  index: PartIndex & { encoding: Encoding }
  /** Where the line ends that begins at `from`: one past its line feed, or the end of the file. */
  'line-end': number
  wanted: null
  /** The people of a piece who have one of the wanted CII numbers: their key, and that of the number. */
  join: [number, number][]
  apart: { parts: { part: number; bytes: Uint8Array }[] }
  people: { results: ApartResult[]; counts: Counts }
  piece: {
    tables: Record<TableName, Uint8Array>
    counts: Counts
    problems: Record<string, number>
    rows: number
    /** The court cases that get papers, one a line. */
    cases: string
  }
  bundle: Bundle
}

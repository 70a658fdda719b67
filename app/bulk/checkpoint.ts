import { createHash } from 'node:crypto'
import type { Counts } from '#app/bulk/decide.ts'
import type { InputFile } from '#app/bulk/jobs.ts'
import { addedBy, type Mode } from '#app/bulk/mode.ts'
import { type Mark, Output, TornOutput } from '#app/bulk/output.ts'
import type { PapersMark } from '#app/bulk/papers/make-papers.ts'
import { PIECE } from '#app/bulk/plan.ts'
import { Refused } from '#app/bulk/refused.ts'
import type { RunOptions } from '#app/bulk/run.ts'
import { TableFiles } from '#app/bulk/table-files.ts'
import type { Workshop } from '#app/bulk/workshop.ts'

/** Where the court cases wait for their papers, in the work folder. */
export const CASES = 'cases'

/** How far a run has come: enough to go on from there and end with the same bytes. */
export type Checkpoint = {
  fingerprint: string
  piece: number
  marks: Record<string, Mark>
  counts: Counts
  problems: Record<string, number>
  /** Rows read of each file. */
  rows: number[]
  /** The court cases noted for papers, and how far their bundles have come. */
  cases?: Mark | undefined
  papers?: PapersMark | undefined
}

/** The safe point of an unfinished run, if there is one; throws `Refused` when it was of other files or options. */
export function readCheckpoint(workshop: Workshop, fingerprint: string): Checkpoint | undefined {
  const saved = workshop.saved() as Checkpoint | undefined
  if (saved && saved.fingerprint !== fingerprint) {
    throw new Refused(
      `The unfinished run in ${workshop.folder} had other files or options; give the same ones, or delete that folder.`,
    )
  }
  return saved
}

/** Opens the tables, from the safe point where there is one that is still whole. */
export function openTables(
  workshop: Workshop,
  files: InputFile[],
  mode: Mode,
  options: RunOptions,
  saved: Checkpoint | undefined,
  say: (line: string) => void,
): { tables: TableFiles; cases: Output | undefined } {
  const { suffix, settings, compareWith } = options
  const added = addedBy(mode, settings.explain)
  const shape = { files: files.length, suffix, added, compare: compareWith !== undefined }
  const open = (name: string, mark?: Mark) => new Output(workshop.folder, name, mark)
  const all = (from?: Checkpoint) => ({
    tables: new TableFiles(open, shape, from?.marks),
    cases: options.papers && new Output(workshop.work, CASES, from?.cases),
  })
  if (saved) {
    try {
      return all(saved)
    } catch (error) {
      if (!(error instanceof TornOutput) && (error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
      say('What the unfinished run left is damaged; the run begins again from the start.')
    }
  }
  return all()
}

/** What must be the same for a run to go on: files, options, rules. */
export function fingerprintOf(options: RunOptions, rules: string, files: InputFile[], hashes: string[]): string {
  const { settings, compareWith, suffix, papers } = options
  const names = files.map(({ name, size }) => [name, size])
  const all = JSON.stringify([options.piece ?? PIECE, rules, settings, compareWith, suffix, papers, names, hashes])
  return createHash('sha256').update(all).digest('hex')
}

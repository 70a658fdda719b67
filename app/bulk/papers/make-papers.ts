import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CASES } from '#app/bulk/checkpoint.ts'
import { csvLine } from '#app/bulk/emit.ts'
import { type Mark, Output, TornOutput } from '#app/bulk/output.ts'
import type { BundleJob, IndexRow } from '#app/bulk/papers/bundle.ts'
import { type NotedCase, readCaseLine } from '#app/bulk/papers/case-line.ts'
import type { PapersOptions } from '#app/bulk/papers/options.ts'
import { linesOf, sortedLines, writeLines } from '#app/bulk/papers/sort-lines.ts'
import type { Pool } from '#app/bulk/pool.ts'
import { BYTE_ORDER_MARK, problemWords } from '#app/bulk/problems.ts'
import type { Workshop } from '#app/bulk/workshop.ts'
import { citation } from '#app/petition/words.ts'

/** How far the papers have come: bundles that are whole on the disk, and the index up to there. */
export type PapersMark = { bundles: Record<string, Mark>; index: Mark } & Found

/** How many cases got no papers, and how many have each thing to look at, as codes. The index says which ones. */
type Found = { without: number; looks: Record<string, number> }

/** What was made: so many cases in so many bundles. */
export type PapersMade = { cases: number; bundles: number; marks: Record<string, Mark> } & Found

type Making = {
  workshop: Workshop
  pool: Pool
  options: PapersOptions
  saved: PapersMark | undefined
  save: (papers: PapersMark) => void
  /** Told of every bundle made, with its cases and how many there are in all; may throw to stop. */
  told: (cases: number, of: number) => void
}

const HEADERS = [
  'Bundle',
  'Page',
  'Pages',
  'Court',
  'Case Number',
  'Person',
  'Sections',
  'Counts',
  'Paper',
  'Look At First',
  'Codes',
  'File',
  'Source Line',
]
const INDEX = 'papers/index.csv'

/** Makes the bundles of a run from the cases it noted, in the order of courts and case numbers, and their index. */
export async function makePapers({ workshop, pool, options, saved, save, told }: Making): Promise<PapersMade> {
  mkdirSync(join(workshop.folder, 'papers'), { recursive: true, mode: 0o700 })
  const path = join(workshop.work, 'cases-sorted')
  writeLines(path, sortedLines(join(workshop.work, CASES), workshop.work))
  let [cases, of] = [0, 0]
  for (const bundle of bundlesOf(path, options.bundle)) {
    cases += bundle.length
    of += 1
  }
  const { index, done } = goOn(workshop, saved)
  const name = (number: number) => `papers/bundle-${String(number).padStart(Math.max(4, String(of).length), '0')}.pdf`
  for await (const { job, result } of pool.inOrder(
    jobsOf(path, options.bundle, of, Object.keys(done.bundles).length),
  )) {
    const { number } = job.bundle
    writeFileSync(join(workshop.folder, name(number)), result.bytes, { mode: 0o600 })
    for (const row of result.index) index.write(Buffer.from(csvLine(indexCells(number, row))))
    done.without += result.index.filter(({ paper }) => paper === 'none').length
    for (const [code, count] of Object.entries(result.looks)) done.looks[code] = (done.looks[code] ?? 0) + count
    done.bundles[name(number)] = { bytes: result.bytes.length, sha256: sha256(result.bytes) }
    done.index = index.mark()
    save(done)
    told(job.bundle.cases.length, cases)
  }
  index.close()
  const { without, looks } = done
  return { cases, bundles: of, without, looks, marks: { [INDEX]: index.mark(), ...done.bundles } }
}

/** Goes on after the last bundle that is whole, or from the first one where anything is not as it was noted. */
function goOn({ folder }: Workshop, saved: PapersMark | undefined): { index: Output; done: PapersMark } {
  if (saved) {
    try {
      for (const [name, { sha256: noted }] of Object.entries(saved.bundles)) {
        if (sha256(readFileSync(join(folder, name))) !== noted) throw new TornOutput(name)
      }
      return { index: new Output(folder, INDEX, saved.index), done: saved }
    } catch (error) {
      if (!(error instanceof TornOutput) && (error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    }
  }
  const index = new Output(folder, INDEX)
  index.write(Buffer.from(BYTE_ORDER_MARK + csvLine(HEADERS)))
  return { index, done: { bundles: {}, index: index.mark(), without: 0, looks: {} } }
}

function* jobsOf(path: string, size: number, of: number, done: number) {
  let number = 0
  for (const cases of bundlesOf(path, size)) {
    number += 1
    if (number > done) yield { kind: 'bundle', bundle: { number, of, cases } satisfies BundleJob } as const
  }
}

/** The cases of each bundle: so many, all of one court. */
function* bundlesOf(path: string, size: number): Generator<NotedCase[]> {
  let bundle: NotedCase[] = []
  for (const line of linesOf(path)) {
    if (line === '') continue
    const entry = readCaseLine(line)
    if (bundle.length === size || (bundle[0] && bundle[0].court !== entry.court)) {
      yield bundle
      bundle = []
    }
    bundle.push(entry)
  }
  if (bundle.length > 0) yield bundle
}

function indexCells(number: number, { page, pages, paper, entry, looks }: IndexRow): string[] {
  const { court, caseNumber, defendant, counts, file, line } = entry as NotedCase
  const sections = [...new Set(counts.map(citation))].join('; ')
  const words = looks.map((code) => problemWords(code)).join(' ')
  return [
    String(number),
    String(page),
    String(pages),
    court,
    caseNumber,
    defendant ?? '',
    sections,
    String(counts.length),
    paper,
    words,
    looks.join(' '),
    file,
    String(line),
  ]
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

import { createHash } from 'node:crypto'
import { availableParallelism } from 'node:os'
import { documents, type Finished, manifestText, needsALook, type Summary } from '#app/bulk/documents.ts'
import type { Mark } from '#app/bulk/output.ts'
import type { Workshop } from '#app/bulk/workshop.ts'

/** What a run came to. `look` says whether any row or file needs a person. */
export type RunResult = {
  look: boolean
  summary: Summary
  folder: string
  seconds: number
  papers?: Finished['papers']
}

/** Writes everything that is not a table, and puts the finished results where they belong. */
export function writeReports(workshop: Workshop, finished: Finished): RunResult {
  const { summary, written } = documents(finished)
  for (const [name, text] of Object.entries(written)) workshop.write(name, text)
  const marks = Object.fromEntries(Object.entries(written).map(([name, text]) => [name, markOf(text)]))
  workshop.write('manifest.json', manifestText(finished, { node: process.version }, availableParallelism(), marks))
  workshop.finish()
  const { seconds, papers } = finished
  const look = needsALook(summary) || (papers?.made.without ?? 0) > 0
  return { look, summary, folder: workshop.target, seconds, ...(papers && { papers }) }
}

function markOf(text: string): Mark {
  const bytes = Buffer.from(text)
  return { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }
}

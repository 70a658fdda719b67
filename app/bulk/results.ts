import { createHash } from 'node:crypto'
import { availableParallelism } from 'node:os'
import { isoText } from '#app/bulk/dates.ts'
import type { Counts } from '#app/bulk/decide.ts'
import type { Input } from '#app/bulk/inputs.ts'
import type { ModeSettings } from '#app/bulk/mode.ts'
import type { Mark, Workshop } from '#app/bulk/output.ts'
import type { FileFacts } from '#app/bulk/plan.ts'
import type { Policy } from '#app/bulk/policy.ts'
import { PROBLEMS, type ProblemCode } from '#app/bulk/problems.ts'
import { reportPage } from '#app/bulk/report.ts'
import { ourSummary, type RunReport, summary2020 } from '#app/bulk/summary.ts'

/** The version of the command, in every manifest. */
export const VERSION = '0.1.0'

/** What is said of a file that was read to its end and gave nothing. */
export const NO_ROW = 'no row of it could be read; is it the state’s file of 95 columns?'

export type Finished = {
  workshop: Workshop
  inputs: Input[]
  hashes: string[]
  facts: FileFacts[]
  marks: Record<string, Mark>
  counts: Counts
  problems: Record<string, number>
  rows: number[]
  rules: string
  seconds: number
  settings: ModeSettings
  compareWith: Policy | undefined
  suffix: string
}

/** What a run came to. `look` says whether any row or file needs a person. */
export type RunResult = { look: boolean; summary: ReturnType<typeof ourSummary>; folder: string; seconds: number }

/** Writes everything that is not a table, and puts the finished results where they belong. */
export function writeReports(finished: Finished): RunResult {
  const { workshop, inputs, hashes, facts, marks, counts, problems, settings, compareWith, suffix, seconds } = finished
  const readable = inputs.filter(({ file }) => file)
  const files = readable.map(({ name, header }, index) => ({
    file: name,
    rows: finished.rows[index] as number,
    ...(facts[index] as FileFacts),
    header,
    sha256: hashes[index] as string,
  }))
  const unread = files.filter(({ rows }) => rows === 0).map(({ file }) => ({ file, reason: NO_ROW }))
  const failures = [
    ...inputs.flatMap(({ name, failure }) => (failure ? [{ file: name, reason: failure }] : [])),
    ...unread,
  ]
  const report: RunReport = {
    settings,
    rules: finished.rules,
    files,
    failures,
    problems,
    own: counts.own,
    other: compareWith && counts.other,
  }
  const summary = ourSummary(report)
  const end = suffix === '' ? '' : `_${suffix}`
  const written: Record<string, string> = {
    'summary.json': `${JSON.stringify(summary, null, 2)}\n`,
    'report.html': reportPage(summary),
  }
  const as2020 = settings.mode === 'compatible'
  if (as2020 && !compareWith) {
    written[`gogen${end}.json`] = JSON.stringify(summary2020(counts.own, settings, summary.rows, seconds))
  }
  if (as2020 && failures.length > 0) {
    const errors = failures.map(({ file, reason }) => [file, { errorType: 'OTHER', errorMessage: reason }])
    written[`gogen${end}.err`] = JSON.stringify(Object.fromEntries(errors))
  }
  for (const [name, text] of Object.entries(written)) workshop.write(name, text)
  const outputs = {
    ...Object.fromEntries(Object.entries(marks).map(([name, mark]) => [name, mark])),
    ...Object.fromEntries(Object.entries(written).map(([name, text]) => [name, markOf(text)])),
  }
  workshop.write('manifest.json', `${JSON.stringify(manifest(finished, files, outputs), null, 2)}\n`)
  workshop.finish()
  const look = failures.length > 0 || Object.keys(problems).length > 0
  return { look, summary, folder: workshop.target, seconds }
}

function manifest(finished: Finished, files: RunReport['files'], outputs: Record<string, Mark>) {
  const { settings, compareWith, suffix, rules, seconds } = finished
  return {
    program: 'clear-petition bulk',
    version: VERSION,
    rules,
    node: process.version,
    options: {
      mode: settings.mode,
      county: settings.county,
      asOf: isoText(settings.asOf),
      ...(settings.mode === 'compatible' && { policy: settings.policy }),
      ...(compareWith && { compareWith }),
      explain: settings.explain,
      suffix,
    },
    inputs: files.map(({ file, sha256, rows, lines }) => ({ file, sha256, rows, lines })),
    outputs,
    cores: availableParallelism(),
    durationInSeconds: seconds,
    finishedAt: new Date().toISOString(),
  }
}

function markOf(text: string): Mark {
  const bytes = Buffer.from(text)
  return { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }
}

/** How many rows were not read, read with a warning, or are to be looked at. */
export function bySeverity(problems: Record<string, { count: number }>) {
  const counts = { unreadable: 0, warning: 0, look: 0 }
  for (const [code, { count }] of Object.entries(problems))
    counts[PROBLEMS[code as ProblemCode]?.[0] ?? 'look'] += count
  return counts
}

import { choicesOf, type PolicyFile } from '#app/bulk/choices.ts'
import { isoText, today } from '#app/bulk/dates.ts'
import type { Counts } from '#app/bulk/decide.ts'
import type { ModeSettings } from '#app/bulk/mode.ts'
import type { Mark } from '#app/bulk/output.ts'
import type { PapersOptions } from '#app/bulk/papers/options.ts'
import type { FileFacts } from '#app/bulk/plan.ts'
import type { Policy } from '#app/bulk/policy.ts'
import { reportPage } from '#app/bulk/report.ts'
import { ENGLISH, type ReportWords } from '#app/bulk/report-words.ts'
import {
  type FileReport,
  ourSummary,
  type PapersReport,
  type PolicyReport,
  type RunReport,
  summary2020,
} from '#app/bulk/summary.ts'
import type { Tally } from '#app/bulk/tally.ts'

/** The version of the command, in every manifest. */
export const VERSION = '0.1.0'

/** What is said of a file that was read to its end and gave nothing, as the code of its words. */
export const NO_ROW = 'no-row'

/** A file that was asked for: `failure` is the code of why it was left out or read only in part, `read` whether any was. */
export type Asked = { name: string; header: boolean; read: boolean; failure?: string }

/** All that is known when the tables are written. `hashes`, `facts` and `rows` are of the files that were read. */
export type Finished = {
  inputs: readonly Asked[]
  hashes: readonly string[]
  facts: readonly FileFacts[]
  marks: Record<string, Mark>
  counts: Counts
  problems: Record<string, number>
  rows: readonly number[]
  rules: string
  seconds: number
  settings: ModeSettings
  compareWith: Policy | undefined
  /** What the policies were read from, in their order. */
  policyFiles?: readonly PolicyFile[]
  suffix: string
  /** The words of the report; English when left out. */
  words?: ReportWords
  /** The papers that were asked for and made. */
  papers?: { options: PapersOptions; made: Omit<PapersReport, 'kind'> }
}

export type Summary = ReturnType<typeof ourSummary>

/** Everything of the results that is not a table, by file name, but for the manifest. */
export function documents(finished: Finished): { summary: Summary; written: Record<string, string> } {
  const { inputs, counts, problems, settings, compareWith, suffix, seconds } = finished
  const files = filesOf(finished)
  const failures = [
    ...inputs.flatMap(({ name, failure }) => (failure ? [{ file: name, code: failure }] : [])),
    ...files.filter(({ rows }) => rows === 0).map(({ file }) => ({ file, code: NO_ROW })),
  ]
  const report: RunReport = {
    settings,
    rules: finished.rules,
    files,
    failures,
    problems,
    own: counts.own,
    other: compareWith && counts.other,
    today: today(),
    papers: papersOf(finished),
    ...(settings.mode === 'compatible' && { policies: policiesOf(finished) }),
  }
  const summary = ourSummary(report)
  const end = suffix === '' ? '' : `_${suffix}`
  const written: Record<string, string> = {
    'summary.json': `${JSON.stringify(summary, null, 2)}\n`,
    'report.html': reportPage(report, summary, finished.words),
  }
  const as2020 = settings.mode === 'compatible'
  if (as2020 && !compareWith) {
    written[`gogen${end}.json`] = JSON.stringify(summary2020(counts.own, settings, summary.rows, seconds))
  }
  if (as2020 && failures.length > 0) {
    const errors = summary.failures.map(({ file, reason }) => [file, { errorType: 'OTHER', errorMessage: reason }])
    written[`gogen${end}.err`] = JSON.stringify(Object.fromEntries(errors))
  }
  return { summary, written }
}

/** What is needed to check a run a year later. `engine` says what ran it, `documents` are the other files' marks. */
export function manifestText(
  finished: Finished,
  engine: Record<string, string>,
  cores: number,
  documents: Record<string, Mark>,
): string {
  const { settings, compareWith, suffix, rules, seconds, marks, papers, words } = finished
  const manifest = {
    program: 'clear-petition bulk',
    version: VERSION,
    rules,
    ...engine,
    options: {
      mode: settings.mode,
      county: settings.county,
      asOf: isoText(settings.asOf),
      ...(settings.mode === 'compatible' && { policy: settings.policy }),
      ...(compareWith && { compareWith }),
      explain: settings.explain,
      suffix,
      ...(words && words.language !== ENGLISH.language && { language: words.language }),
      ...(papers && { papers: papers.options }),
    },
    inputs: filesOf(finished).map(({ file, sha256, rows, lines }) => ({ file, sha256, rows, lines })),
    ...(papers && { papers: papersOf(finished) }),
    outputs: { ...marks, ...documents },
    cores,
    durationInSeconds: seconds,
    finishedAt: new Date().toISOString(),
  }
  return `${JSON.stringify(manifest, null, 2)}\n`
}

/** Whether any row or file needs a person. */
export function needsALook({ failures, problems }: Summary): boolean {
  return failures.length > 0 || Object.keys(problems).length > 0
}

function policiesOf({ settings, compareWith, policyFiles = [], counts }: Finished): PolicyReport[] {
  const reportOf = (policy: Policy, tally: Tally, at: number): PolicyReport => ({
    ...(policyFiles[at] ?? { file: '', ignored: [] }),
    choices: choicesOf(policy, tally),
  })
  return [reportOf(settings.policy, counts.own, 0), ...(compareWith ? [reportOf(compareWith, counts.other, 1)] : [])]
}

/** Without the marks of the bundles, which stand among the outputs. */
function papersOf({ papers }: Finished): PapersReport | undefined {
  if (!papers) return undefined
  const { cases, bundles, without, looks } = papers.made
  return { kind: papers.options.kind, cases, bundles, without, looks }
}

function filesOf({ inputs, hashes, facts, rows }: Finished): FileReport[] {
  const readable = inputs.filter(({ read }) => read)
  return readable.map(({ name, header }, index) => ({
    file: name,
    rows: rows[index] as number,
    ...(facts[index] as FileFacts),
    header,
    sha256: hashes[index] as string,
  }))
}

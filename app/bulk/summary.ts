import type { Choice, PolicyFile } from '#app/bulk/choices.ts'
import { type DayNumber, isoText } from '#app/bulk/dates.ts'
import type { ModeSettings } from '#app/bulk/mode.ts'
import type { PapersKind } from '#app/bulk/papers/options.ts'
import { problemIn } from '#app/bulk/problems.ts'
import { ENGLISH, failureWords, sayer } from '#app/bulk/report-words.ts'
import { bySection, counted, type Tally } from '#app/bulk/tally.ts'

/** The command and `summary.json` speak English, whatever the report does. */
const IN_ENGLISH = sayer(ENGLISH)

const cleared = (tally: Tally, name: string) => ({
  CountSubjectsNoConviction: tally.counts[`${name}.no-conviction`] ?? 0,
  CountSubjectsNoConvictionLast7Years: tally.counts[`${name}.no-conviction-7`] ?? 0,
  CountSubjectsNoFelony: tally.counts[`${name}.no-felony`] ?? 0,
})

/**
 * The summary in the 2020 program's shape and order (2020 output, "Summary JSON"). Seven years are counted back from
 * the as-of day, and so is "now" when there is no conviction: the same run gives the same figures next year.
 */
export function summary2020(tally: Tally, { county, asOf, policy }: ModeSettings, lines: number, seconds: number) {
  const { dismiss, reduce } = policy.baselineEligibility
  return {
    county,
    earliestConviction: `${isoText(tally.earliest ?? asOf)}T00:00:00Z`,
    lineCount: lines,
    processingTimeInSeconds: seconds,
    reliefWithCurrentEligibilityChoices: cleared(tally, 'chosen'),
    reliefWithDismissAllProp64: cleared(tally, 'all'),
    prop64ConvictionsCountInCountyByCodeSection: counted(tally, 'section.'),
    subjectsWithProp64ConvictionCountInCounty: tally.counts['people-with-prop-64'] ?? 0,
    prop64FelonyConvictionsCountInCounty: tally.counts.felonies ?? 0,
    prop64NonFelonyConvictionsCountInCounty: tally.counts['non-felonies'] ?? 0,
    subjectsWithSomeReliefCount: tally.counts['people-with-relief'] ?? 0,
    convictionDismissalCountByCodeSection: bySection(tally, 'dismiss.section.', dismiss),
    convictionReductionCountByCodeSection: bySection(tally, 'reduce.section.', reduce),
    convictionDismissalCountByAdditionalRelief: counted(tally, 'dismiss.additional.'),
  }
}

export type FileReport = {
  file: string
  rows: number
  lines: number
  header: boolean
  encoding: string
  sha256: string
}

/** What became of the papers that were asked for: `looks` has the cases with each thing to look at, by code. */
export type PapersReport = {
  kind: PapersKind
  cases: number
  bundles: number
  without: number
  looks: Record<string, number>
}

/** A policy as the report names it: its file ("" where it came from none), what is on in it, what was ignored. */
export type PolicyReport = PolicyFile & { choices: Choice[] }

export type RunReport = {
  settings: ModeSettings
  rules: string
  files: FileReport[]
  /** Files that were left out or read only in part, each with the code of why. */
  failures: { file: string; code: string }[]
  problems: Record<string, number>
  own: Tally
  other: Tally | undefined
  /** The day of the run. */
  today: DayNumber
  papers?: PapersReport | undefined
  /** The policies of 2020 that were used, two where they are compared; none under the law of a day. */
  policies?: PolicyReport[]
}

/** Our own summary: what was read, what could not be, what was decided. The same for the same input and options. */
export function ourSummary(report: RunReport) {
  const { settings, rules, files, failures, problems, own, other, papers, policies } = report
  const lines = files.reduce((sum, { rows }) => sum + rows, 0)
  const decided = (tally: Tally) => ({
    people: tally.counts.people ?? 0,
    convictions: tally.counts.convictions ?? 0,
    peopleWithProp64InCounty: tally.counts['people-with-prop-64'] ?? 0,
    peopleHelped: tally.counts['people-with-relief'] ?? 0,
    ...(settings.mode === 'current-law' && { peopleWhoMayFile: tally.counts['people-who-may-file'] ?? 0 }),
    outcomes: nested(counted(tally, 'outcome.')),
    byDecade: nested(counted(tally, 'decade.')),
    beforeAfter: nested(counted(tally, 'person.')),
    cleared: cleared(tally, 'chosen'),
    clearedIfAllDismissed: cleared(tally, 'all'),
  })
  return {
    mode: settings.mode,
    rules,
    county: settings.county,
    asOf: isoText(settings.asOf),
    rows: lines,
    files,
    failures: failures.map(({ file, code }) => ({ file, code, reason: failureWords(code) })),
    problems: Object.fromEntries(
      Object.entries(problems)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([code, count]) => [code, { count, meaning: problemIn(settings.mode, code) }]),
    ),
    ...(policies && { policies }),
    decided: decided(own),
    ...(other && {
      compared: {
        ...decided(other),
        changes: counted(own, 'change.'),
        peopleChanged: own.counts['people-changed'] ?? 0,
      },
    }),
    ...(papers && { papers }),
    notes: notesOf(report),
  }
}

/** What is to be said where a run counts to a day that has not come; undefined otherwise. */
export function futureNote({ mode, asOf }: ModeSettings, today: DayNumber, say = IN_ENGLISH): string | undefined {
  return asOf > today ? say(`note.future.${mode}`, { day: isoText(asOf) }) : undefined
}

/** Who is taken for one person, in a sentence: the number of people is another in each mode. */
export function peopleNote({ mode }: Pick<ModeSettings, 'mode'>, say = IN_ENGLISH): string {
  return say(`note.people.${mode}`)
}

/** What has to be known to read the figures, in sentences. */
export function notesOf({ settings, files, today }: RunReport, say = IN_ENGLISH): string[] {
  const { mode, asOf, county } = settings
  const future = futureNote(settings, today, say)
  return [
    ...(future ? [future] : []),
    peopleNote(settings, say),
    ...(mode === 'current-law' ? [say('note.open'), say('note.levels'), say('note.elsewhere')] : []),
    say('note.seven-years', { day: isoText(asOf) }),
    ...(files.length > 1 ? [say('note.several-files')] : []),
    ...(mode === 'compatible' ? [say('note.rules-2020', { county })] : []),
  ]
}

function nested(flat: Record<string, number>): Record<string, Record<string, number>> {
  const tree: Record<string, Record<string, number>> = {}
  for (const [name, number] of Object.entries(flat)) {
    // The section before the last dot may hold one itself (PC 4573.6).
    const dot = name.lastIndexOf('.')
    const group = name.slice(0, dot)
    tree[group] ??= {}
    tree[group][name.slice(dot + 1)] = number
  }
  return tree
}

import { type DayNumber, isoText } from '#app/bulk/dates.ts'
import type { ModeSettings } from '#app/bulk/mode.ts'
import type { PapersKind } from '#app/bulk/papers/options.ts'
import { PROBLEMS, type ProblemCode } from '#app/bulk/problems.ts'
import { bySection, counted, type Tally } from '#app/bulk/tally.ts'

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

export type RunReport = {
  settings: ModeSettings
  rules: string
  files: FileReport[]
  failures: { file: string; reason: string }[]
  problems: Record<string, number>
  own: Tally
  other: Tally | undefined
  /** The day of the run. */
  today: DayNumber
  papers?: PapersReport | undefined
}

/** Our own summary: what was read, what could not be, what was decided. The same for the same input and options. */
export function ourSummary(report: RunReport) {
  const { settings, rules, files, failures, problems, own, other, today, papers } = report
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
    failures,
    problems: Object.fromEntries(
      Object.entries(problems)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([code, count]) => [code, { count, meaning: PROBLEMS[code as ProblemCode]?.[1] ?? code }]),
    ),
    decided: decided(own),
    ...(other && {
      compared: {
        ...decided(other),
        changes: counted(own, 'change.'),
        peopleChanged: own.counts['people-changed'] ?? 0,
      },
    }),
    ...(papers && { papers }),
    notes: notes(settings, files.length, today),
  }
}

/** What is to be said where a run counts to a day that has not come; undefined otherwise. */
export function futureNote({ mode, asOf }: ModeSettings, today: DayNumber): string | undefined {
  if (asOf <= today) return undefined
  const known = 'the law of that day is not known, and the answers are by the rules known today'
  return `The as-of day ${isoText(asOf)} is later than today: ${mode === 'current-law' ? known : 'ages and years are counted to a day that has not come'}.`
}

/** Who is taken for one person, in a sentence: the number of people is another in each mode. */
export function peopleNote({ mode }: Pick<ModeSettings, 'mode'>): string {
  return mode === 'current-law'
    ? 'All rows under one SUBJECT_ID are one person; rows without one belong to the person of their CII_NUMBER.'
    : 'All rows under one SUBJECT_ID are one person; all rows without one are one person more, as in 2020.'
}

function notes(settings: ModeSettings, files: number, today: DayNumber): string[] {
  const { mode, asOf, county } = settings
  const future = futureNote(settings, today)
  const found = [
    ...(future ? [future] : []),
    peopleNote(settings),
    ...(mode === 'current-law' ? CURRENT_LAW_NOTES : []),
    `The seven-year figure is counted back from the as-of day ${isoText(asOf)}, not from the day of the run as in 2020.`,
  ]
  if (files > 1)
    found.push('People whose rows are in several files were put together; in 2020 they were counted once a file.')
  if (mode === 'compatible')
    found.push(`These are the 2020 rules for ${county}, not the law of today; see docs/bulk.md.`)
  return found
}

const CURRENT_LAW_NOTES = [
  'The state’s file gives no amounts, plants or payments and no day of the offense. Where the answer hangs on one of them it is “needs more information”, and the person may file anyway: the court presumes that they qualify unless the prosecutor proves otherwise (HSC § 11361.8(b), (f)).',
  'A level that is not known counts as a felony in the figures about people, and a day that is not known as recent, so that no figure promises too much.',
  'Convictions of other states and federal courts are not in the state’s file.',
]

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

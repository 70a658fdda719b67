import { type Raw, rawOf, trimmed } from '#app/bulk/bytes.ts'
import { readCaseRows } from '#app/bulk/case-rows.ts'
import type { ColumnName } from '#app/bulk/columns.ts'
import { type DayNumber, isoDay, isoText } from '#app/bulk/dates.ts'
import { caseNumberOf, type Facts, readFacts } from '#app/bulk/facts.ts'
import { type Entry, isToDecide, readEntry } from '#app/bulk/history.ts'
import type { Decision, Effect, Mode, ModeSettings } from '#app/bulk/mode.ts'
import type { Conviction, Person } from '#app/bulk/person.ts'
import { cell, knownDay, levelOf } from '#app/bulk/state-facts.ts'
import type { Conviction as LawConviction } from '#app/record/conviction.ts'
import { span } from '#app/record/day.ts'
import { type Decision as Answer, decide, type TraceStep } from '#app/rules/decide.ts'
import type { Outcome } from '#app/rules/outcomes.ts'
import { withOwnHistory } from '#app/rules/own-history.ts'
import { isProp64 } from '#app/rules/record-bounds.ts'
import { RULES } from '#app/rules/version.ts'

/** The columns of this mode, after the 95 of the input. */
export const CURRENT_LAW_HEADERS = [
  ...['Case Number', 'Section Read', 'Read From', 'Level Read', 'Outcome', 'Possible', 'File Anyway', 'Missing'],
  ...['Check First If Already Cleared', 'Alternatives', 'Forms', 'Reason', 'Citation', 'Needs A Look'],
] as const

const READS: readonly ColumnName[] = [
  'CII_NUMBER',
  ...(['STP_ORI_DESCR', 'OFFENSE_QUAL_LST', 'DISP_OFFENSE_QUAL_LST', 'CONV_OFFENSE_QUAL_LST'] as const),
  ...(['DISP_OFFENSE_TOC', 'CONV_OFFENSE_TOC', 'SENT_LOC_DESCR', 'SENT_LENGTH', 'SENT_TIME_CODE'] as const),
]

const EFFECTS: Readonly<Partial<Record<Outcome, Effect>>> = {
  'dismiss-and-seal': 'dismiss',
  'redesignate-infraction': 'reduce',
  'redesignate-misdemeanor': 'reduce',
}

/**
 * The law of the as-of day for every cannabis conviction of the county and its neighbors in the law, decided by
 * `rules/decide.ts` as everywhere else. Nothing is guessed: what the state's file does not say stays unknown.
 */
export function createCurrentLaw({ county, asOf }: ModeSettings): Mode {
  const on = isoText(asOf)
  return {
    id: 'current-law',
    rules: RULES,
    headers: CURRENT_LAW_HEADERS,
    with2020: false,
    reads: READS,
    trims: true,
    joinsByCii: true,
    decide(person) {
      return readCounty(person, county, on).map(({ entry, facts }) => decideOne(person, entry, facts, on))
    },
    countsAs: (person, conviction) => countsAs(person, conviction, asOf),
  }
}

/** The convictions of the county that are to be decided, with the facts that were read of each. */
export function readCounty(person: Person, county: Raw, on: string): { entry: Entry; facts: Facts }[] {
  // Rows with neither number are many people's: nobody's history can be read from them. Each is in problems.csv.
  if (trimmed(person.id) === '' && cell(person, person.members[0] as number, 'CII_NUMBER') === '') return []
  const here = person.convictions.some((conviction) => trimmed(conviction.county).toUpperCase() === county)
  if (!here) return []
  const rows = readCaseRows(person)
  const all = person.convictions.map((conviction) => readEntry(person, rows, conviction))
  const read = all
    .filter(({ conviction }) => trimmed(conviction.county).toUpperCase() === county)
    .filter((entry) => isToDecide(person, entry))
    .map((entry) => ({ entry, facts: readFacts(person, rows, entry, all, on) }))
  const own = withOwnHistory(
    read.map(({ facts }) => facts.conviction),
    read[0]?.facts.person ?? {},
  )
  return read.map(({ entry, facts }, index) => ({
    entry,
    facts: { ...facts, conviction: own[index] as LawConviction },
  }))
}

function decideOne(person: Person, entry: Entry, { conviction, person: of, looks }: Facts, on: string): Decision {
  const answer = decide(conviction, of, on)
  const all = answer.contradictions.length > 0 ? [...looks, 'contradiction'] : looks
  const section = conviction.statute ?? 'not read'
  return {
    conviction: entry.conviction,
    effect: EFFECTS[answer.outcome] ?? 'none',
    determination: answer.outcome,
    reason: '',
    counted: 'none',
    trace: rawOf(answer.trace.map(traced).join('; ')),
    cells: [
      caseNumberOf(person, entry),
      conviction.subdivision ? `${section}(${conviction.subdivision.replace('(', ')(')}`.replace(/\)?$/, ')') : section,
      entry.source,
      conviction.level ?? '',
      ...answerCells(answer).map(rawOf),
      all.join(' '),
    ],
    looks: all,
    shown: { section, outcome: answer.outcome, prop64: isProp64(conviction.statute), mayFile: answer.fileAnyway },
  }
}

/** What a decision says, as the cells of the table have it: lists with `; ` between. */
export function answerCells(answer: Answer): Raw[] {
  const steps = decisive(answer.trace)
  return [
    answer.outcome,
    answer.possible.join('; '),
    answer.fileAnyway ? 'Y' : 'N',
    answer.missing.join('; '),
    answer.checkFirstIfAlreadyCleared ? 'Y' : 'N',
    answer.alternatives.map(({ remedy, form }) => (form ? `${remedy} (${form})` : remedy)).join('; '),
    answer.forms.map(({ form, boxes }) => (boxes?.length ? `${form} [${boxes.join(' ')}]` : form)).join('; '),
    answer.contradictions.length
      ? answer.contradictions.map(({ code }) => code).join('; ')
      : steps.map(reason).join(' > '),
    ascii(steps.map(({ citation }) => citation).join(' > ')),
  ]
}

/** The rows an answer rests on: what the act is today and what that gives, or the table at which it ended. */
function decisive(trace: readonly TraceStep[]): TraceStep[] {
  const steps = trace.filter(({ result }) => result !== 'go-on')
  const at = steps.findIndex(({ table }) => table === 'relief')
  return at < 0 ? steps.slice(-1) : steps.slice(at - 1)
}

/** More than these are not reasons any more: the section itself is not known, or all is open. */
const FEW = 4

function reason({ table, result, open = [] }: TraceStep): string {
  if (result !== null) return `${table}: ${result}`
  return open.length > FEW ? `${table}: open` : `${table}: open (${open.join(', ')})`
}

/** Citations without the signs beyond ASCII, which spreadsheets misread where a file has no declared encoding. */
const ascii = (text: string) => text.replace(/§+\s*/g, '').replaceAll('–', '-')

const traced = ({ table, result, open }: TraceStep) => `${table}=${result ?? `?(${open?.join('|')})`}`

/** For the people counted: a level that is not known counts as a felony and a day as recent, so no figure promises too much. */
function countsAs(person: Person, conviction: Conviction, asOf: DayNumber): { felony: boolean; day: DayNumber } {
  const level = levelOf(person, conviction)
  const known = knownDay(conviction.event)
  return { felony: level === null || level === 'felony', day: known ? (isoDay(span(known)[1]) as DayNumber) : asOf }
}

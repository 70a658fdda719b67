import { readable } from '#app/bulk/bytes.ts'
import { type CaseRows, readCaseRows } from '#app/bulk/case-rows.ts'
import type { ColumnName } from '#app/bulk/columns.ts'
import { caseNumberOf } from '#app/bulk/facts.ts'
import { type Entry, readEntry } from '#app/bulk/history.ts'
import type { Decision } from '#app/bulk/mode.ts'
import type { PapersOptions } from '#app/bulk/papers/options.ts'
import { isOnePerson, namedInCase } from '#app/bulk/papers/whose.ts'
import type { Person } from '#app/bulk/person.ts'
import type { ProblemCode } from '#app/bulk/problems.ts'
import { sentenceOf } from '#app/bulk/sentence.ts'
import { cell } from '#app/bulk/state-facts.ts'
import type { Day } from '#app/record/day.ts'
import { isOfItsTime, shownOfCase, shownSentence } from '#app/rules/record-bounds.ts'
import type { PeoplesCount, PeoplesRequest } from '#templates/people.ts'

/** One court case of one person that gets papers: what the file says of it and nothing more. */
export type PaperCase = {
  /** The agency of the row, which tells the courts of a county apart. */
  court: string
  /** Empty where the file has none. */
  caseNumber: string
  /** `null` where the rows do not say for sure whose case it is: then there are no papers. */
  defendant: string | null
  convictionDate: string | null
  /** What the file shows of the sentence on the as-of day; `null` where it shows neither. */
  sentence: 'completed' | 'serving' | null
  counts: PeoplesCount[]
  /** Codes of what a person should look at before the papers are signed. */
  looks: string[]
}

/** The columns that papers need beyond those of a mode. */
export const PAPER_COLUMNS: readonly ColumnName[] = [
  ...([
    'CII_NUMBER',
    'PRI_NAME',
    'STP_ORI_DESCR',
    'OFFENSE_QUAL_LST',
    'DISP_OFFENSE_QUAL_LST',
    'CONV_OFFENSE_QUAL_LST',
  ] as const),
  ...(['DISP_OFFENSE_TOC', 'CONV_OFFENSE_TOC', 'SENT_LOC_DESCR', 'SENT_LENGTH', 'SENT_TIME_CODE'] as const),
]

const REQUESTS: Readonly<Record<string, PeoplesRequest>> = {
  'dismiss-and-seal': 'dismiss',
  'redesignate-misdemeanor': 'misdemeanor',
  'redesignate-infraction': 'infraction',
  'resentence-or-dismiss': 'resentence',
}

/** A conviction with relief, as it was decided and as it was read. */
type Count = { decision: Decision; entry: Entry }

const NOT_OF_ITS_TIME: ProblemCode = 'subdivision-not-of-its-time'

/** How people are put together and whose cases get papers. */
export type CasesGiven = Pick<PapersOptions, 'fileAnyway'> & { joinsByCii: boolean }

/** The cases of a person in which something was decided for them, each under the row of its first count. */
export function casesOf(
  person: Person,
  decisions: readonly Decision[],
  { fileAnyway, joinsByCii }: CasesGiven,
  on: Day,
): Map<number, PaperCase> {
  const cases = new Map<number, PaperCase>()
  const eligible = decisions.filter((decision) => requestOf(decision, fileAnyway) !== undefined)
  if (eligible.length === 0) return cases
  const rows = readCaseRows(person)
  const isOne = isOnePerson(person, joinsByCii)
  const counts = eligible.map((decision) => {
    const entry = readEntry(person, rows, decision.conviction)
    const caseNumber = readable(caseNumberOf(person, entry))
    return { decision, entry, caseNumber, key: caseNumber || `step ${entry.step ?? entry.conviction.row}` }
  })
  for (const own of Map.groupBy(counts, ({ key }) => key).values()) {
    const [{ entry, caseNumber }] = own as [(typeof own)[number], ...typeof own]
    const defendant = isOne ? namedInCase(person, own) : null
    // Where the rows may be of several people, nothing of them is said of one.
    const sentence = defendant === null ? null : shownInCase(rows, own, on)
    const days = new Set(own.map(({ entry }) => entry.convicted))
    cases.set(entry.conviction.row, {
      court: readable(cell(person, entry.conviction.row, 'STP_ORI_DESCR')),
      caseNumber,
      defendant,
      convictionDate: days.size === 1 ? entry.convicted : null,
      sentence,
      counts: own.map((count) => countOf(count, fileAnyway)),
      looks: defendant === null ? [] : looksAt(person, caseNumber, sentence, own),
    })
  }
  return cases
}

function shownInCase(rows: CaseRows, counts: readonly Count[], on: Day): PaperCase['sentence'] {
  const ends = counts.map(({ entry }) => sentenceOf(rows, entry.conviction, entry.convicted))
  return shownOfCase(ends.map((each) => shownSentence(each, on)))
}

function looksAt(
  person: Person,
  caseNumber: string,
  sentence: PaperCase['sentence'],
  counts: readonly Count[],
): string[] {
  // What the papers themselves say comes first: a sheet has room for a few.
  const looks: string[] = []
  if (sentence === 'serving') looks.push('sentence-running')
  if (sentence === null) looks.push('sentence-unknown')
  if (person.deceased) looks.push('deceased')
  if (caseNumber === '') looks.push('case-number-missing')
  if (caseNumber.includes('; ')) looks.push('several-case-numbers')
  if (counts.some((count) => subdivisionNamed(count) !== subdivisionOf(count))) looks.push(NOT_OF_ITS_TIME)
  looks.push(...counts.flatMap(({ decision }) => decision.looks))
  return [...new Set(looks)]
}

/** What is asked for one conviction; nothing where nothing was decided for the person. */
function requestOf({ effect, determination, shown }: Decision, fileAnyway: boolean): PeoplesRequest | undefined {
  if (shown) return REQUESTS[determination] ?? (fileAnyway && shown.mayFile ? 'lesser' : undefined)
  return effect === 'none' ? undefined : effect === 'dismiss' ? 'dismiss' : 'lesser'
}

function countOf(count: Count, fileAnyway: boolean): PeoplesCount {
  const { decision, entry } = count
  return {
    ...{ statute: statuteOf(decision), subdivision: subdivisionOf(count), level: entry.level },
    request: requestOf(decision, fileAnyway) as PeoplesRequest,
  }
}

const statuteOf = ({ shown, conviction }: Decision) => shown?.section ?? `HSC ${conviction.charge.section}`

/** The subdivision that the charge names, where it names the one section that was decided. */
function subdivisionNamed({ decision, entry }: Count): string | null {
  const [only, ...others] = entry.offenses
  return only && others.length === 0 && only.statute === statuteOf(decision) ? only.subdivision : null
}

function subdivisionOf(count: Count): string | null {
  const named = subdivisionNamed(count)
  return named && isOfItsTime(statuteOf(count.decision), named, count.entry.convicted) ? named : null
}

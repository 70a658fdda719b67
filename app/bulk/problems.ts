import type { ModeId } from '#app/bulk/mode.ts'
import { ENGLISH, wordsOf } from '#app/bulk/report-words.ts'
import { MAX_ROW } from '#app/bulk/scan.ts'

/** How bad it is: the row was not read; it was read but is odd; or a person should look at what was decided. */
export type Severity = 'unreadable' | 'warning' | 'look'

/** Every problem the run can name. Its sentence is in `locales/`, and no cell of a row is ever quoted. */
export const PROBLEMS = {
  'wrong-cell-count': 'unreadable',
  'stray-quote': 'unreadable',
  'unclosed-quote': 'unreadable',
  'too-long': 'unreadable',
  'header-again': 'unreadable',
  'one-cell-short': 'warning',
  'one-cell-over': 'warning',
  'no-subject': 'warning',
  'known-by-cii': 'warning',
  'several-cii': 'look',
  'event-date-unknown': 'look',
  'birth-date-unknown': 'look',
  'charge-not-plain': 'look',
  'level-padded': 'look',
  'level-unknown': 'look',
  'county-padded': 'look',
  'count-order-short': 'look',
  'case-number-null': 'look',
  'convicted-of-another-charge': 'look',
  'disposed-as-another-charge': 'look',
  'relief-on-record': 'look',
  'several-sections': 'look',
  'charge-unread': 'look',
  'attempt-or-conspiracy': 'look',
  'subdivision-not-of-its-time': 'look',
  'other-charge-in-comment': 'look',
  'court-unknown': 'look',
  'arrest-unknown': 'look',
  'age-near-a-line': 'look',
  'superstrike-shown': 'look',
  'superstrike-possible': 'look',
  'registrable-shown': 'look',
  'registrable-possible': 'look',
  contradiction: 'look',
  'sentence-unknown': 'look',
  'sentence-running': 'look',
  'case-number-missing': 'look',
  'several-case-numbers': 'look',
  'person-unknown': 'look',
  'letters-not-printable': 'look',
  'too-long-to-print': 'look',
  'papers-faulty': 'look',
  'choice-left-open': 'look',
  deceased: 'look',
  'died-no-application': 'look',
} as const satisfies Record<string, Severity>

export type ProblemCode = keyof typeof PROBLEMS

/** The sentence of a problem that an office reads, in English unless told. */
export function problemWords(code: string, words = ENGLISH): string {
  return wordsOf(words, `problem.${code}`)?.replace('{{kb}}', String(MAX_ROW / 1024)) ?? code
}

/** The same, in compatible mode with what the rules of 2020 make of it. */
export function problemIn(mode: ModeId, code: string, words = ENGLISH): string {
  const more = mode === 'compatible' ? wordsOf(words, `problem-2020.${code}`) : undefined
  return [problemWords(code, words), ...(more ? [more] : [])].join(' ')
}

/**
 * At the beginning of tables of our own that hold words and names, so that spreadsheets read them as UTF-8. Never of the
 * tables of 2020, which other programs read byte by byte, nor of `policy_changes.csv`, whose cells are the input's own.
 */
export const BYTE_ORDER_MARK = '\ufeff'

export const PROBLEM_HEADERS = ['File', 'Line', 'Severity', 'Code', 'What is wrong'] as const

/** One line of problems.csv. `detail` may give a number, never a cell. */
export function problemCells(mode: ModeId, file: string, line: number, code: string, detail = ''): string[] {
  const severity = PROBLEMS[code as ProblemCode] ?? 'look'
  const sentence = problemIn(mode, code)
  return [file, String(line), severity, code, detail ? `${sentence} ${detail}` : sentence]
}

/** How many rows were not read, read with a warning, or are to be looked at. */
export function bySeverity(problems: Record<string, { count: number }>) {
  const counts = { unreadable: 0, warning: 0, look: 0 }
  for (const [code, { count }] of Object.entries(problems)) counts[PROBLEMS[code as ProblemCode] ?? 'look'] += count
  return counts
}

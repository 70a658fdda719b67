import { MAX_ROW } from '#app/bulk/scan.ts'

/** How bad it is: the row was not read; it was read but is odd; or a person should look at what was decided. */
export type Severity = 'unreadable' | 'warning' | 'look'

/** Every problem the run can name, with the sentence an office reads. No cell of a row is ever quoted. */
export const PROBLEMS = {
  'wrong-cell-count': ['unreadable', 'The row does not have 95 cells.'],
  'stray-quote': ['unreadable', 'A quotation mark stands where none can be.'],
  'unclosed-quote': ['unreadable', 'A quotation mark is opened and never closed.'],
  'too-long': ['unreadable', `The line is longer than ${MAX_ROW / 1024} KB, far more than a row can be.`],
  'header-again': ['unreadable', 'A second header row stands inside the file.'],
  'one-cell-short': ['warning', 'The row has 94 cells; the end mark is missing. It was read as if it were there.'],
  'one-cell-over': ['warning', 'The row has 96 cells and the last is empty. It was read without it.'],
  'no-subject': [
    'warning',
    'SUBJECT_ID is blank, so nobody knows whose row this is (compatible mode takes all such rows as one person).',
  ],
  'known-by-cii': ['warning', 'SUBJECT_ID is blank; the row was put to the person of its CII number.'],
  'several-cii': ['look', 'Two CII numbers stand under one SUBJECT_ID; two people may have been put together.'],
  'event-date-unknown': ['look', 'The day of the conviction cannot be read (compatible mode counts it as year 1).'],
  'birth-date-unknown': ['look', 'The date of birth cannot be read (compatible mode counts it as year 1).'],
  'charge-not-plain': [
    'look',
    'The charge names another law, an attempt or several sections (compatible mode counts it as Prop 64).',
  ],
  'level-padded': ['look', 'The status has spaces round it (compatible mode reads it as not a felony).'],
  'level-unknown': ['look', 'Neither status nor type of charge is given (compatible mode reads it as not a felony).'],
  'county-padded': ['look', 'The county has spaces round it (compatible mode leaves this conviction out).'],
  'count-order-short': [
    'look',
    'CNT_ORDER has fewer than six characters, so the case cannot be told (the 2020 program stopped here).',
  ],
  'case-number-null': ['look', 'The case number is the word NULL.'],
  'convicted-of-another-charge': ['look', 'CONV_OFFENSE_DESCR names another section than OFFENSE_DESCR.'],
  'disposed-as-another-charge': ['look', 'DISP_OFFENSE_DESCR names another section than OFFENSE_DESCR.'],
  'relief-on-record': ['look', 'The record speaks of relief that may already have been given.'],
  'several-sections': ['look', 'The charge names several sections, so the one convicted of is not known.'],
  'charge-unread': ['look', 'The charge has a cannabis section’s number in it but could not be read.'],
  'attempt-or-conspiracy': [
    'look',
    'An attempt, a conspiracy or an accessory: decided as that, not as the cannabis section.',
  ],
  'subdivision-not-of-its-time': ['look', 'The subdivision is not one of the law of that year; it was left out.'],
  'other-charge-in-comment': ['look', 'The comment may hold a second cannabis charge.'],
  'court-unknown': ['look', 'The court that convicted cannot be told from the agency of the row.'],
  'arrest-unknown': [
    'look',
    'No dated arrest stands in the same cycle, so the day of the offense and the age are open.',
  ],
  'age-near-a-line': ['look', 'The age at the offense lies on both sides of 18 or 21.'],
  'superstrike-shown': [
    'look',
    'An earlier conviction is on the superstrike list; hold it and its day against the case file.',
  ],
  'superstrike-possible': [
    'look',
    'A conviction may be an earlier superstrike: its section, day or charge leaves it open.',
  ],
  'registrable-shown': [
    'look',
    'An earlier conviction is on the PC 290(c) list; hold it and its day against the case file.',
  ],
  'registrable-possible': ['look', 'A conviction or a registration may mean an earlier PC 290(c) conviction.'],
  contradiction: ['look', 'Two facts of the record cannot both be true.'],
  'sentence-unknown': [
    'look',
    'The file does not show that the sentence is over, as an application says; find out before anyone signs.',
  ],
  'sentence-running': [
    'look',
    'By the file the sentence still runs, so HSC § 11361.8(a) is for it, not (e); find out before anyone signs.',
  ],
  'case-number-missing': ['look', 'The file has no case number.'],
  'several-case-numbers': ['look', 'The file has several case numbers for this case.'],
  'letters-not-printable': [
    'look',
    'The name or the case number has letters that the papers cannot print; write them by hand.',
  ],
  'too-long-to-print': [
    'look',
    'The name, the case number or the list does not fit on the papers; write them by hand.',
  ],
  'papers-faulty': [
    'look',
    'The papers of this case did not pass their own check, so none were made; write them by hand, and tell us.',
  ],
  deceased: ['look', 'The state’s file says that the person has died.'],
  'died-no-application': ['look', 'No application is made for a person who has died; ask counsel who may act.'],
} as const satisfies Record<string, readonly [Severity, string]>

export type ProblemCode = keyof typeof PROBLEMS

/**
 * At the beginning of tables of our own that hold words and names, so that spreadsheets read them as UTF-8. Never of the
 * tables of 2020, which other programs read byte by byte, nor of `policy_changes.csv`, whose cells are the input's own.
 */
export const BYTE_ORDER_MARK = '\ufeff'

export const PROBLEM_HEADERS = ['File', 'Line', 'Severity', 'Code', 'What is wrong'] as const

/** One line of problems.csv. `detail` may give a number, never a cell. */
export function problemCells(file: string, line: number, code: string, detail = ''): string[] {
  const [severity, sentence] = PROBLEMS[code as ProblemCode] ?? (['look', code] as const)
  return [file, String(line), severity, code, detail ? `${sentence} ${detail}` : sentence]
}

/** How many rows were not read, read with a warning, or are to be looked at. */
export function bySeverity(problems: Record<string, { count: number }>) {
  const counts = { unreadable: 0, warning: 0, look: 0 }
  for (const [code, { count }] of Object.entries(problems))
    counts[PROBLEMS[code as ProblemCode]?.[0] ?? 'look'] += count
  return counts
}

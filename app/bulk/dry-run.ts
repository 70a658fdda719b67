import { isAscii, isUtf8 } from 'node:buffer'
import { sectionIn } from '#app/bulk/charge.ts'
import { number } from '#app/bulk/chart.ts'
import { COLUMN } from '#app/bulk/columns.ts'
import { type StateDate, stateDate } from '#app/bulk/dates.ts'
import { Decider, emptyCounts } from '#app/bulk/decide.ts'
import { NO_ROW } from '#app/bulk/documents.ts'
import { firstBytes, hasHeader, hasMark, wholeRows } from '#app/bulk/first-rows.ts'
import { openInput } from '#app/bulk/inputs.ts'
import { mark } from '#app/bulk/marks.ts'
import { joiningOf } from '#app/bulk/mode.ts'
import { buildPerson } from '#app/bulk/person.ts'
import { walkPiece } from '#app/bulk/piece.ts'
import { problemIn } from '#app/bulk/problems.ts'
import { Refused } from '#app/bulk/refused.ts'
import { failureWords } from '#app/bulk/report-words.ts'
import type { RunOptions } from '#app/bulk/run.ts'
import { peopleNote } from '#app/bulk/summary.ts'
import { count, counted, emptyTally, type Tally } from '#app/bulk/tally.ts'
import { keyOf } from '#app/bulk/who.ts'

/** How much of each file is read. */
const SAMPLE = 8 << 20
const COUNTIES_SHOWN = 5

/** How much of a date the file tells. */
const DATES = {
  exact: 'a full day',
  month: 'only a month',
  year: 'only a year',
  unknown: 'cannot be read',
} as const satisfies Record<StateDate['kind'], string>

/** Reads the beginning of each file and says what was understood, with no name in it. True when nothing is amiss. */
export function dryRun({ inputs, settings }: RunOptions, say: (line: string) => void): boolean {
  const opened = inputs.map(openInput)
  for (const { path, failure } of opened) if (failure) say(`${path}: ${failureWords(failure)}.`)
  const readable = opened.filter(({ failure }) => !failure)
  if (readable.length === 0) throw new Refused('None of the files can be read.')
  let fine = readable.length === opened.length
  for (const input of readable) {
    const bytes = firstBytes(input.path, input.packed, SAMPLE)
    const { facts, people } = look(bytes, settings)
    const of = (name: string, one: string, many = `${one}s`) => number(facts.counts[name] ?? 0, one, many)
    const problems = counted(facts, 'problem.')
    const whole = bytes.length < SAMPLE ? 'all of it' : `the first ${Math.ceil(bytes.length / 1e6)} MB`
    say(`${input.name}, ${whole}:`)
    say(
      `  ${headerWords(bytes)}; text is ${encodingOf(bytes)}; lines end in ${bytes.includes('\r\n') ? 'CR LF' : 'LF'}`,
    )
    say(`  ${of('rows', 'row')}, ${number(people.size, 'person', 'people')}, ${of('convictions', 'conviction')}`)
    const read = facts.counts.rows !== undefined
    if (read) {
      say(`  ${of('evaluated', 'conviction')} to decide in ${settings.county}`)
      say(`  counties of the rows: ${topOf(counted(facts, 'county.'))}`)
      say(`  days of the events: ${topOf(counted(facts, 'date.'))}`)
      say(`  sections of the convictions: ${topOf(counted(facts, 'charge.'))}`)
    } else say(`  ${failureWords(NO_ROW)}`)
    for (const [code, times] of Object.entries(problems))
      say(`  ${times.toLocaleString('en-US')} × ${problemIn(settings.mode, code)}`)
    if (read && !facts.counts.evaluated) say(`  Nothing to decide in ${settings.county} is in what was read.`)
    fine &&= Object.keys(problems).length === 0 && (facts.counts.evaluated ?? 0) > 0
  }
  say(
    `${peopleNote(settings)} A dry run does not yet look for them by CII_NUMBER or in other files, so the run can count fewer people.`,
  )
  if (!fine) say('Something above needs a look, so this ends with 1.')
  return fine
}

function look(bytes: Buffer, settings: RunOptions['settings']): { facts: Tally; people: Set<number> } {
  const facts = emptyTally()
  const people = new Set<number>()
  const decider = new Decider(settings)
  const counts = emptyCounts()
  const { start, rows } = wholeRows(bytes, SAMPLE)
  const piece = { index: 0, file: 0, start, end: start + rows.length, line: 1, overlong: false, apart: false }
  walkPiece(mark(rows), piece, {
    apart: new Float64Array(),
    join: joiningOf(decider.mode),
    problem: (code) => count(facts, `problem.${code}`),
    run({ rows, members, who }) {
      const person = buildPerson(rows, members, decider.mode.trims)
      people.add(keyOf(rows.bytes, who))
      count(facts, 'rows', members.length)
      count(facts, 'convictions', person.convictions.length)
      for (const row of members) {
        const county = rows.text(row, COLUMN.STP_ORI_CNTY_NAME).trim()
        count(facts, `county.${/\w/.test(county) ? county : 'none named'}`)
        count(facts, `date.${DATES[stateDate(rows.text(row, COLUMN.STP_EVENT_DATE)).kind]}`)
      }
      for (const { charge } of person.convictions) count(facts, `charge.${sectionIn(charge.codePart) ?? 'another'}`)
      for (const { looks, cells } of decider.decide(person, counts)) {
        if (cells) count(facts, 'evaluated')
        for (const code of looks) count(facts, `problem.${code}`)
      }
    },
  })
  return { facts, people }
}

function headerWords(bytes: Buffer): string {
  return `${hasHeader(bytes) ? 'a header' : 'no header'}${hasMark(bytes) ? ' and a byte order mark' : ''}`
}

function encodingOf(bytes: Buffer): string {
  return isAscii(bytes) ? 'ASCII' : isUtf8(bytes.subarray(0, bytes.lastIndexOf(10) + 1)) ? 'UTF-8' : 'Windows-1252'
}

function topOf(counts: Record<string, number>): string {
  const sorted = Object.entries(counts).sort(([, a], [, b]) => b - a)
  const shown = sorted.slice(0, COUNTIES_SHOWN).map(([name, times]) => `${name} ${times.toLocaleString('en-US')}`)
  return `${shown.join(', ')}${sorted.length > COUNTIES_SHOWN ? ` and ${sorted.length - COUNTIES_SHOWN} more` : ''}`
}

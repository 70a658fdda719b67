import { type Counts, chart, format, number, type Series, safe, table } from '#app/bulk/chart.ts'
import { STYLE } from '#app/bulk/report-style.ts'
import type { ourSummary } from '#app/bulk/summary.ts'

type Summary = ReturnType<typeof ourSummary>
const EFFECTS: readonly Series[] = [
  { key: 'dismiss', words: 'Dismissed', color: '#1b6e5a' },
  { key: 'reduce', words: 'Reduced', color: '#5b8fd6' },
  { key: 'none', words: 'No change', color: '#b3b0a8' },
]
const OUTCOMES: readonly Series[] = [
  { key: 'dismiss-and-seal', words: 'Dismiss and seal', color: '#1b6e5a' },
  { key: 'redesignate-infraction', words: 'Redesignate as an infraction', color: '#3b73c4' },
  { key: 'redesignate-misdemeanor', words: 'Redesignate as a misdemeanor', color: '#93b9ec' },
  { key: 'resentence-or-dismiss', words: 'Resentence or dismiss', color: '#7a5ba6' },
  { key: 'already-cleared-possible', words: 'Perhaps cleared already', color: '#8fc4b5' },
  { key: 'needs-more-information', words: 'Needs more information', color: '#e0a83c' },
  { key: 'see-a-lawyer', words: 'A lawyer should look', color: '#c66a4a' },
  { key: 'not-eligible', words: 'Not under this section', color: '#b3b0a8' },
]
const AFTER: readonly Series[] = [
  { key: 'clear', words: 'No conviction left', color: '#1b6e5a' },
  { key: 'no-felony', words: 'Misdemeanors or infractions only', color: '#5b8fd6' },
  { key: 'felony', words: 'Still a felony', color: '#b3b0a8' },
]
const SECTION_WORDS: Record<string, string> = { 'not read': 'Section unclear' }
const BEFORE: Record<string, string> = { felony: 'Had a felony', 'no-felony': 'Had no felony' }

/** One page to look at and to print: what the run did, in figures and bars. Needs nothing from any network. */
export function reportPage(summary: Summary): string {
  const { county, asOf, rows, decided, compared, problems, failures, files, notes, mode, rules } = summary
  const people = (count: number) => number(count, 'person', 'people')
  const figure = (count: number, one: string, many: string) =>
    `<li><strong>${format(count)}</strong> ${count === 1 ? one : many}</li>`
  const left = (count: number, what: string) =>
    figure(count, `person is left with ${what}`, `people are left with ${what}`)
  const { CountSubjectsNoFelony, CountSubjectsNoConviction, CountSubjectsNoConvictionLast7Years } = decided.cleared
  const is2020 = mode === 'compatible'
  const outcomes = is2020 ? EFFECTS : OUTCOMES
  const mayFile = decided.peopleWhoMayFile
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Cannabis convictions of ${safe(county)}, as of ${asOf}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>Cannabis convictions of ${safe(county)}</h1>
<p class="lead">Counted to ${asOf}, under ${is2020 ? 'the county rules of 2020' : 'the law of that day'} (${safe(rules)}).</p>
<ul class="figures">
${figure(decided.peopleHelped, 'person gets some relief', 'people get some relief')}
${mayFile === undefined ? '' : figure(mayFile, 'person can file in all: those above, and those whose record leaves something open', 'people can file in all: those above, and those whose record leaves something open')}
${left(CountSubjectsNoFelony, 'no felony')}
${left(CountSubjectsNoConviction, 'no conviction at all')}
${left(CountSubjectsNoConvictionLast7Years, 'no conviction in the last seven years')}
</ul>
<p>${number(rows, 'row', 'rows')} of ${people(decided.people)} ${rows === 1 ? 'was' : 'were'} read; ${people(decided.peopleWithProp64InCounty)} had a Prop 64 conviction in this county.</p>
${chart('What becomes of the convictions, by section', decided.outcomes as Counts, outcomes, (key) => (is2020 ? `HS § ${key}` : (SECTION_WORDS[key] ?? key.replace(' ', ' § '))))}
${chart('The same, by decade of the conviction', decided.byDecade as Counts, outcomes, (key) => (key === 'unknown' ? 'Day not known' : `${key}s`))}
${chart('People, before and after', decided.beforeAfter as Counts, AFTER, (key) => BEFORE[key] ?? key)}
<section><h2>If every Prop 64 conviction here were dismissed</h2>
<p>${people(decided.clearedIfAllDismissed.CountSubjectsNoFelony)} would be left with no felony, ${people(decided.clearedIfAllDismissed.CountSubjectsNoConviction)} with no conviction at all, and ${people(decided.clearedIfAllDismissed.CountSubjectsNoConvictionLast7Years)} with none in the last seven years.</p></section>
${
  compared
    ? `<section><h2>The second policy</h2><p>${people(compared.peopleChanged)} would fare differently: see policy_changes.csv.</p>${table(
        ['Change', 'Convictions'],
        Object.entries(compared.changes).map(([key, count]) => [key.replaceAll('-', ' '), format(count)]),
      )}</section>`
    : ''
}
<section><h2>Rows and files that need a look</h2>
${
  failures.length > 0
    ? table(
        ['File', 'What happened'],
        failures.map(({ file, reason }) => [file, reason]),
      )
    : ''
}
${
  Object.keys(problems).length === 0
    ? '<p>None.</p>'
    : `${table(
        ['Rows', 'What is wrong'],
        Object.values(problems).map(({ count, meaning }) => [format(count), meaning]),
      )}<p>Each is in problems.csv with its file and line.</p>`
}</section>
<section><h2>What was read</h2>
${table(
  ['File', 'Rows', 'Text', 'SHA-256'],
  files.map(({ file, rows, encoding, sha256 }) => [file, format(rows), encoding, sha256]),
)}
<ul>${notes.map((note) => `<li>${safe(note)}</li>`).join('')}</ul></section>
</main>
</body>
</html>
`
}

import type { ourSummary } from '#app/bulk/summary.ts'

type Summary = ReturnType<typeof ourSummary>
type Counts = Record<string, Record<string, number>>
type Series = { key: string; words: string; color: string }

const OUTCOMES: readonly Series[] = [
  { key: 'dismiss', words: 'Dismissed', color: '#1b6e5a' },
  { key: 'reduce', words: 'Reduced', color: '#5b8fd6' },
  { key: 'none', words: 'No change', color: '#b3b0a8' },
]
const AFTER: readonly Series[] = [
  { key: 'clear', words: 'No conviction left', color: '#1b6e5a' },
  { key: 'no-felony', words: 'Misdemeanors or infractions only', color: '#5b8fd6' },
  { key: 'felony', words: 'Still a felony', color: '#b3b0a8' },
]
const BEFORE: Record<string, string> = { felony: 'Had a felony', 'no-felony': 'Had no felony' }
const WIDTH = 640
const BAR = 26
const LABEL = 130

/** One page to look at and to print: what the run did, in figures and bars. Needs nothing from any network. */
export function reportPage(summary: Summary): string {
  const { county, asOf, rows, decided, compared, problems, failures, files, notes, mode, rules } = summary
  const people = (count: number) => number(count, 'person', 'people')
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
<p class="lead">Counted to ${asOf}, under ${mode === 'compatible' ? 'the county rules of 2020' : 'current law'} (${safe(rules)}).</p>
<ul class="figures">
<li><strong>${format(decided.peopleHelped)}</strong> people get some relief</li>
<li><strong>${format(decided.cleared.CountSubjectsNoFelony)}</strong> people are left with no felony</li>
<li><strong>${format(decided.cleared.CountSubjectsNoConviction)}</strong> people are left with no conviction at all</li>
<li><strong>${format(decided.cleared.CountSubjectsNoConvictionLast7Years)}</strong> people are left with no conviction in the last seven years</li>
</ul>
<p>${number(rows, 'row', 'rows')} of ${people(decided.people)} were read; ${people(decided.peopleWithProp64InCounty)} had a Prop 64 conviction in this county.</p>
${chart('What becomes of the convictions, by section', decided.outcomes as Counts, OUTCOMES, (key) => `HS § ${key}`)}
${chart('The same, by decade of the conviction', decided.byDecade as Counts, OUTCOMES, (key) => (key === 'unknown' ? 'Day not known' : `${key}s`))}
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

/** Bars for eyes, and the same figures as a table for everyone. */
function chart(title: string, counts: Counts, series: readonly Series[], label: (key: string) => string): string {
  const groups = Object.entries(counts)
  if (groups.length === 0) return ''
  const used = series.filter(({ key }) => groups.some(([, group]) => group[key]))
  const sum = (group: Record<string, number>) => used.reduce((total, { key }) => total + (group[key] ?? 0), 0)
  const most = Math.max(1, ...groups.map(([, group]) => sum(group)))
  const scale = (WIDTH - LABEL - 70) / most
  const bars = groups.map(([name, group], row) => {
    let x = LABEL
    const y = row * (BAR + 10)
    const parts = used.map(({ key, color }) => {
      const width = (group[key] ?? 0) * scale
      const part = `<rect x="${x.toFixed(1)}" y="${y}" width="${width.toFixed(1)}" height="${BAR}" fill="${color}"/>`
      x += width
      return part
    })
    const middle = y + BAR / 2 + 5
    const texts = `<text x="0" y="${middle}">${safe(label(name))}</text><text x="${(x + 8).toFixed(1)}" y="${middle}">${format(sum(group))}</text>`
    return parts.join('') + texts
  })
  const key = used.map(({ words, color }) => `<li><span style="background:${color}"></span>${words}</li>`).join('')
  const rows = groups.map(([name, group]) => [label(name), ...used.map((one) => format(group[one.key] ?? 0))])
  return `<section><h2>${title}</h2>
<ul class="key" aria-hidden="true">${key}</ul>
<svg viewBox="0 0 ${WIDTH} ${groups.length * (BAR + 10)}" aria-hidden="true">${bars.join('')}</svg>
${table(['', ...used.map(({ words }) => words)], rows)}</section>`
}

function table(heads: string[], rows: string[][]): string {
  const head = heads.map((text) => (text ? `<th scope="col">${safe(text)}</th>` : '<td></td>')).join('')
  const body = rows.map(([first, ...rest]) => {
    const cells = rest.map((text) => `<td>${safe(text)}</td>`).join('')
    return `<tr><th scope="row">${safe(first ?? '')}</th>${cells}</tr>`
  })
  return `<div class="wide" tabindex="0"><table><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table></div>`
}

const format = (count: number) => count.toLocaleString('en-US')
const number = (count: number, one: string, many: string) => `${format(count)} ${count === 1 ? one : many}`
const safe = (text: string) =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] as string)

const STYLE = `
body{font:18px/1.5 system-ui,sans-serif;color:#22201c;background:#fbfaf7;margin:0}
main{max-width:44rem;margin:0 auto;padding:2rem 1rem}
h1{font-size:1.9rem;line-height:1.2;margin:0}h2{font-size:1.25rem;margin:2.5rem 0 .5rem}
.lead{color:#55514a}
.figures{list-style:none;padding:0;display:grid;grid-template-columns:repeat(auto-fit,minmax(9.5rem,1fr));gap:1rem}
.figures li{background:#fff;border:1px solid #dcd8ce;border-radius:6px;padding:1rem;line-height:1.3}
.figures strong{display:block;font-size:1.8rem}
.key{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;margin:.5rem 0}
.key span{display:inline-block;width:.9em;height:.9em;margin-right:.4em;vertical-align:-.08em}
svg{width:100%;height:auto;display:block;margin:.5rem 0 1rem}svg text{font-size:15px;fill:#22201c}
.wide{overflow-x:auto}table{border-collapse:collapse;width:100%;font-size:.95rem}
th,td{text-align:left;padding:.35rem .75rem .35rem 0;border-bottom:1px solid #dcd8ce;vertical-align:top;font-weight:normal;overflow-wrap:anywhere}
thead th{font-weight:600}
@media print{body{background:#fff;font-size:11pt}section{break-inside:avoid}rect,.key span{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
`

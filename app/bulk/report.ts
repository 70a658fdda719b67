import { type Counts, chart, type Series, safe, table } from '#app/bulk/chart.ts'
import { problemIn, problemWords } from '#app/bulk/problems.ts'
import { STYLE } from '#app/bulk/report-style.ts'
import { ENGLISH, failureWords, numbers, type ReportWords, type Say, sayer } from '#app/bulk/report-words.ts'
import { notesOf, type ourSummary, type RunReport } from '#app/bulk/summary.ts'

type Summary = ReturnType<typeof ourSummary>
/** How this report says things and writes numbers. */
type Voice = { say: Say; format: (count: number) => string; words: ReportWords }

const EFFECTS = { dismiss: '#1b6e5a', reduce: '#5b8fd6', none: '#b3b0a8' } as const
const OUTCOMES = {
  'dismiss-and-seal': '#1b6e5a',
  'redesignate-infraction': '#3b73c4',
  'redesignate-misdemeanor': '#93b9ec',
  'resentence-or-dismiss': '#7a5ba6',
  'already-cleared-possible': '#8fc4b5',
  'needs-more-information': '#e0a83c',
  'see-a-lawyer': '#c66a4a',
  'not-eligible': '#b3b0a8',
} as const
const AFTER = { clear: '#1b6e5a', 'no-felony': '#5b8fd6', felony: '#b3b0a8' } as const

/** One page to look at and to print: what the run did, in figures and bars. Needs nothing from any network. */
export function reportPage(report: RunReport, summary: Summary, words: ReportWords = ENGLISH): string {
  const { county, asOf, mode, rules } = summary
  const voice: Voice = { say: sayer(words), format: numbers(words), words }
  const { say } = voice
  return `<!doctype html>
<html lang="${words.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${safe(say('title-on', { county, day: asOf }))}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${safe(say('title', { county }))}</h1>
<p class="lead">${safe(say(`lead.${mode}`, { day: asOf, rules }))}</p>
${figures(summary, voice)}
${charts(summary, voice)}
${ifAll(summary, voice)}
${policies(summary, voice)}
${secondPolicy(summary, voice)}
${papers(summary, voice)}
${toLookAt(summary, voice)}
${whatWasRead(report, summary, voice)}
</main>
</body>
</html>
`
}

function figures({ mode, decided, rows }: Summary, { say, format }: Voice): string {
  const { CountSubjectsNoFelony, CountSubjectsNoConviction, CountSubjectsNoConvictionLast7Years } = decided.cleared
  const mayFile = decided.peopleWhoMayFile
  const shown = [
    ['figure.helped', decided.peopleHelped],
    ...(mayFile === undefined ? [] : ([['figure.may-file', mayFile]] as const)),
    ['figure.no-felony', CountSubjectsNoFelony],
    ['figure.no-conviction', CountSubjectsNoConviction],
    ['figure.no-conviction-7', CountSubjectsNoConvictionLast7Years],
  ] as const
  const items = shown.map(([key, count]) => `<li><strong>${format(count)}</strong> ${safe(say(key, { count }))}</li>`)
  const [people, prop64] = [format(decided.people), format(decided.peopleWithProp64InCounty)]
  const convictions = format(
    Object.values(decided.outcomes)
      .flatMap((group) => Object.values(group))
      .reduce((sum, count) => sum + count, 0),
  )
  return `<ul class="figures">
${items.join('\n')}
</ul>
<p>${safe(say('read', { rows: format(rows), people, prop64 }))}${mode === 'current-law' ? ` ${safe(say('read-law', { convictions }))}` : ''}</p>`
}

function charts({ decided, mode }: Summary, { say, format }: Voice): string {
  const effects = Object.entries(EFFECTS).map(([key, color]) => ({ key, color, words: say(`effect.${key as Effect}`) }))
  const results = Object.entries(OUTCOMES).map(([key, color]) => ({
    key,
    color,
    words: say(`outcome.${key as Outcome}`),
  }))
  const after = Object.entries(AFTER).map(([key, color]) => ({ key, color, words: say(`after.${key as After}`) }))
  const outcomes: Series[] = mode === 'compatible' ? effects : results
  const section = (key: string) => {
    if (mode === 'compatible') return say('chart.section-2020', { section: key })
    return key === 'not read' ? say('chart.unclear') : key.replace(' ', ' § ')
  }
  const decade = (key: string) => (key === 'unknown' ? say('chart.no-day') : say('chart.decade', { year: key }))
  const before = (key: string) => say(`before.${key as 'felony' | 'no-felony'}`)
  return [
    chart(say('chart.sections'), decided.outcomes as Counts, outcomes, section, format),
    chart(say('chart.decades'), decided.byDecade as Counts, outcomes, decade, format),
    chart(say('chart.people'), decided.beforeAfter as Counts, after, before, format),
  ].join('\n')
}

type Effect = keyof typeof EFFECTS
type Outcome = keyof typeof OUTCOMES
type After = keyof typeof AFTER

function ifAll({ decided: { clearedIfAllDismissed: all } }: Summary, { say, format }: Voice): string {
  const noFelony = format(all.CountSubjectsNoFelony)
  const none = format(all.CountSubjectsNoConviction)
  const none7 = format(all.CountSubjectsNoConvictionLast7Years)
  return section(say('all.title'), `<p>${safe(say('all.text', { noFelony, none, none7 }))}</p>`)
}

/** What the county chose: each choice that is on, and how many convictions it decided. */
function policies({ policies }: Summary, { say, format }: Voice): string {
  if (!policies) return ''
  const heads = [say('policy.choice'), say('policy.effect'), say('policy.convictions')]
  const parts = policies.map(({ file, ignored, choices }, at) => {
    const rows = choices.map(({ choice, value = '', effect, count }) => [
      choice === 'section' ? say('chart.section-2020', { section: value }) : say(`policy.${choice}`, { years: value }),
      say(`effect.${effect}`),
      format(count),
    ])
    const name = policies.length > 1 ? `${'AB'[at]}: ${file}` : file
    const unknown = ignored.length > 0 ? `<p>${safe(say('policy.ignored', { names: ignored.join(', ') }))}</p>` : ''
    return table(heads, rows, name) + unknown
  })
  return section(say('policy.title'), `<p>${safe(say('policy.text'))}</p>${parts.join('\n')}`)
}

function secondPolicy({ compared }: Summary, { say, format }: Voice): string {
  if (!compared) return ''
  const change = (key: string) => {
    const [before, after] = key.split('-to-') as [Effect, Effect | undefined]
    if (!after) return say('second.reason')
    return say('second.from-to', { before: say(`effect.${before}`), after: say(`effect.${after}`) })
  }
  const rows = Object.entries(compared.changes).map(([key, count]) => [change(key), format(count)])
  const count = compared.peopleChanged
  return section(
    say('second.title'),
    `<p>${safe(say('second.text', { count, people: format(count) }))}</p>${table([say('second.change'), say('second.convictions')], rows)}`,
  )
}

function papers({ papers }: Summary, { say, format, words }: Voice): string {
  if (!papers) return ''
  const { cases, bundles, without, looks } = papers
  const said = [
    say('papers.made', { made: format(cases - without), bundles: format(bundles) }),
    ...(without > 0 ? [say('papers.without', { without: format(without) })] : []),
  ]
  const rows = Object.entries(looks).map(([code, count]) => [format(count), problemWords(code, words)])
  const list =
    rows.length > 0 ? table([say('papers.cases'), say('papers.look')], rows) : `<p>${safe(say('papers.none'))}</p>`
  return section(say('papers.title'), `<p>${safe(said.join(' '))}</p>${list}`)
}

function toLookAt({ mode, problems, failures }: Summary, { say, format, words }: Voice): string {
  const files = failures.map(({ file, code }) => [file, failureWords(code, words)])
  const rows = Object.entries(problems).map(([code, { count }]) => [format(count), problemIn(mode, code, words)])
  const none = files.length + rows.length === 0
  return section(
    say('look.title'),
    [
      ...(files.length > 0 ? [table([say('look.file'), say('look.happened')], files)] : []),
      ...(rows.length > 0
        ? [table([say('look.rows'), say('look.wrong')], rows), `<p>${safe(say('look.where'))}</p>`]
        : []),
      ...(none ? [`<p>${safe(say('look.none'))}</p>`] : []),
    ].join('\n'),
  )
}

function whatWasRead(report: RunReport, { files }: Summary, { say, format }: Voice): string {
  const rows = files.map(({ file, rows, encoding, sha256 }) => [file, format(rows), encoding, sha256])
  const notes = notesOf(report, say).map((note) => `<li>${safe(note)}</li>`)
  const heads = [say('look.file'), say('look.rows'), say('input.text'), 'SHA-256']
  return section(say('input.title'), `${table(heads, rows)}\n<ul>${notes.join('')}</ul>`)
}

const section = (title: string, inside: string) => `<section><h2>${safe(title)}</h2>
${inside}</section>`

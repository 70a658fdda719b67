import { readFileSync } from 'node:fs'
import type { Day } from '#app/record/day.ts'
import { FACTS, type Fact } from '#app/rules/facts.ts'
import type { Table } from '#app/rules/table.ts'

/**
 * One small wrong change: a line of a file in other words, or lines added at its end that change a table in it.
 * A table whose conditions changed comes along, since walking it is quicker than loading the project again.
 */
export type Mutant = { group: string; file: string; change: string; from: string; to: string; walk?: Table }

const EACH_WORD: readonly (readonly [RegExp, string])[] = [
  [/ <= /g, ' < '],
  [/ < /g, ' <= '],
  [/ >= /g, ' > '],
  [/ > /g, ' >= '],
  [/ === /g, ' !== '],
  [/ !== /g, ' === '],
  [/ && /g, ' || '],
  [/ \|\| /g, ' && '],
  [/\btrue\b/g, 'false'],
  [/\bfalse\b/g, 'true'],
  [/\.some\(/g, '.every('],
  [/\.every\(/g, '.some('],
  [/Math\.max\(/g, 'Math.min('],
  [/Math\.min\(/g, 'Math.max('],
  [/: no,/g, ': lawyer,'],
  [/: lawyer,/g, ': no,'],
  [/: lawyerMayFile,/g, ': lawyer,'],
]
const NUMBER = /(?<![\w.'-])\d+(?:\.\d+)?(?![\w.'-])/g
const DAY = /'\d{4}-\d{2}-\d{2}'/g
const TEXT = /(?<![<\w])'[^'\n]*'(?!>)/g
const NOT_RUN = /^\s*(\/\*\*|\*|\/\/|import |export type |type |const SOURCE)/

/** Every wrong change of a table: another result, a band more or fewer in a condition, a version a day off. */
export function tableMutants(file: string, name: string, table: Table): Mutant[] {
  const results = [...new Set(table.rows.map(({ then }) => then))]
  const change = (what: string, text: string): Mutant => ({ group: table.id, file, change: what, from: '', to: text })
  const patch = (index: number, row: string) =>
    `\nObject.assign(${name}, { rows: ${name}.rows.map((row, at) => (at === ${index} ? ${row} : row)) })\n`
  const ofRows = table.rows.flatMap((row, index) => {
    const line = `row ${index + 1} (${row.then})`
    return [
      ...neighbors(results, row.then).map((then) =>
        change(`${line}: result ${then}`, patch(index, `{ ...row, then: ${JSON.stringify(then)} }`)),
      ),
      ...Object.entries(row.when).flatMap(([fact, bands]) =>
        (FACTS[fact as Fact] ?? []).map((band) => {
          const has = (bands as readonly string[]).includes(band)
          const other = has ? bands.filter((one) => one !== band) : [...bands, band]
          const when = `{ ...row.when, ${JSON.stringify(fact)}: ${JSON.stringify(other)} }`
          return change(
            `${line}: ${fact} ${has ? 'without' : 'with'} ${band}`,
            patch(index, `{ ...row, when: ${when} }`),
          )
        }),
      ),
    ]
  })
  const ofDays = table.from.startsWith('0001')
    ? []
    : [1, -1].map((step) => {
        const from = dayAfter(table.from, step)
        return change(`from ${from}`, `\nObject.assign(${name}, { from: '${from}' })\n`)
      })
  return [...ofRows, ...ofDays]
}

/** Every wrong change of a source text by one word: comparisons, numbers, days, codes. */
export function sourceMutants(file: string, group: string): Mutant[] {
  const mutants: Mutant[] = []
  let at = 0
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    at += 1
    if (NOT_RUN.test(line)) continue
    const add = (match: RegExpExecArray, word: string) => {
      const to = line.slice(0, match.index) + word + line.slice(match.index + match[0].length)
      const change = `line ${at}: ${match[0].trim()} → ${word.trim()}, ${line.trim()}`
      mutants.push({ group, file, change, from: `${at}`, to })
    }
    for (const [pattern, word] of EACH_WORD) for (const match of line.matchAll(pattern)) add(match, word)
    for (const match of line.matchAll(DAY)) {
      for (const step of [1, -1]) add(match, `'${dayAfter(match[0].slice(1, -1), step)}'`)
    }
    for (const match of line.matchAll(NUMBER)) for (const word of steps(match[0])) add(match, word)
    for (const match of line.matchAll(TEXT)) if (!match[0].match(DAY)) add(match, "'changed'")
  }
  return mutants
}

/** The text of a file with the mutant in it. */
export function mutate(text: string, { from, to }: Mutant): string {
  if (!from) return text + to
  return text
    .split('\n')
    .with(Number(from) - 1, to)
    .join('\n')
}

function neighbors(results: readonly string[], then: string): string[] {
  const at = results.indexOf(then)
  const others = [results[(at + 1) % results.length], results.at(at - 1)]
  return [...new Set(others)].filter((other) => other !== undefined && other !== then) as string[]
}

function steps(number: string): string[] {
  if (number.includes('.')) return [String(Number(number) + 0.1), String(Number(number) - 0.1)]
  return number === '0' ? ['1'] : [String(Number(number) + 1), String(Number(number) - 1)]
}

function dayAfter(day: Day, step: number): Day {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + step)
  return date.toISOString().slice(0, 10).padStart(10, '0')
}

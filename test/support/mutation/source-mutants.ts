import { readFileSync } from 'node:fs'
import { addDays } from '#app/record/day.ts'

/** One line of a file in other words. */
export type SourceMutant = { group: string; file: string; change: string; line: number; to: string }

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
/** A text that is a value: none of a type, such as `Row['when']` or `'a' | 'b'`. */
const TEXT = /(?<![<\w]|\w\[|[^|]\| )'[^'\n]*'(?!>| \|[^|])/g
/** Comments and types are not run; what a citation says is held against the statute by people, on the sheet. */
const NOT_RUN = /^\s*(\/\*\*|\*|\/\/|import |export type |type |const SOURCE|citation:|source:)/

/** Every wrong change of a source text by one word: comparisons, numbers, days, codes. */
export function sourceMutants(file: string, group: string): SourceMutant[] {
  const mutants: SourceMutant[] = []
  let at = 0
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    at += 1
    if (NOT_RUN.test(line)) continue
    const add = (match: RegExpExecArray, word: string) => {
      const to = line.slice(0, match.index) + word + line.slice(match.index + match[0].length)
      const change = `line ${at}: ${match[0].trim()} → ${word.trim()}, ${line.trim()}`
      mutants.push({ group, file, change, line: at, to })
    }
    for (const [pattern, word] of EACH_WORD) for (const match of line.matchAll(pattern)) add(match, word)
    for (const match of line.matchAll(DAY)) {
      for (const step of [1, -1]) add(match, `'${addDays(match[0].slice(1, -1), step)}'`)
    }
    for (const match of line.matchAll(NUMBER)) for (const word of steps(match[0])) add(match, word)
    for (const match of line.matchAll(TEXT)) if (!match[0].match(DAY)) add(match, "'changed'")
  }
  return mutants
}

/** The text of a file with the mutant in it. */
export function mutate(text: string, { line, to }: SourceMutant): string {
  return text
    .split('\n')
    .with(line - 1, to)
    .join('\n')
}

function steps(number: string): string[] {
  if (number.includes('.')) return [String(Number(number) + 0.1), String(Number(number) - 0.1)]
  return number === '0' ? ['1'] : [String(Number(number) + 1), String(Number(number) - 1)]
}

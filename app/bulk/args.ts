import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import type { PolicyFile } from '#app/bulk/choices.ts'
import { isoDay } from '#app/bulk/dates.ts'
import { reason } from '#app/bulk/inputs.ts'
import { MODES, type ModeId } from '#app/bulk/mode.ts'
import { readPapers } from '#app/bulk/papers/args.ts'
import { NO_POLICY, type Policy, readPolicy } from '#app/bulk/policy.ts'
import { Refused } from '#app/bulk/refused.ts'
import type { ReportWords } from '#app/bulk/report-words.ts'
import type { RunOptions } from '#app/bulk/run.ts'
import { isLanguage, LANGUAGES } from '#app/i18n/languages.ts'
import { distance } from '#app/record/near-county.ts'

const OPTIONS = {
  input: { type: 'string', multiple: true },
  county: { type: 'string' },
  'county-as-written': { type: 'boolean' },
  'as-of': { type: 'string' },
  policy: { type: 'string' },
  out: { type: 'string' },
  mode: { type: 'string' },
  compare: { type: 'string', multiple: true },
  explain: { type: 'boolean' },
  suffix: { type: 'string' },
  'dry-run': { type: 'boolean' },
  resume: { type: 'boolean' },
  papers: { type: 'string' },
  bundle: { type: 'string' },
  separators: { type: 'string' },
  office: { type: 'string' },
  'file-anyway': { type: 'boolean' },
  lang: { type: 'string' },
  jobs: { type: 'string' },
  help: { type: 'boolean' },
} as const

export type Asked = { help: true } | { help: false; dryRun: boolean; countyAsWritten: boolean; options: RunOptions }

/** Reads the command line; throws `Refused` with one sentence that says what to change. */
export function readArgs(args: string[]): Asked {
  const { values, tokens, positionals } = parse(args)
  if (values.help) return { help: true }
  const lists = { input: values.input ?? [], compare: values.compare ?? [] }
  const rest = followers(tokens, lists)
  if (rest.length > 0) throw new Refused(`"${rest[0]}" belongs to no option; see --help.`)
  void positionals
  if (lists.input.length === 0) throw new Refused('Name the files to read with --input FILE.')
  const county = need(values.county, '--county, for example --county "SAN FRANCISCO"').trim().toUpperCase()
  if (county === '') throw new Refused('--county is empty.')
  const dryRun = values['dry-run'] ?? false
  const asOf = isoDay(need(values['as-of'], '--as-of, the day to count to, for example --as-of 2020-07-01'))
  if (asOf === undefined) throw new Refused(`--as-of ${values['as-of']} is not a day; write it as 2020-07-01.`)
  const mode = modeOf(values.mode)
  const [first, second] = policies(mode, values.policy, lists.compare)
  const policy = first?.policy ?? NO_POLICY
  const compareWith = second?.policy
  const policyFiles = [first, second].flatMap((read) => (read ? [{ file: read.file, ignored: read.ignored }] : []))
  const papers = readPapers(values, mode, compareWith !== undefined)
  const words = values.lang === undefined ? undefined : wordsIn(values.lang)
  const suffix = values.suffix ?? ''
  if (!/^[\w.-]*$/.test(suffix)) throw new Refused('--suffix may hold letters, digits, dots, dashes and underscores.')
  const out = dryRun ? (values.out ?? '') : need(values.out, '--out, the folder for the results')
  return {
    help: false,
    dryRun,
    countyAsWritten: values['county-as-written'] ?? false,
    options: {
      ...{
        inputs: lists.input,
        out,
        suffix,
        settings: { mode, county, asOf, policy, explain: mode === 'current-law' || (values.explain ?? false) },
      },
      ...(compareWith && { compareWith }),
      ...(policyFiles.length > 0 && { policyFiles }),
      ...(papers && { papers }),
      ...(words && { words }),
      ...(values.jobs !== undefined && { jobs: jobsOf(values.jobs) }),
      resume: values.resume ?? false,
    },
  }
}

function parse(args: string[]) {
  try {
    return parseArgs({ args, options: OPTIONS, allowPositionals: true, tokens: true })
  } catch (error) {
    throw new Refused(refusalOf(error as NodeJS.ErrnoException))
  }
}

/** What is wrong with an option, in our words; the option's name is all that is taken from Node's. */
function refusalOf({ code, message }: NodeJS.ErrnoException): string {
  const [, option = ''] = /'(?:-\w, )?(--?[\w-]+)/.exec(message) ?? []
  if (code !== 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    const needs = !/does not take/.test(message)
    return `${option} ${needs ? 'needs a value after it' : 'takes no value'}; see --help.`
  }
  const steps = Object.keys(OPTIONS).map((name) => ({ name, far: distance(option, `--${name}`) }))
  const least = Math.min(...steps.map(({ far }) => far))
  const near = steps
    .filter(({ far }) => far === least && far <= Math.max(2, option.length / 4))
    .map(({ name }) => `--${name}`)
  return `${option} is not an option${near.length > 0 ? `; is it ${near.join(' or ')}?` : '.'} See --help.`
}

/** Several values may follow --input and --compare; what follows anything else is left over. */
function followers(tokens: ReturnType<typeof parse>['tokens'], lists: Record<string, string[]>): string[] {
  let open: string[] | undefined
  const left: string[] = []
  for (const list of Object.values(lists)) list.length = 0
  for (const token of tokens) {
    if (token.kind === 'option') {
      open = lists[token.name]
      if (token.value !== undefined) open?.push(token.value)
    } else if (token.kind === 'positional') (open ?? left).push(token.value)
  }
  return left
}

function need(value: string | undefined, what: string): string {
  if (value === undefined) throw new Refused(`Missing ${what}.`)
  return value
}

function modeOf(value = 'compatible'): ModeId {
  if (!MODES.includes(value as ModeId)) throw new Refused(`--mode ${value} is neither compatible nor current-law.`)
  return value as ModeId
}

type PolicyRead = PolicyFile & { policy: Policy }

/** The policy and, to compare, the second one; none under the law of a day. */
function policies(mode: ModeId, policy: string | undefined, compare: string[]): PolicyRead[] {
  if (mode === 'current-law') {
    if (policy === undefined && compare.length === 0) return []
    throw new Refused('--mode current-law decides by the law alone; leave out --policy and --compare.')
  }
  if (compare.length > 0) {
    if (policy !== undefined) throw new Refused('Give either --policy or --compare, not both.')
    if (compare.length !== 2) throw new Refused('--compare needs two policy files.')
    return compare.map(policyFrom)
  }
  return [policyFrom(need(policy, '--policy, the file with the county’s choices'))]
}

function policyFrom(path: string): PolicyRead {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    throw new Refused(`The policy ${path} cannot be read: ${reason(error)}.`)
  }
  const read = readPolicy(text)
  if (!read.ok) throw new Refused(`The policy ${path} cannot be used: ${read.problem}.`)
  if (read.ignored.length) {
    process.stderr.write(
      `The policy ${path} has settings that are not known and change nothing: ${read.ignored.join(', ')}.\n`,
    )
  }
  return { file: basename(path), policy: read.policy, ignored: read.ignored }
}

/** The words of the report in a language; `Refused` names those there are. */
function wordsIn(language: string): ReportWords {
  if (!isLanguage(language)) {
    throw new Refused(
      `--lang ${language} is none of the languages of the report: ${Object.keys(LANGUAGES).join(', ')}.`,
    )
  }
  const path = join(import.meta.dirname, '../../locales', language, 'report.json')
  return { language, words: JSON.parse(readFileSync(path, 'utf8')) }
}

function jobsOf(value: string): number {
  if (!/^\d+$/.test(value) || Number(value) < 1 || Number(value) > 64) {
    throw new Refused(`--jobs ${value} is not a number from 1 to 64.`)
  }
  return Number(value)
}

import { number as counted } from '#app/bulk/chart.ts'
import type { PaperCase } from '#app/bulk/papers/cases.ts'
import type { CasePapers } from '#app/bulk/papers/plan-case.ts'
import { problemWords } from '#app/bulk/problems.ts'
import { unprintable } from '#app/petition/letters.ts'
import type { Library } from '#app/petition/library.ts'
import { PaperError } from '#app/petition/paper-error.ts'
import { type Plan, type Planned, plan } from '#app/petition/plan.ts'
import { type Separator, separatorSheet } from '#templates/separator-sheet/2026-11-21/map.ts'

/** A case with the papers that were made for it, or why there are none. */
export type PlannedCase = { entry: PaperCase; made: CasePapers }

/** Everything to look at before the papers of a case are signed, as codes. */
export const looksOf = ({ entry, made }: PlannedCase) => [...entry.looks, ...made.looks]

/** What stands on a sheet for words that it cannot show; the index has every one of them. */
const ELSEWHERE = '(in index.csv)'

const LOOK = 'LOOK AT FIRST:'
const dashed = (words: string) => `– ${words}`

/** What every sheet of a bundle says, and whether none of the file's own words may stand on one. */
export type SheetOf = { bundle: string; court: string; plain: boolean }

/** The sheet at the head of a bundle, and further ones where the list of what to look at is long. */
export function headSheets(
  cases: readonly PlannedCase[],
  said: SheetOf & { each: boolean },
  library: Library,
): Promise<Plan[]> {
  const { plain, each } = said
  const numbers = cases.filter(({ entry }) => entry.caseNumber !== '').map((one) => numberOf(one, plain))
  const range = [...new Set([numbers[0] ?? MISSING, numbers.at(-1) ?? MISSING])].join(' to ')
  const people = new Set(cases.map(({ entry }) => entry.defendant))
  const known = people.size - (people.has(null) ? 1 : 0)
  const others = people.has(null) ? `, and others ${UNSURE}` : ''
  const person =
    people.size === 1 ? personOf(cases[0] as PlannedCase, plain) : counted(known, 'person', 'people') + others
  const follows = [
    `${counted(cases.length, 'case', 'cases')}, in the order of their numbers.`,
    'Look at index.csv, too.',
    ...(each ? flaggedInAll(cases) : flagged(cases, plain)),
  ]
  return sheets(said, { place: 'Head of the bundle', caseNumber: range, person, follows }, library)
}

/** The sheet before the papers of a case. */
export function caseSheets(one: PlannedCase, place: string, said: SheetOf, library: Library): Promise<Plan[]> {
  const { entry, made } = one
  const pages = (plans: readonly Plan[]) => plans.reduce((sum, { form }) => sum + form.pages.length, 0)
  const papers = made.ok
    ? made.papers.map(({ paper, plans }) => `${paper}: ${counted(pages(plans), 'page', 'pages')}`)
    : ['No papers were made:', ...made.looks.map((code) => problemWords(code))]
  const codes = made.ok ? looksOf(one) : entry.looks
  const looks = codes.length > 0 ? [LOOK, ...codes.map((code) => dashed(problemWords(code)))] : []
  const follows = [...papers, ...looks]
  const { plain } = said
  return sheets(said, { place, caseNumber: numberOf(one, plain), person: personOf(one, plain), follows }, library)
}

function flaggedInAll(cases: readonly PlannedCase[]): string[] {
  const count = cases.filter((one) => looksOf(one).length > 0).length
  if (count === 0) return []
  const have = count === 1 ? '1 case has' : `${count} cases have`
  return [`${have} something to look at first; the sheet before each says what.`]
}

/** What to look at, each once with the cases it is about. */
function flagged(cases: readonly PlannedCase[], plain: boolean): string[] {
  const found = new Map<string, string[]>()
  for (const one of cases) {
    const number = numberOf(one, plain)
    const name = one.entry.caseNumber === '' ? `${number} (${personOf(one, plain)})` : number
    for (const code of looksOf(one)) found.set(code, [...(found.get(code) ?? []), name])
  }
  const items = [...found].map(([code, names]) =>
    dashed(`${problemWords(code)} ${names.length === 1 ? 'Case' : 'Cases'}: ${names.join(', ')}`),
  )
  return items.length > 0 ? [LOOK, ...items] : []
}

const MISSING = 'not in the file'
const UNSURE = 'not known for sure'
const numberOf = (one: PlannedCase, plain: boolean) => shown(one, plain, one.entry.caseNumber) || MISSING
const personOf = (one: PlannedCase, plain: boolean) =>
  one.entry.defendant === null ? UNSURE : shown(one, plain, one.entry.defendant) || MISSING

/** A text of the file, where our letters can draw it and the papers it stands on passed their check. */
function shown({ made }: PlannedCase, plain: boolean, text: string): string {
  const faulty = plain || (!made.ok && made.looks.includes('papers-faulty'))
  return (faulty && text !== '') || unprintable(text).length > 0 ? ELSEWHERE : text
}

async function sheets(
  { bundle, court, plain }: SheetOf,
  said: Omit<Separator, 'bundle' | 'court'>,
  library: Library,
): Promise<Plan[]> {
  const where = { bundle, court: plain || unprintable(court).length > 0 ? ELSEWHERE : court }
  const plans: Plan[] = []
  for (let left = said.follows; plans.length === 0 || left.length > 0; ) {
    const place = plans.length === 0 ? said.place : `${said.place}, continued`
    const planned = await fitted({ ...where, ...said, place, follows: left }, library)
    plans.push(planned.plan)
    left = planned.rest
  }
  return plans
}

/** A text that does not fit at any size is cut, and says where it is whole. */
async function fitted(said: Separator, library: Library): Promise<Planned> {
  const form = await library.form(separatorSheet, 'separator-sheet.pdf')
  let short = said
  for (;;) {
    const planned = plan(form, short, await library.font(), 'separator')
    const [problem] = planned.problems
    if (!problem) return planned
    const text = short[problem.field as 'court' | 'caseNumber' | 'person']
    if (typeof text !== 'string' || text === CUT) throw new PaperError(form.map.form, problem.field, 'does not fit')
    short = { ...short, [problem.field]: cut(text) }
  }
}

const CUT = `… ${ELSEWHERE}`
/** More words than this fit on no sheet. */
const MOST = 250

function cut(text: string): string {
  const left = text.endsWith(CUT) ? text.slice(0, -CUT.length) : text
  return `${left.slice(0, Math.min(MOST, Math.floor(left.length * 0.9))).trimEnd()}${CUT}`
}

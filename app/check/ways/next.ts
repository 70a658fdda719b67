import { type Answers, type Count, type Entered, listIn } from '#app/answers/schema.ts'
import type { Day } from '#app/record/day.ts'
import { decide } from '#app/rules/decide.ts'
import { pagesOf } from '../conviction-of.ts'
import { type DecidedCount, decideAll } from '../decisions.ts'
import { QUESTION_ORDER, type QuestionId, question } from '../questions.ts'
import { type Facts, merge } from '../read-page.ts'
import { isFor, settledBy, WAY_ORDER, type WayId, way } from './questions.ts'
import { NOW, YOU_ORDER, type YouId, you } from './you.ts'

/** Facts that a page of the first interview asks about, by the names in `missing`. */
const FIRST_PAGES = {
  statute: 'statute',
  circumstances: 'ending',
  court: 'court',
  level: 'level',
  sentence: 'sentence',
  subdivision: 'subdivision',
  'priors.superstrike': 'history',
} as const

/** Pages of the first interview whose facts are presumed or only read together, so that none of them is ever missing. */
const UNNAMED: readonly QuestionId[] = ['ending', 'court', 'when', 'concentrate']
const FIRST_ORDER = QUESTION_ORDER.filter(
  (id) => UNNAMED.includes(id) || (Object.values(FIRST_PAGES) as QuestionId[]).includes(id),
)

/**
 * The path, after the language, of the next page that could still change another way for some count; `ways` when there
 * is none. What the person's own convictions say is not asked, and nobody is asked here whether others forced them.
 */
export function nextWay(answers: Answers, on: Day): string {
  const counts = openCounts(answers, on)
  const about = YOU_ORDER.find((id) => isAskedOfYou(id, answers, counts, on))
  if (about) return `ways/you/${about}`
  for (const decided of counts) {
    const page = pageFor(decided, answers, on)
    if (page) return page
  }
  return 'ways'
}

/** Every count whose answers agree with each other, so that other ways can be looked at. */
function openCounts(answers: Answers, on: Day): DecidedCount[] {
  return decideAll(answers, on)
    .flatMap(({ counts }) => counts)
    .filter(({ decision }) => decision.contradictions.length === 0)
}

/** What could still change the other ways of a count, by the names of the request. */
function wantedBy({ decision }: DecidedCount): ReadonlySet<string> {
  return new Set(decision.alternatives.flatMap(({ missing = [] }) => missing))
}

/** The choices of the page about today: those that could change another way, whatever was answered on it before. */
export function nowOptions(answers: Answers, on: Day): string[] {
  const { now: _, ...pages } = answers.you ?? {}
  const wanted = openCounts({ ...answers, you: pages }, on).map(wantedBy)
  return NOW.filter((fact) => wanted.some((names) => names.has(`person.${fact}`)))
}

function isAskedOfYou(id: YouId, answers: Answers, counts: readonly DecidedCount[], on: Day): boolean {
  const entered = answers.you?.[id]
  if (id === 'now') {
    const options = nowOptions(answers, on)
    const shown = listIn(entered, 'shown')
    return options.some((option) => !shown.includes(option)) || (options.length > 0 && !entered)
  }
  if (entered && you(id).read(entered, on).ok) return false
  if (id === 'born') return counts.some((decided) => wantedBy(decided).has('person.dateOfBirth'))
  if (id !== 'all') return false
  const whole = openCounts({ ...answers, you: { ...answers.you, all: { choice: 'yes' } } }, on)
  return comes(whole) !== comes(counts)
}

function pageFor(decided: DecidedCount, answers: Answers, on: Day): string | undefined {
  const { count, conviction } = decided
  const pages = pagesOf(answers, count)
  const wanted = wantedBy(decided)
  const first = FIRST_ORDER.find((id) => {
    if (pages[id] || question(id).options(conviction).length === 0) return false
    return UNNAMED.includes(id) ? isDecisive(id, decided, on) : [...wanted].some((name) => firstPage(name) === id)
  })
  if (first) return `check/${count.id}/${first}?ways`
  const page = WAY_ORDER.find((id) => isAsked(id, decided, pages[id], on))
  return page && `ways/${count.id}/${page}`
}

/** The page of the first interview that asks about a fact, by its name in `missing`. */
export function firstPage(name: string): QuestionId | undefined {
  return FIRST_PAGES[name as keyof typeof FIRST_PAGES]
}

function isAsked(id: WayId, decided: DecidedCount, entered: Entered | undefined, on: Day): boolean {
  const { conviction, person } = decided
  if (!isFor(id, conviction)) return false
  if (entered && way(id).read(entered, { conviction: without(id, conviction), person, on }).ok) return false
  if (id === 'fines') return finesMatter(decided, on)
  const wanted = wantedBy(decided)
  return settledBy(id, conviction).some((name) => wanted.has(name))
}

/** What a page itself said is no ground to ask it again. */
function without(id: WayId, conviction: DecidedCount['conviction']): DecidedCount['conviction'] {
  const [settled] = way(id).settles
  const fact = id === 'convicted' ? 'convictionDate' : settled
  return id === 'happened' || id === 'arrested' || !fact ? conviction : { ...conviction, [fact]: undefined }
}

/** Nobody is taken to owe fines; it is asked where owing some would change another way. */
function finesMatter(decided: DecidedCount, on: Day): boolean {
  return changes(decided, { circumstances: ['unpaid-fines'] }, on)
}

/** Whether some choice on a page of the first interview would change another way. */
function isDecisive(id: QuestionId, decided: DecidedCount, on: Day): boolean {
  return question(id)
    .options(decided.conviction)
    .some((choice) => {
      const read = question(id).read({ choice }, decided.conviction)
      return read.ok && changes(decided, read.facts, on)
    })
}

/** Whether facts that can be true beside the others would change another way. */
function changes({ conviction, person, decision }: DecidedCount, facts: Facts, on: Day): boolean {
  const { alternatives, contradictions } = decide({ ...conviction, ...merge(conviction, facts) }, person, on)
  return contradictions.length === 0 && JSON.stringify(alternatives) !== JSON.stringify(decision.alternatives)
}

function comes(counts: readonly DecidedCount[]): string {
  return JSON.stringify(
    counts.map(({ decision: { outcome, possible, missing, alternatives } }) => [
      outcome,
      possible,
      missing,
      alternatives,
    ]),
  )
}

/** The answers of a count and its case, as this check keeps them. */
export function keepWay(answers: Answers, count: Count, id: WayId, entered: Entered): Answers {
  const { counts = [], cases = [] } = answers
  if (!way(id).ofCase) {
    const kept = { ...count, pages: { ...count.pages, [id]: entered } }
    return { ...answers, counts: counts.map((other) => (other.id === count.id ? kept : other)) }
  }
  const courtCase = cases.find((each) => each.id === count.case) ?? { id: count.case, pages: {} }
  const kept = { ...courtCase, pages: { ...courtCase.pages, [id]: entered } }
  return { ...answers, cases: [...cases.filter((each) => each.id !== count.case), kept] }
}

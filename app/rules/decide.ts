import type { Circumstance, Conviction, Person } from '#app/record/conviction.ts'
import type { Day } from '#app/record/day.ts'
import { type Alternative, alternativesFor } from './alternatives.ts'
import { automaticClearing } from './automatic.ts'
import { CLASHING, type Contradiction, contradictions, type FactName } from './contradictions.ts'
import { decisive, explore, meanings } from './explore.ts'
import { toNames } from './fact-names.ts'
import { type Fact, type Known, open } from './facts.ts'
import { memory } from './memory.ts'
import { type Meaning, OUTCOMES, type Outcome, RELIEF_OUTCOMES } from './outcomes.ts'
import { type Form, formsFor } from './papers.ts'
import { judge, type Step, VERSION_DAYS } from './prop-64/judge.ts'
import { readRecord } from './read-record.ts'
import { candidates, inForce, type Table } from './table.ts'

/** One table a decision went through. `result` is `null`, with the results still `open`, where it is undecided. */
export type TraceStep = {
  table: string
  result: string | null
  open?: string[]
  citation: string
  source: string
  facts: FactName[]
}

/** What the law gives for one conviction, with everything that led there. */
export type Decision = {
  id: string
  outcome: Outcome
  /** Every outcome that the known facts, and the reading of the law, leave open. */
  possible: Outcome[]
  /** The person may file although something is unknown or argued about: the court presumes in their favor. */
  fileAnyway: boolean
  /** The facts that could still change the outcome, in the order in which to ask about them. */
  missing: FactName[]
  contradictions: Contradiction[]
  checkFirstIfAlreadyCleared: boolean
  forms: Form[]
  alternatives: Alternative[]
  trace: TraceStep[]
}

/**
 * Decides one conviction under HSC § 11361.8 by the law of a day. Unknown facts give a range of outcomes;
 * values that contradict each other give `needs-more-information`. Throws only if a table has a hole.
 */
export function decide(conviction: Conviction, person: Person, on: Day): Decision {
  const clashes = contradictions(conviction, person, on)
  const agreed = clashes.length ? withoutClashing(conviction, person, clashes) : { conviction, person }
  const known = readRecord(agreed.conviction, agreed.person)
  const { found, possible, missing, trace, end } = answerTo(known, on)
  const outcome = clashes.length ? 'needs-more-information' : common(found)
  const fileAnyway = !clashes.length && mayFile(found) && canFileSomewhere(known)
  return {
    id: conviction.id,
    outcome,
    possible: [...possible],
    fileAnyway,
    missing: [...new Set([...clashes.flatMap(({ facts }) => facts), ...missing])],
    contradictions: clashes,
    checkFirstIfAlreadyCleared: possible.some(isRelief) && automaticClearingBegan(on) && !wasChecked(conviction),
    forms: fileAnyway || isRelief(outcome) ? formsFor(known) : [],
    alternatives:
      outcome === 'dismiss-and-seal' && possible.length === 1 ? [] : alternativesFor({ ...agreed, known, end }, on),
    trace: [...trace],
  }
}

type Answer = {
  found: readonly Meaning[]
  possible: readonly Outcome[]
  missing: readonly FactName[]
  trace: readonly TraceStep[]
  end: string | undefined
}

/** Answers are kept: a county's file asks the same question of the tables thousands of times. */
const KEPT = 20_000
const answers = memory<string, Answer>()

function answerTo(known: Known, on: Day): Answer {
  const key = `${VERSION_DAYS.findLastIndex((day) => day <= on)}${JSON.stringify(known)}`
  const before = answers.get(key)
  if (before) return before
  const diagram = explore(known, on)
  const found = meanings(diagram)
  const { steps, end } = judge(known, on)
  const answer: Answer = {
    found,
    possible: OUTCOMES.filter((outcome) => found.some((meaning) => meaning.possible.includes(outcome))),
    missing: toNames(decisive(diagram)),
    trace: steps.map(traced),
    end,
  }
  if (answers.size >= KEPT) answers.clear()
  answers.set(key, answer)
  return answer
}

/** Whether the outcome is one that the court grants on a petition or application. */
export function isRelief(outcome: Outcome): boolean {
  return RELIEF_OUTCOMES.includes(outcome)
}

function common(found: readonly Meaning[]): Outcome {
  const [first, ...others] = new Set(found.map(({ outcome }) => outcome))
  return first && !others.length ? first : 'needs-more-information'
}

/** A settled answer speaks for itself; in a range, or where the law is argued about, the presumption helps. */
function mayFile(found: readonly Meaning[]): boolean {
  const unsettled = common(found) === 'needs-more-information'
  return found.some((meaning) => meaning.mayFile || (unsettled && isRelief(meaning.outcome)))
}

/** A petition has to name its section and go to one court. */
function canFileSomewhere(known: Known): boolean {
  return open(known, 'offense').length === 1 && open(known, 'court').length === 1
}

/** The same conviction and person, with every value that takes part in a contradiction unknown again. */
function withoutClashing(
  conviction: Conviction,
  person: Person,
  clashes: readonly Contradiction[],
): { conviction: Conviction; person: Person } {
  const facts = clashes.flatMap((clash) => clash.facts).filter((fact) => fact !== 'circumstances')
  const shown = clashes.flatMap(({ code }) => CLASHING[code] ?? [])
  const circumstances = conviction.circumstances?.filter((circumstance) => !shown.includes(circumstance))
  const withdrawn = Object.fromEntries(facts.map((fact) => [fact, null]))
  return {
    conviction: { ...conviction, circumstances, ...withdrawn },
    person: facts.includes('dateOfBirth') ? { ...person, dateOfBirth: null } : person,
  }
}

function automaticClearingBegan(on: Day): boolean {
  return inForce<Table>(automaticClearing, on).rows[0]?.then !== 'not-begun'
}

const CHECKED: readonly Circumstance[] = ['checked-not-cleared', 'relief-on-record']

function wasChecked({ circumstances }: Conviction): boolean {
  return circumstances?.some((circumstance) => CHECKED.includes(circumstance)) ?? false
}

function traced({ table, row, known }: Step): TraceStep {
  const rows = candidates(table, known)
  const results = [...new Set(rows.map(({ then }) => then))]
  return {
    table: table.id,
    result: row?.then ?? null,
    ...(row ? {} : { open: results }),
    citation: [...new Set(rows.map(({ citation }) => citation))].join('; '),
    source: table.source,
    facts: toNames(rows.flatMap(({ when }) => Object.keys(when) as Fact[])),
  }
}

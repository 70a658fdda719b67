import type { Conviction, Person } from '#app/record/conviction.ts'
import type { Day } from '#app/record/day.ts'
import { type Clearing, clearingOf } from './already-cleared.ts'
import { type Alternative, alternativesFor, besidesDismissal } from './alternatives.ts'
import { CLASHING, type Contradiction, contradictions, type FactName } from './contradictions.ts'
import { decisive, explore, meanings } from './explore.ts'
import { toNames } from './fact-names.ts'
import { type Band, FACT_ORDER, FACTS, type Fact, type Known, open } from './facts.ts'
import { knownKey } from './known-key.ts'
import { memory } from './memory.ts'
import { type OtherCount, otherCountsOf, withOtherCounts } from './other-counts.ts'
import { type Meaning, OUTCOMES, type Outcome, RELIEF_OUTCOMES } from './outcomes.ts'
import { type Form, formsFor } from './papers.ts'
import { judge, type Step, VERSION_DAYS } from './prop-64/judge.ts'
import { readRecord } from './read-record.ts'
import { type Certainty, candidates, sourceOf } from './table.ts'

/** One table a decision went through. `result` is `null`, with the results still `open`, where it is undecided. */
export type TraceStep = {
  table: string
  result: string | null
  open?: string[]
  citation: string
  source: string
  /** How sure we are of the rows that are left: of the least sure one. */
  certainty: Certainty
  facts: FactName[]
  /** Every fact that the rows look at, by its name in the tables, and the bands that are open: one where it is known. */
  because: { fact: Fact; bands: readonly Band[] }[]
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
  /** Look first whether it was already cleared: `alreadyCleared` says `look-first`. */
  checkFirstIfAlreadyCleared: boolean
  /** What the clearing by the state means here. */
  alreadyCleared: Clearing
  /** What the petition does with the other counts of the same case. */
  otherCounts: OtherCount[]
  forms: Form[]
  alternatives: Alternative[]
  trace: TraceStep[]
}

/**
 * Decides one conviction under HSC § 11361.8 by the law of a day. Unknown facts give a range of outcomes;
 * values that contradict each other give `needs-more-information`. Throws only if a table has a hole.
 */
export function decide(given: Conviction, person: Person, on: Day): Decision {
  const conviction = withOtherCounts(given)
  const clashes = contradictions(conviction, person, on)
  const agreed = clashes.length ? withoutClashing(conviction, person, clashes) : { conviction, person }
  const known = readRecord(agreed.conviction, agreed.person)
  const answer = answerTo(known, on)
  const { possible, missing, trace, end } = answer
  const outcome = clashes.length ? 'needs-more-information' : answer.outcome
  const fileAnyway = !clashes.length && answer.mayFile && canFileSomewhere(known)
  const alreadyCleared = clearingOf(conviction, fileAnyway || possible.some(isRelief), on)
  const alternatives = alternativesFor({ ...agreed, known, end }, on)
  return {
    id: conviction.id,
    outcome,
    possible: [...possible],
    fileAnyway,
    missing: [...new Set([...clashes.flatMap(({ facts }) => facts), ...missing])],
    contradictions: clashes,
    checkFirstIfAlreadyCleared: alreadyCleared.result === 'look-first',
    alreadyCleared,
    otherCounts: otherCountsOf(agreed.conviction, known),
    forms: fileAnyway || isRelief(outcome) ? formsFor(known) : [],
    alternatives:
      outcome === 'dismiss-and-seal' && possible.length === 1 ? besidesDismissal(alternatives) : alternatives,
    trace: [...trace],
  }
}

type Answer = {
  outcome: Outcome
  mayFile: boolean
  possible: readonly Outcome[]
  missing: readonly FactName[]
  trace: readonly TraceStep[]
  end: string | undefined
}

/** Answers are kept: a county's file asks the same question of the tables thousands of times. */
const KEPT = 20_000
const answers = memory<string, Answer>()

function answerTo(known: Known, on: Day): Answer {
  const key = `${VERSION_DAYS.findLastIndex((day) => day <= on)}${knownKey(FACTS, known, FACT_ORDER)}`
  const before = answers.get(key)
  if (before) return before
  const diagram = explore(known, on)
  const found = meanings(diagram)
  const { steps, end } = judge(known, on)
  const answer: Answer = {
    outcome: common(found),
    mayFile: mayFile(found),
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

/** From the least sure to the surest. */
const CERTAINTIES: readonly Certainty[] = ['unverified', 'secondary', 'read']

function traced({ table, row, known }: Step): TraceStep {
  const rows = candidates(table, known)
  const results = [...new Set(rows.map(({ then }) => then))]
  const facts = [...new Set(rows.flatMap(({ when }) => Object.keys(when) as Fact[]))]
  return {
    table: table.id,
    result: row?.then ?? null,
    ...(row ? {} : { open: results }),
    citation: [...new Set(rows.map(({ citation }) => citation))].join('; '),
    source: sourceOf(table, rows),
    certainty: CERTAINTIES.find((sure) => rows.some(({ certainty }) => certainty === sure)) ?? 'unverified',
    facts: toNames(facts),
    because: facts.map((fact) => ({ fact, bands: open(known, fact) })),
  }
}

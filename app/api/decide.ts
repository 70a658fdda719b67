import * as z from 'zod/mini'
import { conviction, person } from '#app/record/conviction.ts'
import { type Day, isDay } from '#app/record/day.ts'
import { type Decision, decide } from '#app/rules/decide.ts'
import { withOwnHistory } from '#app/rules/own-history.ts'
import { type Proof, proofOf } from '#app/rules/proof.ts'
import { RULES } from '#app/rules/version.ts'

/** To explain costs as much as to decide many times. */
const MOST_EXPLAINED = 50

/** What `POST /api/v1/decide` takes. Facts left out are unknown. */
export const decideRequest = z.strictObject({
  asOf: z.optional(z.string().check(z.refine(isDay))),
  /** Asks for `whatIf` with each decision, of at most `MOST_EXPLAINED` convictions. */
  explain: z.optional(z.boolean()),
  person: z.nullish(person),
  convictions: z.array(conviction).check(z.minLength(1), z.maxLength(1000)),
})

/** What it gives: one decision for each conviction, in the order given. */
export type DecideResponse = { asOf: Day; rules: string; decisions: Explained[] }

/** A decision, and where the request says `explain`, what would settle and what would change it. */
export type Explained = Decision & { whatIf?: Pick<Proof, 'settle' | 'change'> }

/** One thing wrong with a body: where, and what, in codes. */
export type ApiProblem = { path: string; code: string }

export type Answer = { ok: true; response: DecideResponse } | { ok: false; problems: ApiProblem[] }

/** Decides every conviction in a parsed body by the law of its `asOf`, or of today where it names no day. */
export function answerDecide(body: unknown, today: Day): Answer {
  const parsed = decideRequest.safeParse(body)
  if (!parsed.success) return { ok: false, problems: parsed.error.issues.flatMap(problemsOf) }
  const { asOf = today, convictions, explain = false } = parsed.data
  const twice = convictions.flatMap(({ id }, index) =>
    convictions.findIndex((other) => other.id === id) < index
      ? [{ path: `convictions.${index}.id`, code: 'duplicate-id' }]
      : [],
  )
  if (twice.length) return { ok: false, problems: twice }
  if (explain && convictions.length > MOST_EXPLAINED)
    return { ok: false, problems: [{ path: 'convictions', code: 'too-many-to-explain' }] }
  const person = parsed.data.person ?? {}
  const decisions = withOwnHistory(convictions, person).map((each): Explained => {
    const decision = decide(each, person, asOf)
    if (!explain) return decision
    const { settle, change } = proofOf(decision, each, person, asOf)
    return { ...decision, whatIf: { settle, change } }
  })
  return { ok: true, response: { asOf, rules: RULES, decisions } }
}

type Issue = z.core.$ZodIssue

function problemsOf({ path, code, ...issue }: Issue): ApiProblem[] {
  const at = path.map(String)
  if (code === 'unrecognized_keys' && 'keys' in issue) {
    return issue.keys.map((key) => ({ path: [...at, key].join('.'), code: 'unknown-fact' }))
  }
  return [{ path: at.join('.'), code: code === 'custom' ? 'invalid-day' : code.replaceAll('_', '-') }]
}

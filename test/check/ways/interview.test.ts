import { afterAll, describe, expect, test } from 'vitest'
import type { Answers } from '#app/answers/schema.ts'
import { decideAll } from '#app/check/decisions.ts'
import { recordOf } from '#app/check/record-of.ts'
import { waysOf } from '#app/check/ways/ways-of.ts'
import type { Day } from '#app/record/day.ts'
import { decide } from '#app/rules/decide.ts'
import { withOwnHistory } from '#app/rules/own-history.ts'
import { judge } from '#app/rules/prop-64/judge.ts'
import { readRecord } from '#app/rules/read-record.ts'
import { readRemedyFacts } from '#app/rules/read-remedy-facts.ts'
import { anyEntered, type Facts, firstAnswers, keep, sayAll, waysInterview } from '#test/check/ways/robot.ts'
import { conviction } from '#test/scenarios/builder.ts'
import { REMEDY_SCENARIOS } from '#test/scenarios/remedies.ts'
import { TODAY } from '#test/scenarios/remedy-scenario.ts'

/** Of the people, each so manieth is watched page by page; `WAYS_EVERY=1` watches all. */
const EVERY = Number(process.env.WAYS_EVERY ?? 8)
const counted: number[] = []

afterAll(() => {
  const sorted = counted.toSorted((one, other) => one - other)
  const median = sorted[Math.floor(sorted.length / 2)]
  console.log(`Pages about other ways, asked of ${sorted.length} people: median ${median}, at most ${sorted.at(-1)}`)
})

/** By the law of some early days the first interview has nothing to ask; everyone else. */
const people = REMEDY_SCENARIOS.map((scenario) => {
  const { on = TODAY } = scenario
  const [whole = conviction()] = withOwnHistory(
    [conviction({ ageAtOffense: { atLeast: 21 }, ...scenario.given })],
    scenario.person ?? {},
  )
  const facts: Facts = { conviction: whole, person: scenario.person ?? {} }
  return { name: `${scenario.remedy}: ${scenario.name}`, on, facts, first: told(facts, on) }
}).filter(({ first }) => first.counts)
const expressible = people.filter(({ facts, first, on }) => {
  const [said] = recordOf(sayAll(facts, on), on)
  // What the law about cannabis settles by itself needs no other way but the records' destruction; nothing more is asked.
  if (
    alternativesIn(first, on).every(({ remedy }) => remedy === 'HSC 11361.5') &&
    decide(facts.conviction, facts.person, on).alternatives.length > 0
  )
    return false
  return said && JSON.stringify(remedyFacts(said, on)) === JSON.stringify(remedyFacts(facts, on))
})

describe('a robot that knows the facts reaches the ways of the API', () => {
  test.each(expressible)('$name', ({ on, facts, first }) => {
    const { answers, asked } = waysInterview(first, { c1: facts }, on)
    counted.push(asked.length)
    const reached = alternativesIn(answers, on)
    const wanted = decide(facts.conviction, facts.person, on).alternatives
    expect(reached.map(settled)).toEqual(wanted.map(settled))
  })

  test('and most people can say all that the scenario says', () => {
    console.log(`${expressible.length} of ${people.length} people can be told to the pages in full`)
    expect(expressible.length / people.length).toBeGreaterThan(0.6)
  })
})

test('no page is asked that could not have changed another way', () => {
  const idle: string[] = []
  for (const { name, on, facts, first } of people.filter((_, index) => index % EVERY === 0)) {
    waysInterview(first, { c1: facts }, on, ({ path, who, id }, answers) => {
      const now = comes(answers, on)
      const changes = anyEntered(id, answers, who, on).some(
        (entered) => comes(keep(answers, who, id, entered), on) !== now,
      )
      if (!changes) idle.push(`${name}: ${path}`)
    })
  }
  expect(idle).toEqual([])
}, 60_000)

/** Who was forced says so unasked: no page leads there. */
function told(facts: Facts, on: Day): Answers {
  const first = firstAnswers(facts, on)
  return facts.person.traffickingVictim ? keep(first, 'you', 'forced', { choice: 'yes' }) : first
}

function remedyFacts({ conviction, person }: Facts, on: Day) {
  const known = readRecord(conviction, person)
  return readRemedyFacts({ conviction, person, known, end: judge(known, on).end }, on)
}

function alternativesIn(answers: Answers, on: Day) {
  return decideAll(answers, on).flatMap(({ counts }) => counts.flatMap(({ decision }) => decision.alternatives))
}

/** What is compared: a fact that makes no difference to a way is not asked, and may stay open. */
function settled({ remedy, form, fit, items, from }: ReturnType<typeof alternativesIn>[number]) {
  return { remedy, form, fit, items, from }
}

/** Everything that the page of the other ways shows of the law, the open rows of each table with it. */
function comes(answers: Answers, on: Day): string {
  const decided = decideAll(answers, on).flatMap(({ counts }) => counts)
  return JSON.stringify(
    decided.map((each) => [each.decision.possible, each.decision.missing, waysOf(each, answers, on)]),
  )
}

import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import type { Answers, Entered } from '#app/answers/schema.ts'
import { convictionOf, countOf } from '#app/check/conviction-of.ts'
import { nextQuestion } from '#app/check/interview.ts'
import { keepPage } from '#app/check/keep.ts'
import { QUESTION_ORDER, type QuestionId } from '#app/check/questions.ts'
import { UNSURE } from '#app/check/read-page.ts'
import { conviction as schema } from '#app/record/conviction.ts'
import { decide } from '#app/rules/decide.ts'
import { explore } from '#app/rules/explore.ts'
import type { Known } from '#app/rules/facts.ts'
import { readRecord } from '#app/rules/read-record.ts'
import { answerOf, interview, sayEverything } from '#test/check/robot.ts'
import { SCENARIOS } from '#test/scenarios/all.ts'
import { conviction } from '#test/scenarios/builder.ts'
import { type Scenario, TODAY } from '#test/scenarios/scenario.ts'

const counted: number[] = []

afterAll(() => {
  const sorted = counted.toSorted((one, other) => one - other)
  const median = sorted[Math.floor(sorted.length / 2)]
  console.log(`Questions asked of ${sorted.length} people: median ${median}, at most ${sorted.at(-1)}`)
})

/** Everyone of the scenarios, questioned once, with each page as it was asked. */
const people = SCENARIOS.map((scenario) => {
  const facts = factsOf(scenario)
  const pages: { id: QuestionId; options: readonly string[]; answers: Answers }[] = []
  const questioned = interview((id, options, answers) => {
    pages.push({ id, options, answers })
    return answerOf(id, options, facts)
  }, scenario.on ?? TODAY)
  return { scenario, ...facts, pages, questioned }
})
const expressible = people.filter(({ conviction, person, scenario: { on = TODAY } }) => {
  const said = sayEverything({ conviction, person })
  const wanted = decide(conviction, person, on)
  const known = normal(readRecord(conviction, person))
  return (
    !wanted.contradictions.length &&
    JSON.stringify(normal(readRecord(said.conviction, said.person))) === JSON.stringify(known)
  )
})

describe('a robot that knows the facts reaches the answer of the rules', () => {
  test.each(expressible)('$scenario.name', ({ scenario: { on = TODAY }, questioned, ...facts }) => {
    const { answers, count, asked } = questioned
    counted.push(asked.length)
    const said = convictionOf(answers, count)
    const { outcome, possible, fileAnyway } = decide(facts.conviction, facts.person, on)
    // Without its section no petition can be written, so nothing more is asked and the range stays as wide as it was.
    if (!facts.conviction.statute) {
      const open = decide(said.conviction, said.person, on).possible
      expect(open).toEqual(expect.arrayContaining(possible))
      return
    }
    expect(decide(said.conviction, said.person, on)).toMatchObject({ outcome, possible, fileAnyway })
    expect(asked.length).toBe(new Set(asked).size)
  })

  test('and most people can say all that the scenario says', () => {
    console.log(`${expressible.length} of ${people.length} people can be told to the questions in full`)
    expect(expressible.length / people.length).toBeGreaterThan(0.6)
  })
})

test('no page is asked that could not have changed the answer', () => {
  const idle: string[] = []
  for (const { scenario, pages } of people) {
    for (const { id, options, answers } of pages) {
      const { on = TODAY } = scenario
      const leads = new Set<unknown>()
      for (const choice of [...choicesOf(id, options), UNSURE]) {
        leads.add(diagramAfter(answers, id, choice, on))
        if (leads.size > 1) break
      }
      if (leads.size < 2) idle.push(`${scenario.name}: ${id}`)
    }
  }
  expect(idle).toEqual([])
}, 60_000)

describe('whatever is answered', () => {
  const picks = fc.array(fc.nat(30), { minLength: QUESTION_ORDER.length, maxLength: QUESTION_ORDER.length })

  test('every path of answers ends, asks no page twice, and gives the same in whatever order it is kept', () => {
    const order = fc.array(fc.nat(), { minLength: 16, maxLength: 16 })
    fc.assert(
      fc.property(picks, order, (numbers, order) => {
        const { answers, count, asked } = interview((id, options) => picked(id, options, numbers), TODAY)
        expect(new Set(asked).size).toBe(asked.length)
        const pages = Object.entries(count.pages)
        const shuffled = pages.toSorted(
          (one, other) => rank(order, pages.indexOf(one)) - rank(order, pages.indexOf(other)),
        )
        const again = { ...count, pages: Object.fromEntries(shuffled) }
        expect(convictionOf({ ...answers, counts: [again] }, again)).toEqual(convictionOf(answers, count))
      }),
      { numRuns: 300 },
    )
  })
})

test('“I’m not sure” everywhere still ends in an answer that rules nothing in or out', () => {
  const { answers, count, asked } = interview(() => ({ choice: UNSURE }), TODAY)
  const { conviction, person } = convictionOf(answers, count)
  const { outcome, possible } = decide(conviction, person, TODAY)
  expect(outcome).toBe('needs-more-information')
  expect(possible).toContain('dismiss-and-seal')
  expect(possible).toContain('not-eligible')
  expect(asked).toEqual(['statute', 'ending', 'court', 'when'])
})

test('a change of an earlier answer asks again what hung on it, and nothing of it is left', () => {
  let answers: Answers = {}
  const say = (id: QuestionId, choice: string) => {
    answers = keepPage(answers, countOf(answers, 'c1'), id, { choice })
  }
  for (const [id, choice] of [
    ['statute', '11357'],
    ['ending', 'convicted'],
    ['court', 'superior'],
    ['when', 'before'],
    ['sentence', 'completed'],
    ['subdivision', 'b'],
  ] as const)
    say(id, choice)
  say('statute', '11360')
  expect(convictionOf(answers, countOf(answers, 'c1')).conviction).not.toHaveProperty('subdivision')
  expect(nextQuestion(answers, countOf(answers, 'c1'), TODAY)).toBe('subdivision')
  say('subdivision', 'b')
  say('statute', '11359')
  expect(convictionOf(answers, countOf(answers, 'c1')).conviction).not.toHaveProperty('subdivision')
  expect(nextQuestion(answers, countOf(answers, 'c1'), TODAY)).toBe('age')
})

function factsOf({ given, person = {} }: Scenario) {
  return { conviction: schema.parse(conviction(given)), person }
}

/** What is known, without facts of which every band is open and without what the questions leave to the court. */
function normal(known: Known) {
  return Object.fromEntries(
    Object.entries(known)
      .filter(([, bands]) => bands)
      .toSorted(([one], [other]) => (one < other ? -1 : 1)),
  )
}

function choicesOf(id: QuestionId, options: readonly string[]): string[] {
  return id === 'special' || id === 'history' ? ['none', ...options] : [...options]
}

function diagramAfter(answers: Answers, id: QuestionId, choice: string, on: string) {
  const entered = { choice, ...(choice === 'other' ? { other: 'PC 459' } : {}) }
  const kept = keepPage(answers, countOf(answers, 'c1'), id, entered)
  const { conviction, person } = convictionOf(kept, countOf(kept, 'c1'))
  return explore(readRecord(conviction, person), on)
}

function picked(id: QuestionId, options: readonly string[], numbers: readonly number[]): Entered {
  const choices = [...choicesOf(id, options), UNSURE]
  const choice = choices[(numbers[QUESTION_ORDER.indexOf(id)] ?? 0) % choices.length] ?? UNSURE
  if (choice === 'other') return { choice, other: 'HSC 11366' }
  if (choice === 'birth-date') return { choice, 'born-year': '1980', 'offense-year': '2001' }
  return { choice }
}

function rank(order: readonly number[], index: number): number {
  return order[index] ?? 0
}

test('a circumstance that was not shown when “none of these” was chosen is asked about', () => {
  const pages = {
    ...{ statute: { choice: '11357' }, ending: { choice: 'convicted' }, when: { choice: 'before' } },
    ...{ subdivision: { choice: 'c' }, age: { choice: '21-plus' } },
    special: { choice: 'none', shown: ['in-custody', 'sale-to-minor', 'employed-minor'] },
  }
  const cases = [{ id: 'k1', pages: { court: { choice: 'superior' }, sentence: { choice: 'completed' } } }]
  const answers: Answers = { counts: [{ id: 'c1', case: 'k1', pages }], cases }
  expect(nextQuestion(answers, countOf(answers, 'c1'), TODAY)).toBe('special')
  const shown = ['in-custody', 'home-harvest', 'school-grounds']
  const again = keepPage(answers, countOf(answers, 'c1'), 'special', { choice: 'none', shown })
  expect(nextQuestion(again, countOf(again, 'c1'), TODAY)).not.toBe('special')
})

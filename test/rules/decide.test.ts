import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Circumstance,
  type Conviction,
  person as personSchema,
  conviction as schema,
} from '#app/record/conviction.ts'
import { isDay, span } from '#app/record/day.ts'
import { type Decision, decide, isRelief } from '#app/rules/decide.ts'
import { OUTCOMES, RELIEF_OUTCOMES } from '#app/rules/outcomes.ts'
import { anyConviction, anyDay, anyPerson, anyWholeConviction, anyWholePerson } from '#test/support/any-conviction.ts'
import { decided } from '#test/support/conviction.ts'

const RUNS = { numRuns: 300 }
const PRIORS = ['superstrike', 'sexOffenderRegistration', 'sameOffenseCount'] as const

/** Facts that can be withdrawn and given again without the court's presumption coming in between. */
const ANSWERS = [
  'statute',
  'offenseDate',
  'convictionDate',
  'level',
  'ageAtOffense',
  'flowerGrams',
  'concentrateGrams',
  'plants',
  'paid',
  'sentence',
  'court',
] as const satisfies (keyof Conviction)[]

const ADVERSE = [
  'sale-to-minor',
  'employed-minor',
  'import-export',
  'school-grounds',
  'environmental',
  'public-land',
  'visible-or-unlocked-plants',
  'shared-residence',
  'in-custody',
  'noncitizen',
  'arrest-only',
  'superstrike-later',
  'juvenile-superstrike',
] as const satisfies readonly Circumstance[]

/** What holds of every decision. Each is asked of the same people, since finding everything that can come out takes long. */
const ALWAYS: Record<string, (decision: Decision, drawn: Drawn) => void> = {
  'is complete and holds together': (decision, { count }) => {
    expect(schema.safeParse(count).success).toBe(true)
    expect(decision.possible.length).toBeGreaterThan(0)
    expect(decision.possible).toEqual(OUTCOMES.filter((outcome) => decision.possible.includes(outcome)))
    if (decision.outcome !== 'needs-more-information') expect(decision.possible[0]).toBe(decision.outcome)
    else expect(decision.missing).not.toEqual([])
    if (decision.contradictions.length) expect(decision.outcome).toBe('needs-more-information')
    if (decision.forms.length) expect(decision.fileAnyway || isRelief(decision.outcome)).toBe(true)
    if (decision.fileAnyway) expect(decision.forms).not.toEqual([])
    expect(new Set(decision.missing).size).toBe(decision.missing.length)
    expect(decision.trace.length).toBeGreaterThan(0)
    for (const { result, open } of decision.trace) expect(result === null).toBe((open?.length ?? 0) > 1)
  },
  'is the same in whatever order the facts are written': (decision, { count, person, on }) => {
    const turned = Object.fromEntries(Object.entries(count).reverse()) as Conviction
    const circumstances = count.circumstances && [...count.circumstances, ...count.circumstances].reverse()
    expect(decide({ ...turned, circumstances }, person, on)).toEqual(decision)
    expect(decide(count, person, on)).toEqual(decision)
  },
  'is the same where a fact that is null is left out': (decision, { count, person, on }) => {
    const said = Object.fromEntries(Object.entries(count).filter(([, value]) => value !== null)) as Conviction
    expect(decide(said, person.dateOfBirth ? person : {}, on)).toEqual(decision)
  },
  'is never wider than with a fact unknown': (decision, { count, person, on, fact }) => {
    if (!presumes(count, fact)) neverWider(decision, decide({ ...count, [fact]: null }, person, on))
  },
  'is never wider than with earlier convictions unknown': (decision, { count, person, on, prior }) => {
    neverWider(decision, decide({ ...count, priors: { ...count.priors, [prior]: null } }, person, on))
  },
  'is never wider than without a birth date, where the age was not given': (_, { count, person, on }) => {
    const ageless = { ...count, ageAtOffense: null }
    neverWider(decide(ageless, person, on), decide(ageless, {}, on))
  },
  'is nothing better with an adverse circumstance': (decision, { count, person, on, adverse }) => {
    const circumstances = [...(count.circumstances ?? []), adverse]
    if (circumstances.includes('home-harvest') || circumstances.includes('relief-on-record')) return
    neverBetter(decide({ ...count, circumstances }, person, on), decision)
  },
  'is nothing better with the age of a buyer or a helper': (decision, { count, person, on, other }) => {
    neverBetter(decision, decide({ ...count, [other]: null }, person, on))
  },
}

type Drawn = typeof drawn extends fc.Arbitrary<infer Value> ? Value : never
const drawn = fc.record({
  count: anyConviction,
  person: anyPerson,
  on: anyDay,
  fact: fc.constantFrom(...ANSWERS),
  prior: fc.constantFrom(...PRIORS),
  adverse: fc.constantFrom<Circumstance>(...ADVERSE),
  other: fc.constantFrom('recipientAge', 'employeeAge'),
})

describe('for any conviction, person and day', { timeout: 60_000 }, () => {
  test(`a decision ${Object.keys(ALWAYS).join('; ')}`, () => {
    fc.assert(
      fc.property(drawn, (all) => {
        const decision = decide(all.count, all.person, all.on)
        for (const holds of Object.values(ALWAYS)) holds(decision, all)
      }),
      RUNS,
    )
  })

  test('every conviction gets a decision, whatever is known of its sentence and of the person', () => {
    const day = fc.oneof(anyDay, fc.constantFrom('0001-01-01', '1970-01-01', '9998-12-31', '9999-12-31'))
    fc.assert(
      fc.property(anyWholeConviction, anyWholePerson, day, (count, person, on) => {
        expect(schema.safeParse(count).success).toBe(true)
        expect(personSchema.safeParse(person).success).toBe(true)
        const decision = decide(count, person, on)
        for (const { from } of decision.alternatives) if (from) expect(from > on && isDay(from)).toBe(true)
      }),
      { numRuns: 1500 },
    )
  })

  test('the papers’ numbers and a small count of the same case change nothing but what is said of that count', () => {
    fc.assert(
      fc.property(anyConviction, anyDay, (count, on) => {
        const named = { ...count, county: 'Alameda', caseNumber: 'C-1', otherCounts: ['PC 32'] }
        const { otherCounts, ...same } = decide(named, {}, on)
        expect(otherCounts.length).toBeLessThanOrEqual(1)
        expect({ ...same, otherCounts: [] }).toEqual(decide({ ...count, otherCounts: null }, {}, on))
      }),
    )
  })
})

function neverWider(known: Decision, unknown: Decision): void {
  if (known.contradictions.length || unknown.contradictions.length) return
  expect(unknown.possible).toEqual(expect.arrayContaining(known.possible))
}

function neverBetter(worse: Decision, than: Decision): void {
  if (worse.contradictions.length || than.contradictions.length) return
  expect(bestRelief(worse)).toBeGreaterThanOrEqual(bestRelief(than))
}

/**
 * Where a presumption stands in for a fact, giving the fact replaces it: the amount of the other substance, and
 * the place that subdivisions (d) and (e) show once the section is known. A date before the section numbers of 1973
 * is not among the dates drawn.
 */
function presumes(count: Conviction, fact: (typeof ANSWERS)[number]): boolean {
  if (fact === 'flowerGrams') return given(count.concentrateGrams)
  if (fact === 'concentrateGrams') return given(count.flowerGrams)
  if (fact === 'statute') return /^[de]/.test(count.subdivision ?? '')
  if (fact === 'offenseDate') return before1973(count.offenseDate)
  if (fact === 'convictionDate') return before1973(count.convictionDate)
  return false
}

function given(value: unknown): boolean {
  return value !== null && value !== undefined
}

function before1973(day: Conviction['offenseDate']): boolean {
  return Boolean(day) && span(day as string)[1] < '1973-01-01'
}

function bestRelief({ possible }: Decision): number {
  return Math.min(...possible.map((outcome) => (isRelief(outcome) ? RELIEF_OUTCOMES.indexOf(outcome) : 9)))
}

test('a settled step of the trace cites the rows that were read, and no others', () => {
  const relief = decided().trace.find(({ table }) => table === 'relief')
  expect(relief).toMatchObject({ result: 'dismiss-and-seal', citation: 'HSC § 11361.8(e)–(f)', facts: ['sentence'] })
})

test('while the sentence is served, the remedies that follow it are not yet there', () => {
  const serving = { statute: 'HSC 11358', level: 'felony', plants: 30, sentence: 'serving' } as const
  const { alternatives } = decided(serving)
  expect(alternatives.filter(({ fit }) => fit === 'fits')).toEqual([])
  expect(alternatives.find(({ remedy }) => remedy === 'PC 1203.4')?.fit).toBe('not-yet')
})

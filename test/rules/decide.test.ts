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

describe('for any conviction, person and day', { timeout: 60_000 }, () => {
  test('a decision is complete and holds together', () => {
    fc.assert(
      fc.property(anyConviction, anyPerson, anyDay, (count, person, on) => {
        expect(schema.safeParse(count).success).toBe(true)
        const decision = decide(count, person, on)
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

  test('the same facts give the same decision, in whatever order they are written', () => {
    fc.assert(
      fc.property(anyConviction, anyPerson, anyDay, (count, person, on) => {
        const turned = Object.fromEntries(Object.entries(count).reverse()) as Conviction
        const circumstances = count.circumstances && [...count.circumstances, ...count.circumstances].reverse()
        const decision = decide(count, person, on)
        expect(decide({ ...turned, circumstances }, person, on)).toEqual(decision)
        expect(decide(count, person, on)).toEqual(decision)
      }),
      RUNS,
    )
  })

  test('a fact left out is a fact that is null', () => {
    fc.assert(
      fc.property(anyConviction, anyPerson, anyDay, (count, person, on) => {
        const said = Object.fromEntries(Object.entries(count).filter(([, value]) => value !== null)) as Conviction
        const born = person.dateOfBirth ? person : {}
        expect(decide(said, born, on)).toEqual(decide(count, person, on))
      }),
      RUNS,
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

  test('an unknown fact never narrows the range, and answering it never widens it', () => {
    fc.assert(
      fc.property(anyConviction, anyPerson, fc.constantFrom(...ANSWERS), anyDay, (count, person, fact, on) => {
        fc.pre(!presumes(count, fact))
        neverWider(decide(count, person, on), decide({ ...count, [fact]: null }, person, on))
      }),
      RUNS,
    )
  })

  test('nor does an answer about earlier convictions', () => {
    fc.assert(
      fc.property(anyConviction, anyPerson, fc.constantFrom(...PRIORS), anyDay, (count, person, fact, on) => {
        const priors = { ...count.priors, [fact]: null }
        neverWider(decide(count, person, on), decide({ ...count, priors }, person, on))
      }),
      RUNS,
    )
  })

  test('nor does a birth date where the age was not given', () => {
    fc.assert(
      fc.property(anyConviction, anyPerson, anyDay, (count, person, on) => {
        const ageless = { ...count, ageAtOffense: null }
        neverWider(decide(ageless, person, on), decide(ageless, {}, on))
      }),
      RUNS,
    )
  })

  test('an adverse circumstance brings nothing better than there was', () => {
    const adverse = fc.constantFrom<Circumstance>(
      ...([
        'sale-to-minor',
        'employed-minor',
        'import-export',
        'school-grounds',
        'environmental',
        'public-land',
      ] as const),
      ...(['visible-or-unlocked-plants', 'shared-residence', 'in-custody', 'noncitizen', 'arrest-only'] as const),
      ...(['superstrike-later', 'juvenile-superstrike'] as const),
    )
    fc.assert(
      fc.property(anyConviction, anyPerson, adverse, anyDay, (count, person, circumstance, on) => {
        const before = decide(count, person, on)
        const circumstances = [...(count.circumstances ?? []), circumstance]
        fc.pre(!circumstances.includes('home-harvest') && !circumstances.includes('relief-on-record'))
        const after = decide({ ...count, circumstances }, person, on)
        if (before.contradictions.length || after.contradictions.length) return
        expect(bestRelief(after)).toBeGreaterThanOrEqual(bestRelief(before))
      }),
      RUNS,
    )
  })

  test('the age of a buyer or a helper brings nothing better than not knowing it', () => {
    fc.assert(
      fc.property(
        anyConviction,
        anyPerson,
        fc.constantFrom('recipientAge', 'employeeAge'),
        anyDay,
        (count, person, fact, on) => {
          const unknown = decide({ ...count, [fact]: null }, person, on)
          const known = decide(count, person, on)
          if (unknown.contradictions.length || known.contradictions.length) return
          expect(bestRelief(known)).toBeGreaterThanOrEqual(bestRelief(unknown))
        },
      ),
      RUNS,
    )
  })
})

function neverWider(known: Decision, unknown: Decision): void {
  if (known.contradictions.length || unknown.contradictions.length) return
  expect(unknown.possible).toEqual(expect.arrayContaining(known.possible))
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

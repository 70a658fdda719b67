import type { Conviction, Person } from '#app/record/conviction.ts'
import type { Day } from '#app/record/day.ts'
import { type Decision, decide } from '#app/rules/decide.ts'

/** A day long after every change of the law that the tables know. */
export const TODAY: Day = '2026-11-21'

/** An unremarkable count: ten grams for one's own use, at 30, in an adult court, sentence finished, nothing before. */
export function conviction(given: Partial<Conviction> = {}): Conviction {
  return {
    id: 'c1',
    statute: 'HSC 11357',
    offenseDate: '2010-05-01',
    convictionDate: '2010-08-01',
    level: 'misdemeanor',
    ageAtOffense: 30,
    flowerGrams: 10,
    court: 'superior',
    sentence: 'completed',
    priors: { superstrike: false, sexOffenderRegistration: false, sameOffenseCount: 0 },
    ...given,
  }
}

/** The decision on an unremarkable count that differs in what is given. */
export function decided(given: Partial<Conviction> = {}, person: Person = {}, on: Day = TODAY): Decision {
  return decide(conviction(given), person, on)
}

/** What each table that the decision passed came to; `null` where it is undecided. */
export function resultsOf({ trace }: Decision): Record<string, string | null> {
  return Object.fromEntries(trace.map(({ table, result }) => [table, result]))
}

/** An act that a test states by what is unusual about it, with the result that its table must give. */
export type Act = { name: string; given: Partial<Conviction>; then: string | null }

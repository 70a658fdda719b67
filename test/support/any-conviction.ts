import fc from 'fast-check'
import {
  ARREST_ENDS,
  CIRCUMSTANCES,
  COURTS,
  type Conviction,
  LEVELS,
  type Person,
  PROBATION_ENDS,
  PUNISHMENTS,
} from '#app/record/conviction.ts'
import type { KnownDay } from '#app/record/day.ts'
import { KNOWN_STATUTES } from '#app/rules/offenses.ts'

const unknownOr = <Value>(known: fc.Arbitrary<Value>) => fc.option(known, { freq: 3 })

/** Days about the lines of the law: births that make someone 18 or 21 near an offense, and offenses near Prop. 64. */
const year = fc.oneof(fc.integer({ min: 1973, max: 2026 }), fc.constantFrom(1990, 1998, 2008, 2016))
const pad = (number: number) => String(number).padStart(2, '0')
const wholeDay = fc
  .tuple(year, fc.integer({ min: 1, max: 12 }), fc.constantFrom(1, 8, 9, 15, 28))
  .map(([y, m, d]) => `${y}-${pad(m)}-${pad(d)}`)
const knownDay = fc.oneof(
  wholeDay,
  wholeDay,
  wholeDay.map((day) => day.slice(0, 7)),
  wholeDay.map((day) => day.slice(0, 4)),
  wholeDay.map((before) => ({ before })),
  wholeDay.map((onOrAfter) => ({ onOrAfter })),
)

function quantity(values: readonly number[]) {
  const value = fc.constantFrom(...values)
  const range = fc
    .tuple(value, value)
    .filter(([low, high]) => low < high)
    .chain(([low, high]) =>
      fc.constantFrom(
        { atLeast: low },
        { moreThan: low },
        { atMost: high },
        { atLeast: low, atMost: high },
        { moreThan: low, atMost: high },
      ),
    )
  return fc.oneof({ weight: 3, arbitrary: value }, { weight: 1, arbitrary: range })
}
const age = quantity([14, 17, 18, 19, 20, 21, 22, 45])

const statute = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom('HSC 11357', 'HSC 11358', 'HSC 11359', 'HSC 11360') },
  { weight: 1, arbitrary: fc.constantFrom(...KNOWN_STATUTES, 'PC 459') },
)

/** Any conviction that facts can describe, each of them known or not; contradictions and all. */
export const anyConviction: fc.Arbitrary<Conviction> = fc.record({
  id: fc.constant('c1'),
  statute: unknownOr(statute),
  subdivision: fc.option(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'a(1)', 'b(2)'), { freq: 1 }),
  offenseDate: unknownOr(knownDay),
  convictionDate: fc.option(knownDay, { freq: 1 }),
  level: unknownOr(fc.constantFrom(...LEVELS)),
  ageAtOffense: unknownOr(age),
  flowerGrams: unknownOr(quantity([0, 1, 28.4, 28.5, 28.6, 454])),
  concentrateGrams: unknownOr(quantity([0, 0.1, 4, 4.1, 8, 8.1, 100])),
  plants: unknownOr(quantity([0, 1, 6, 7, 99])),
  paid: unknownOr(fc.boolean()),
  recipientAge: fc.option(fc.oneof(age, fc.constant('nobody' as const)), { freq: 1 }),
  employeeAge: fc.option(age, { freq: 1 }),
  sentence: unknownOr(fc.constantFrom('serving', 'completed')),
  court: unknownOr(fc.oneof({ weight: 3, arbitrary: fc.constant('superior' as const) }, fc.constantFrom(...COURTS))),
  priors: unknownOr(
    fc.record({
      superstrike: unknownOr(fc.boolean()),
      sexOffenderRegistration: unknownOr(fc.boolean()),
      sameOffenseCount: unknownOr(fc.integer({ min: 0, max: 3 })),
    }),
  ),
  circumstances: fc.option(fc.subarray([...CIRCUMSTANCES], { maxLength: 3 }), { freq: 1 }),
})

/** Any person: mostly without a birth date. */
export const anyPerson: fc.Arbitrary<Person> = fc.record({ dateOfBirth: fc.option(knownDay, { freq: 1 }) })

/** Days on both sides of every change of the law. */
export const anyDay = fc.constantFrom(
  '2016-11-08',
  '2016-11-09',
  '2017-09-15',
  '2017-09-16',
  '2019-07-01',
  '2026-11-21',
)

/** Days of any century, the first and the last of the calendar too. */
const anyKnownDay = fc.oneof(
  { weight: 4, arbitrary: knownDay },
  {
    weight: 1,
    arbitrary: fc.constantFrom<KnownDay>(
      '0001-01-01',
      '0001',
      '1965-06',
      '2030',
      '9999-12-31',
      { before: '0001-01-01' },
      { onOrAfter: '9999-12-31' },
    ),
  },
)
const yesNo = unknownOr(fc.boolean())

/** Any conviction, with everything about its sentence and what came after it. */
export const anyWholeConviction: fc.Arbitrary<Conviction> = fc
  .tuple(
    anyConviction,
    fc.record({
      offenseDate: unknownOr(anyKnownDay),
      convictionDate: unknownOr(anyKnownDay),
      judgmentDate: unknownOr(anyKnownDay),
      completedDate: unknownOr(anyKnownDay),
      punishment: unknownOr(fc.constantFrom(...PUNISHMENTS)),
      probationEnd: unknownOr(fc.constantFrom(...PROBATION_ENDS)),
      arrestEnd: unknownOr(fc.constantFrom(...ARREST_ENDS)),
      cleanSince: yesNo,
      registrationOrdered: yesNo,
      laterFelony: yesNo,
      chargeable: yesNo,
      courtRecords: yesNo,
    }),
  )
  .map(([count, sentence]) => ({ ...count, ...sentence }))

/** Any person, with everything about how things stand today. */
export const anyWholePerson: fc.Arbitrary<Person> = fc.record({
  dateOfBirth: unknownOr(anyKnownDay),
  serving: yesNo,
  onProbation: yesNo,
  supervised: yesNo,
  charged: yesNo,
  registers: yesNo,
  traffickingVictim: yesNo,
  allEntered: yesNo,
})

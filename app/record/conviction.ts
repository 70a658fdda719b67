import * as z from 'zod/mini'
import { isDay, isPartialDay } from './day.ts'
import { STATUTE, SUBDIVISION } from './statute.ts'

/** The level a conviction can have on the record. */
export const LEVELS = ['felony', 'misdemeanor', 'infraction'] as const

/** The courts that can have entered a conviction. */
export const COURTS = ['superior', 'juvenile', 'federal', 'other-state', 'military', 'tribal'] as const

/**
 * Circumstances that a record or a person can report. One that is not listed has not been shown,
 * and the court presumes in the person's favor (HSC § 11361.8(b), (f)).
 */
export const CIRCUMSTANCES = [
  'sale-to-minor',
  'employed-minor',
  'import-export',
  'school-grounds',
  'environmental',
  'public-land',
  'visible-or-unlocked-plants',
  'shared-residence',
  'home-harvest',
  'in-custody',
  'no-payment',
  'superstrike-same-case',
  'superstrike-later',
  'juvenile-superstrike',
  'served-state-prison',
  'arrest-only',
  'deferred-entry-completed',
  'dismissed-1203-4',
  'reduced-prop-47',
  'reduced-17b',
  'relief-on-record',
  'checked-not-cleared',
  'challenged-2020',
  'unpaid-fines',
  'noncitizen',
] as const

const day = z.string().check(z.refine(isDay))
const knownDay = z.union([
  z.string().check(z.refine(isPartialDay)),
  z.strictObject({ before: day }),
  z.strictObject({ onOrAfter: day }),
])
const number = z.number().check(z.nonnegative(), z.lte(1_000_000))
const whole = z.int().check(z.nonnegative(), z.lte(130))

function quantity(shape: typeof number | typeof whole) {
  const bound = z.optional(shape)
  const range = z.strictObject({ atLeast: bound, moreThan: bound, atMost: bound })
  return z.union([shape, range])
}

const text = z.string().check(z.maxLength(200))

/**
 * One count on a record, as design § 4 names its facts. A fact left out, or `null`, is unknown.
 * Where only a range is known, the range stands in place of the number or the day.
 */
export const conviction = z.strictObject({
  id: z.string().check(z.minLength(1), z.maxLength(60)),
  statute: z.nullish(z.string().check(z.regex(STATUTE))),
  subdivision: z.nullish(z.string().check(z.regex(SUBDIVISION))),
  offenseDate: z.nullish(knownDay),
  convictionDate: z.nullish(knownDay),
  level: z.nullish(z.enum(LEVELS)),
  ageAtOffense: z.nullish(quantity(whole)),
  flowerGrams: z.nullish(quantity(number)),
  concentrateGrams: z.nullish(quantity(number)),
  plants: z.nullish(quantity(number)),
  paid: z.nullish(z.boolean()),
  recipientAge: z.nullish(z.union([quantity(whole), z.literal('nobody')])),
  employeeAge: z.nullish(quantity(whole)),
  sentence: z.nullish(z.enum(['serving', 'completed'])),
  court: z.nullish(z.enum(COURTS)),
  county: z.nullish(text),
  caseNumber: z.nullish(text),
  priors: z.nullish(
    z.strictObject({
      superstrike: z.nullish(z.boolean()),
      sexOffenderRegistration: z.nullish(z.boolean()),
      sameOffenseCount: z.nullish(z.int().check(z.nonnegative())),
    }),
  ),
  circumstances: z.nullish(z.array(z.enum(CIRCUMSTANCES))),
  otherCounts: z.nullish(z.array(text).check(z.maxLength(200))),
})

/** What is known of the person whom the convictions belong to. */
export const person = z.strictObject({ dateOfBirth: z.nullish(knownDay) })

export type Conviction = z.infer<typeof conviction>
export type Person = z.infer<typeof person>
export type Level = (typeof LEVELS)[number]
export type Court = (typeof COURTS)[number]
export type Circumstance = (typeof CIRCUMSTANCES)[number]

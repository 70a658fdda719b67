import * as z from 'zod/mini'
import { knownDay } from './known-day.ts'
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

const number = z.number().check(z.nonnegative(), z.lte(1_000_000))
const whole = z.int().check(z.nonnegative(), z.lte(130))

function quantity(shape: typeof number | typeof whole) {
  const bound = z.optional(shape)
  const range = z.strictObject({ atLeast: bound, moreThan: bound, atMost: bound })
  return z.union([shape, range])
}

/** What the court gave, as the remedies beside § 11361.8 tell sentences apart; the last that was imposed counts. */
export const PUNISHMENTS = ['probation', 'jail-or-fine', 'split-jail', 'felony-jail', 'state-prison'] as const

/** How a term of probation ended. */
export const PROBATION_ENDS = ['fulfilled', 'discharged-early', 'not-fulfilled'] as const

/** How an arrest that led to no conviction ended. */
export const ARREST_ENDS = ['no-charges', 'dismissed', 'acquitted', 'vacated'] as const

const text = z.string().check(z.maxLength(200))

/**
 * One count on a record, by the names that the API uses. A fact left out, or `null`, is unknown.
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
  punishment: z.nullish(z.enum(PUNISHMENTS)),
  probationEnd: z.nullish(z.enum(PROBATION_ENDS)),
  /** When the sentence was pronounced; not before the conviction, seldom long after it. */
  judgmentDate: z.nullish(knownDay),
  /** When the whole sentence ended, with probation, supervision and parole. */
  completedDate: z.nullish(knownDay),
  /** No trouble with the law from the judgment until now. */
  cleanSince: z.nullish(z.boolean()),
  /** Ordered to register under PC § 290 because of this conviction. */
  registrationOrdered: z.nullish(z.boolean()),
  /** Convicted of a felony after the sentence ended. */
  laterFelony: z.nullish(z.boolean()),
  arrestEnd: z.nullish(z.enum(ARREST_ENDS)),
  /** Charges can still be filed for the arrest. */
  chargeable: z.nullish(z.boolean()),
  /** The court still has its records of the case. */
  courtRecords: z.nullish(z.boolean()),
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

export { type Person, person } from './person.ts'

export type Conviction = z.infer<typeof conviction>
export type Level = (typeof LEVELS)[number]
export type Court = (typeof COURTS)[number]
export type Circumstance = (typeof CIRCUMSTANCES)[number]

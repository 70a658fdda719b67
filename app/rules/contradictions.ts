import type { Circumstance, Conviction, Person } from '#app/record/conviction.ts'
import { type Day, span } from '#app/record/day.ts'
import { overlap, type Quantity } from '#app/record/quantity.ts'
import { offenseOf } from './offenses.ts'
import { derivedAge } from './read-record.ts'
import { impliedBySubdivision } from './subdivisions.ts'

/** Two values that cannot both be true, and the facts that gave them. */
export type Contradiction = { code: ContradictionCode; facts: FactName[] }
export type FactName = Exclude<keyof Conviction, 'id' | 'priors'> | 'dateOfBirth' | PriorName
export type PriorName = 'priors.superstrike' | 'priors.sexOffenderRegistration' | 'priors.sameOffenseCount'

type Given = { conviction: Conviction; person: Person; on: Day; has: (circumstance: Circumstance) => boolean }

const CHECKS = {
  'convicted-before-offense': {
    facts: ['offenseDate', 'convictionDate'],
    fails: ({ conviction: { offenseDate, convictionDate } }) =>
      Boolean(offenseDate && convictionDate && span(offenseDate)[0] > span(convictionDate)[1]),
  },
  'offense-in-the-future': {
    facts: ['offenseDate'],
    fails: ({ conviction: { offenseDate }, on }) => Boolean(offenseDate && span(offenseDate)[0] > on),
  },
  'conviction-in-the-future': {
    facts: ['convictionDate'],
    fails: ({ conviction: { convictionDate }, on }) => Boolean(convictionDate && span(convictionDate)[0] > on),
  },
  'born-after-offense': {
    facts: ['dateOfBirth', 'offenseDate'],
    fails: ({ conviction, person: { dateOfBirth } }) =>
      Boolean(dateOfBirth && (conviction.offenseDate || conviction.convictionDate)) &&
      derivedAge(dateOfBirth as string, conviction).atMost < 0,
  },
  'age-and-birth-date': {
    facts: ['ageAtOffense', 'dateOfBirth', 'offenseDate'],
    fails: ({ conviction, person: { dateOfBirth } }) =>
      Boolean(dateOfBirth && (conviction.offenseDate || conviction.convictionDate)) &&
      given(conviction.ageAtOffense) &&
      !overlap(conviction.ageAtOffense, derivedAge(dateOfBirth as string, conviction)),
  },
  'paid-and-no-payment': {
    facts: ['paid', 'circumstances'],
    fails: ({ conviction, has }) => conviction.paid === true && has('no-payment'),
  },
  'paid-and-subdivision': {
    facts: ['paid', 'subdivision'],
    fails: ({ conviction }) => conviction.paid === true && impliedBySubdivision(conviction).paid !== undefined,
  },
  'flower-and-subdivision': {
    facts: ['flowerGrams', 'subdivision'],
    fails: ({ conviction }) => {
      const flower = impliedBySubdivision(conviction).flower?.[0]
      if (!flower || !given(conviction.flowerGrams)) return false
      return !overlap(conviction.flowerGrams, flower === 'more' ? { moreThan: 28.5 } : { atMost: 28.5 })
    },
  },
  'concentrate-and-subdivision': {
    facts: ['concentrateGrams', 'subdivision'],
    fails: ({ conviction }) => {
      const concentrate = impliedBySubdivision(conviction).concentrate
      if (!concentrate || !given(conviction.concentrateGrams)) return false
      return !overlap(conviction.concentrateGrams, concentrate.includes('none') ? 0 : { moreThan: 0 })
    },
  },
  'age-and-subdivision': {
    facts: ['ageAtOffense', 'subdivision'],
    fails: ({ conviction }) => {
      const age = impliedBySubdivision(conviction).age
      if (!age || !given(conviction.ageAtOffense)) return false
      return !overlap(conviction.ageAtOffense, age.includes('under-18') ? { atMost: 17 } : { atLeast: 18 })
    },
  },
  'level-and-reduction': {
    facts: ['level', 'circumstances'],
    fails: ({ conviction, has }) => conviction.level === 'felony' && (has('reduced-17b') || has('reduced-prop-47')),
  },
  'juvenile-court-and-age': {
    facts: ['court', 'ageAtOffense'],
    fails: ({ conviction }) =>
      conviction.court === 'juvenile' &&
      given(conviction.ageAtOffense) &&
      !overlap(conviction.ageAtOffense, { atMost: 17 }),
  },
  'cleared-and-not-cleared': {
    facts: ['circumstances'],
    fails: ({ has }) => has('relief-on-record') && has('checked-not-cleared'),
  },
  'sale-to-nobody': {
    facts: ['recipientAge', 'circumstances'],
    fails: ({ conviction, has }) => conviction.recipientAge === 'nobody' && has('sale-to-minor'),
  },
} as const satisfies Record<string, { facts: readonly FactName[]; fails: (given: Given) => boolean }>

export type ContradictionCode = keyof typeof CHECKS

/** Every pair of values in a conviction that cannot both be true. They are asked again, never repaired. */
export function contradictions(conviction: Conviction, person: Person, on: Day): Contradiction[] {
  const has = (circumstance: Circumstance) => conviction.circumstances?.includes(circumstance) ?? false
  return Object.entries(CHECKS).flatMap(([code, { facts, fails }]) =>
    fails({ conviction, person, on, has }) ? [{ code: code as ContradictionCode, facts: [...facts] }] : [],
  )
}

function given(quantity: Quantity | null | undefined): quantity is Quantity {
  return quantity !== null && quantity !== undefined
}

import type { Circumstance, Conviction, Person } from '#app/record/conviction.ts'
import { type Day, span } from '#app/record/day.ts'
import { isEmpty, overlap, type Quantity } from '#app/record/quantity.ts'
import { ADULT_AGE, FLOWER_GRAMS, LEGAL_AGE, PROP_64 } from './lines.ts'
import { offenseOf } from './offenses.ts'
import { derivedAge } from './read-record.ts'
import { impliedBySubdivision } from './subdivisions.ts'

/** Two values that cannot both be true, and the facts that gave them. */
export type Contradiction = { code: ContradictionCode; facts: FactName[] }
export type FactName = Exclude<keyof Conviction, 'id' | 'priors'> | 'dateOfBirth' | PriorName
export type PriorName = 'priors.superstrike' | 'priors.sexOffenderRegistration' | 'priors.sameOffenseCount'

type Given = { conviction: Conviction; person: Person; on: Day; has: (circumstance: Circumstance) => boolean }

/** The facts that clash, or nothing. */
type Check = (given: Given) => readonly FactName[] | false

const RANGES = ['ageAtOffense', 'flowerGrams', 'concentrateGrams', 'plants', 'employeeAge'] as const

const CHECKS = {
  'impossible-range': ({ conviction }) => {
    const { recipientAge } = conviction
    const facts: FactName[] = RANGES.filter((fact) => given(conviction[fact]) && isEmpty(conviction[fact]))
    if (given(recipientAge) && recipientAge !== 'nobody' && isEmpty(recipientAge)) facts.push('recipientAge')
    return facts.length > 0 && facts
  },
  'convicted-before-offense': inOrder('offenseDate', 'convictionDate'),
  'judgment-before-offense': inOrder('offenseDate', 'judgmentDate'),
  'judgment-before-conviction': inOrder('convictionDate', 'judgmentDate'),
  'completed-before-offense': inOrder('offenseDate', 'completedDate'),
  'completed-before-conviction': inOrder('convictionDate', 'completedDate'),
  'completed-before-judgment': inOrder('judgmentDate', 'completedDate'),
  'offense-in-the-future': ({ conviction: { offenseDate }, on }) =>
    Boolean(offenseDate && span(offenseDate)[0] > on) && ['offenseDate'],
  'conviction-in-the-future': ({ conviction: { convictionDate }, on }) =>
    Boolean(convictionDate && span(convictionDate)[0] > on) && ['convictionDate'],
  'born-after-offense': (all) => {
    const derived = ageFromBirth(all)
    return derived !== undefined && derived.atMost < 0 && ['dateOfBirth', dated(all.conviction)]
  },
  'age-and-birth-date': (all) => {
    const derived = ageFromBirth(all)
    const { ageAtOffense } = all.conviction
    const clash = derived && given(ageAtOffense) && !isEmpty(ageAtOffense) && !overlap(ageAtOffense, derived)
    return clash === true && ['ageAtOffense', 'dateOfBirth', dated(all.conviction)]
  },
  'age-and-subdivision': (all) => {
    const implied = impliedBySubdivision(all.conviction).age
    if (!implied) return false
    return ageClash(
      all,
      implied.includes('under-18') ? { atMost: ADULT_AGE - 1 } : { atLeast: ADULT_AGE },
      'subdivision',
    )
  },
  'juvenile-court-and-age': (all) =>
    all.conviction.court === 'juvenile' && ageClash(all, { atMost: ADULT_AGE - 1 }, 'court'),
  'court-and-statute': ({ conviction: { court, statute } }) =>
    (court === 'superior' || court === 'juvenile') && / USC /.test(statute ?? '') && ['court', 'statute'],
  'section-and-date': ({ conviction: { statute, offenseDate, convictionDate } }) => {
    const date = convictionDate ?? offenseDate
    const began = offenseOf(statute ?? '') === 'after-prop-64-section'
    return Boolean(began && date && span(date)[1] < PROP_64) && ['statute', dated({ convictionDate })]
  },
  'paid-and-no-payment': ({ conviction, has }) =>
    conviction.paid === true && has('no-payment') && ['paid', 'circumstances'],
  'paid-and-subdivision': ({ conviction }) =>
    conviction.paid === true && impliedBySubdivision(conviction).paid !== undefined && ['paid', 'subdivision'],
  'flower-and-subdivision': ({ conviction }) => {
    const { flower, concentrate } = impliedBySubdivision(conviction)
    const { flowerGrams, concentrateGrams } = conviction
    if (!flower || !given(flowerGrams)) return false
    const onlyFlower = !overlap(flowerGrams, 0) && !given(concentrateGrams) && concentrate?.includes('none') === false
    const within = overlap(flowerGrams, flower.includes('more') ? { moreThan: FLOWER_GRAMS } : { atMost: FLOWER_GRAMS })
    return (onlyFlower || !within) && ['flowerGrams', 'subdivision']
  },
  'concentrate-and-subdivision': ({ conviction }) => {
    const { concentrate } = impliedBySubdivision(conviction)
    if (!concentrate || !given(conviction.concentrateGrams)) return false
    const expected = concentrate.includes('none') ? 0 : { moreThan: 0 }
    return !overlap(conviction.concentrateGrams, expected) && ['concentrateGrams', 'subdivision']
  },
  'level-and-reduction': ({ conviction, has }) =>
    conviction.level === 'felony' && (has('reduced-17b') || has('reduced-prop-47')) && ['level', 'circumstances'],
  'cleared-and-not-cleared': ({ has }) => has('relief-on-record') && has('checked-not-cleared') && ['circumstances'],
  'arrest-and-sentence': ({ conviction, has }) =>
    has('arrest-only') && conviction.sentence === 'serving' && ['circumstances', 'sentence'],
  'sale-to-nobody': ({ conviction, has }) =>
    has('sale-to-minor') &&
    (conviction.recipientAge === 'nobody' || surelyAtLeast(conviction.recipientAge, ADULT_AGE)) && [
      'recipientAge',
      'circumstances',
    ],
  'employee-age': ({ conviction, has }) =>
    has('employed-minor') && surelyAtLeast(conviction.employeeAge, LEGAL_AGE) && ['employeeAge', 'circumstances'],
} as const satisfies Record<string, Check>

export type ContradictionCode = keyof typeof CHECKS
const ALL = Object.entries(CHECKS) as [ContradictionCode, Check][]

/** Every pair of values in a conviction that cannot both be true. They are asked again, never repaired. */
export function contradictions(conviction: Conviction, person: Person, on: Day): Contradiction[] {
  const has = (circumstance: Circumstance) => conviction.circumstances?.includes(circumstance) ?? false
  const all = { conviction, person, on, has }
  const found: Contradiction[] = []
  for (const [code, check] of ALL) {
    const facts = check(all)
    if (facts) found.push({ code, facts: [...facts] })
  }
  return found
}

/** The circumstances that take part in a clash; the others stand. */
export const CLASHING: Readonly<Partial<Record<ContradictionCode, readonly Circumstance[]>>> = {
  'paid-and-no-payment': ['no-payment'],
  'level-and-reduction': ['reduced-17b', 'reduced-prop-47'],
  'cleared-and-not-cleared': ['relief-on-record', 'checked-not-cleared'],
  'arrest-and-sentence': ['arrest-only'],
  'sale-to-nobody': ['sale-to-minor'],
  'employee-age': ['employed-minor'],
}

type Dated = 'offenseDate' | 'convictionDate' | 'judgmentDate' | 'completedDate'

/** The two dates, where the one that comes first in every case is surely after the other. */
function inOrder(first: Dated, then: Dated): Check {
  return ({ conviction: { [first]: one, [then]: other } }) =>
    Boolean(one && other && span(one)[0] > span(other)[1]) && [first, then]
}

/** Whether the age, as stated or else as the birth date gives it, cannot lie in a range. */
function ageClash(all: Given, range: Quantity, other: FactName): readonly FactName[] | false {
  const { ageAtOffense } = all.conviction
  if (given(ageAtOffense)) return !overlap(ageAtOffense, range) && ['ageAtOffense', other]
  const derived = ageFromBirth(all)
  return derived !== undefined && !overlap(derived, range) && ['dateOfBirth', other]
}

function ageFromBirth({ conviction, person: { dateOfBirth } }: Given) {
  if (!dateOfBirth || (!conviction.offenseDate && !conviction.convictionDate)) return undefined
  return derivedAge(dateOfBirth, conviction)
}

function dated({ offenseDate, convictionDate }: Pick<Conviction, 'offenseDate' | 'convictionDate'>): FactName {
  return !offenseDate && convictionDate ? 'convictionDate' : 'offenseDate'
}

function surelyAtLeast(quantity: Quantity | 'nobody' | null | undefined, least: number): boolean {
  return given(quantity) && quantity !== 'nobody' && !overlap(quantity, { atMost: least - 1 })
}

function given<Value>(value: Value | null | undefined): value is Value {
  return value !== null && value !== undefined
}

import type { Circumstance, Conviction, Person } from '#app/record/conviction.ts'
import { ageOn, type Day, type KnownDay, span } from '#app/record/day.ts'
import { type Bands, bandsOf, type Quantity } from '#app/record/quantity.ts'
import type { Band, Fact, Known } from './facts.ts'
import {
  ADULT_AGE,
  CONCENTRATE_GRAMS,
  CONCENTRATE_GRAMS_2016,
  FLOWER_GRAMS,
  LEGAL_AGE,
  NEW_NUMBERS,
  PLANTS,
  PROP_64,
} from './lines.ts'
import { offenseOf } from './offenses.ts'
import { impliedBySubdivision } from './subdivisions.ts'

const AGES: Bands<Band<'age'>> = [
  ['under-18', ADULT_AGE - 1],
  ['18-20', LEGAL_AGE - 1],
  ['21-plus', Number.POSITIVE_INFINITY],
]
const FLOWER: Bands<Band<'flower'>> = [
  ['personal', FLOWER_GRAMS],
  ['more', Number.POSITIVE_INFINITY],
]
const CONCENTRATE: Bands<Band<'concentrate'>> = [
  ['none', 0],
  ['up-to-4-grams', CONCENTRATE_GRAMS_2016],
  ['4-to-8-grams', CONCENTRATE_GRAMS],
  ['more', Number.POSITIVE_INFINITY],
]
const LIVING_PLANTS: Bands<Band<'plants'>> = [
  ['up-to-6', PLANTS],
  ['more', Number.POSITIVE_INFINITY],
]
const NO_FLOWER: readonly Band<'flower'>[] = ['personal']
const NO_CONCENTRATE: readonly Band<'concentrate'>[] = ['none']

/** The bands that are open for each fact of a conviction; a fact that is wholly unknown is left out. */
export function readRecord(conviction: Conviction, person: Person): Known {
  const has = (circumstance: Circumstance) => conviction.circumstances?.includes(circumstance) ?? false
  const amounts = readAmounts(conviction)
  const stated: Known = {
    offense: conviction.statute ? [offenseOf(conviction.statute)] : undefined,
    disposition: [disposition(has)],
    court: conviction.court ? [conviction.court] : undefined,
    era: readEra(conviction),
    level: readLevel(conviction, has),
    sentence: conviction.sentence ? [conviction.sentence] : undefined,
    age: readAge(conviction, person),
    ...amounts,
    plants: bands(conviction.plants, LIVING_PLANTS),
    place: [place(has)],
    paid: readPaid(conviction, has),
    recipient: readRecipient(conviction, has),
    superstrike: readSuperstrike(conviction, has),
    registration: yesNo(conviction.priors?.sexOffenderRegistration, 'earlier', 'none'),
    'same-offense-priors': readPriors(conviction),
    'sale-to-minor': [has('sale-to-minor') || surely(conviction.recipientAge, ADULT_AGE - 1) ? 'shown' : 'not-shown'],
    'employed-minor': [has('employed-minor') || surely(conviction.employeeAge, LEGAL_AGE - 1) ? 'shown' : 'not-shown'],
    'import-export': [has('import-export') ? 'shown' : 'not-shown'],
    environment: [has('environmental') || has('public-land') ? 'shown' : 'not-shown'],
    garden: [garden(has)],
    immigration: [has('noncitizen') ? 'noncitizen' : 'not-reported'],
  }
  return narrow(stated, impliedBySubdivision(conviction))
}

/** The first and last day on which the offense can have happened: never after the conviction. */
export function offenseSpan({ offenseDate, convictionDate }: Conviction): [first: Day, last: Day] {
  const [first, last] = span(offenseDate ?? { onOrAfter: '0001-01-01' })
  const convicted = convictionDate ? span(convictionDate)[1] : last
  return [first, last < convicted ? last : convicted]
}

/** The ages, in whole years, that the birth date and the day of the offense leave open. */
export function derivedAge(birth: KnownDay, conviction: Conviction): { atLeast: number; atMost: number } {
  const [bornFirst, bornLast] = span(birth)
  const [first, last] = offenseSpan(conviction)
  return { atLeast: ageOn(bornLast, first), atMost: ageOn(bornFirst, last) }
}

function narrow(stated: Known, implied: Known): Known {
  const known: Record<string, readonly string[] | undefined> = { ...stated }
  for (const fact of Object.keys(implied) as Fact[]) {
    const bandsImplied: readonly string[] = implied[fact] ?? []
    const both = known[fact]?.filter((band) => bandsImplied.includes(band))
    if (!both?.length && fact === 'place' && known.place?.[0] !== 'elsewhere') continue
    known[fact] = both?.length ? both : bandsImplied
  }
  return known as Known
}

function bands<B extends string>(quantity: Quantity | null | undefined, limits: Bands<B>): B[] | undefined {
  return quantity === null || quantity === undefined ? undefined : bandsOf(quantity, limits)
}

/** A count that names one substance is not taken to be about the other one too (old § 11357 kept them apart). */
function readAmounts({ flowerGrams, concentrateGrams }: Conviction): Pick<Known, 'flower' | 'concentrate'> {
  const flower = bands(flowerGrams, FLOWER)
  const concentrate = bands(concentrateGrams, CONCENTRATE)
  return {
    flower: flower ?? (named(concentrateGrams) ? NO_FLOWER : undefined),
    concentrate: concentrate ?? (named(flowerGrams) ? NO_CONCENTRATE : undefined),
  }
}

function named(quantity: Quantity | null | undefined): boolean {
  return quantity !== null && quantity !== undefined && !surely(quantity, 0)
}

function surely(quantity: Quantity | 'nobody' | null | undefined, atMost: number): boolean {
  if (quantity === null || quantity === undefined || quantity === 'nobody') return false
  return !bandsOf(quantity, [
    ['up', atMost],
    ['over', Number.POSITIVE_INFINITY],
  ]).includes('over')
}

function readEra(conviction: Conviction): Band<'era'>[] {
  const [first, last] = offenseSpan(conviction)
  if (last < NEW_NUMBERS) return ['before-1973']
  const eras: Band<'era'>[] = []
  if (first < PROP_64) eras.push('1973-to-2016')
  if (last >= PROP_64) eras.push('from-prop-64')
  return eras
}

/** What is said of the age, what the birth date leaves open, and that a juvenile court hears acts before 18 (WIC § 602). */
function readAge(conviction: Conviction, { dateOfBirth }: Person): Band<'age'>[] | undefined {
  const dated = dateOfBirth && (conviction.offenseDate || conviction.convictionDate)
  const sources = [
    bands(conviction.ageAtOffense, AGES),
    dated ? bandsOf(derivedAge(dateOfBirth, conviction), AGES) : undefined,
    conviction.court === 'juvenile' ? (['under-18'] as const) : undefined,
  ].filter((source) => source !== undefined)
  const [first, ...others] = sources
  const agreed = first?.filter((band) => others.every((other: readonly string[]) => other.includes(band)))
  return agreed?.length ? agreed : first && [...first]
}

type Has = (circumstance: Circumstance) => boolean

function disposition(has: Has): Band<'disposition'> {
  if (has('relief-on-record')) return 'relief-on-record'
  if (has('arrest-only')) return 'arrest-only'
  return has('deferred-entry-completed') ? 'deferred-entry' : 'convicted'
}

function place(has: Has): Band<'place'> {
  if (has('in-custody')) return 'in-custody'
  if (has('school-grounds')) return 'school-grounds'
  return has('home-harvest') ? 'home-harvest' : 'elsewhere'
}

/** A garden on public land is not at one's own residence (HSC § 11362.2). */
function garden(has: Has): Band<'garden'> {
  if (has('visible-or-unlocked-plants') || has('public-land')) return 'rules-broken'
  return has('shared-residence') ? 'shared-home' : 'rules-kept'
}

/** A felony reduced under PC § 17(b) or Prop. 47 stands on the record as a misdemeanor. */
function readLevel({ level }: Conviction, has: Has): Band<'level'>[] | undefined {
  if (level) return [level]
  return has('reduced-17b') || has('reduced-prop-47') ? ['misdemeanor'] : undefined
}

function readPaid({ paid }: Conviction, has: Has): Band<'paid'>[] | undefined {
  if (has('no-payment')) return ['unpaid']
  return yesNo(paid, 'paid', 'unpaid')
}

function readRecipient({ recipientAge }: Conviction, has: Has): Band<'recipient'>[] {
  if (recipientAge === 'nobody') return ['nobody']
  if (recipientAge !== null && recipientAge !== undefined) return bandsOf(recipientAge, AGES)
  return has('sale-to-minor') ? ['under-18'] : ['nobody', '21-plus', '18-20']
}

/**
 * A superstrike only in the same case is no earlier one (People v. Smit), one that came later or in juvenile court is
 * argued about; neither says that there was none before.
 */
function readSuperstrike({ priors }: Conviction, has: Has): Band<'superstrike'>[] {
  if (priors?.superstrike) return ['earlier']
  const contested = has('superstrike-later') || has('juvenile-superstrike')
  const otherwise = contested ? 'contested' : has('superstrike-same-case') ? 'same-case' : 'none'
  return priors?.superstrike === false ? [otherwise] : [otherwise, 'earlier']
}

function readPriors({ priors }: Conviction): Band<'same-offense-priors'>[] | undefined {
  const count = priors?.sameOffenseCount
  if (count === null || count === undefined) return undefined
  return [count >= 2 ? 'two-or-more' : 'fewer-than-two']
}

function yesNo<Yes extends string, No extends string>(value: boolean | null | undefined, yes: Yes, no: No) {
  return value === null || value === undefined ? undefined : ([value ? yes : no] as (Yes | No)[])
}

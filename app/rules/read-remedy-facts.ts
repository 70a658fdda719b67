import type { Conviction, Level, Person } from '#app/record/conviction.ts'
import { addYears, ageOn, type Day, span } from '#app/record/day.ts'
import { type Known, open } from './facts.ts'
import { ADULT_AGE, DEFERRED_ENTRY, JUVENILE_SEALING, LETTERS_DAY, NEW_NUMBERS, REALIGNMENT } from './lines.ts'
import { actSpan, type Eras, eras, judgmentSpan, sentenceSpan, waited } from './remedy-dates.ts'
import { REMEDY_FACT_ORDER, type RemedyFact, type RemedyFacts, type RemedyKnown } from './remedy-facts.ts'

/** One conviction, its person, and what the tables of § 11361.8 made of it: the open bands, and where their way ended. */
export type Matter = { conviction: Conviction; person: Person; known: Known; end: string | undefined }

type Band<F extends RemedyFact> = RemedyFacts[F][number]

const OFFENSES: Readonly<Record<string, Band<'offense'>>> = {
  '11357': 'possession',
  '11358': 'growing-or-sale',
  '11359': 'growing-or-sale',
  '11360': 'growing-or-sale',
  conspiracy: 'conspiracy',
  vehicle: 'vehicle',
  'driving-impaired': 'driving',
  'not-listed': 'not-listed',
}

const COMMITTED: Eras<Band<'committed'>> = [
  ['by-october-2022', '2022-10-07'],
  ['by-december-2023', '2023-12-23'],
  ['later', '9999-12-31'],
]
const JUDGED: Eras<Band<'judged'>> = [
  ['before-1973', NEW_NUMBERS],
  ['1973-to-1975', LETTERS_DAY],
  ['1976-to-1996', DEFERRED_ENTRY],
  ['1997-to-2011', REALIGNMENT],
  ['from-realignment', '9999-12-31'],
]
const ENDED: Eras<Band<'ended'>> = [
  ['before-2015', JUVENILE_SEALING],
  ['from-2015', '9999-12-31'],
]
const ARRESTED: Eras<Band<'arrested'>> = [
  ['before-1973', NEW_NUMBERS],
  ['1973-to-1975', LETTERS_DAY],
  ['from-1976', '9999-12-31'],
]

/** What the ends of the tables of § 11361.8 do for a conviction, and the levels it can have afterwards. */
const AFTER_PROP_64: Readonly<Record<string, { does: readonly Band<'prop-64'>[]; levels?: readonly Level[] }>> = {
  'dismiss-and-seal': { does: ['lowers'] },
  'dismiss-or-infraction': { does: ['lowers'], levels: ['infraction'] },
  'dismiss-or-nothing': { does: ['lowers', 'leaves'] },
  'redesignate-infraction': { does: ['lowers'], levels: ['infraction'] },
  'infraction-or-misdemeanor': { does: ['lowers'], levels: ['misdemeanor', 'infraction'] },
  'infraction-or-nothing': { does: ['lowers', 'leaves'], levels: ['infraction'] },
  'redesignate-misdemeanor': { does: ['lowers'], levels: ['misdemeanor'] },
  'resentence-or-dismiss': { does: ['lowers'], levels: ['misdemeanor', 'infraction'] },
  'lawyer-may-file': { does: ['lowers', 'outside'], levels: ['misdemeanor'] },
  'immigration-lawyer-first': { does: ['lowers', 'leaves', 'outside'] },
  'same-level': { does: ['leaves'] },
}

/**
 * The bands that what is known leaves open on a day, for every fact of the remedies; wholly unknown ones are left out,
 * and so are those of which no band is left: then something that was said cannot be so, and nothing is known.
 */
export function readRemedyFacts(matter: Matter, on: Day): RemedyKnown {
  const known: { [F in RemedyFact]?: RemedyKnown[F] } = readAll(matter, on)
  for (const fact of REMEDY_FACT_ORDER) if (known[fact]?.length === 0) known[fact] = undefined
  return known
}

function readAll({ conviction, person, known, end }: Matter, on: Day): RemedyKnown {
  const has = (circumstance: string) => conviction.circumstances?.some((one) => one === circumstance) ?? false
  const judged = judgmentSpan(conviction, on)
  const ended = sentenceSpan(conviction, on)
  const act = actSpan(conviction, on)
  const after = end === undefined ? undefined : AFTER_PROP_64[end]
  return {
    court: open(known, 'court').includes('superior') ? ['superior'] : known.court,
    disposition: known.disposition,
    offense: known.offense && [...new Set(known.offense.map((one) => OFFENSES[one] ?? 'related'))],
    'small-cannabis': smallCannabis(conviction, known),
    'solicitation-count': solicitation(conviction),
    'federal-act': conviction.statute
      ? [conviction.statute === '21 USC 844' ? 'simple-possession' : 'other']
      : undefined,
    committed: eras(act, COMMITTED),
    'prop-64': end === undefined ? undefined : (after?.does ?? ['outside']),
    level: known.level && [...new Set([...known.level, ...(after?.levels ?? [])])],
    'this-sentence': known.sentence,
    punishment: has('served-state-prison') ? ['state-prison'] : only(conviction.punishment),
    'probation-end': only(conviction.probationEnd),
    charged: noYes(person.charged),
    serving: noYes(person.serving),
    'on-probation': noYes(person.onProbation),
    supervised: noYes(person.supervised),
    registers: noYes(person.registers),
    'registered-for-this':
      noYes(conviction.registrationOrdered) ??
      (known.offense?.every((one) => one !== 'not-listed') ? ['no'] : undefined),
    judged: eras(judged, JUDGED),
    'since-judgment': waited(judged, on, [1, 2], ['up-to-1-year', '1-to-2-years', 'over-2-years']),
    'since-sentence': waited(ended, on, [1, 2, 4], ['up-to-1-year', '1-to-2-years', '2-to-4-years', 'over-4-years']),
    ended: eras(ended, ENDED),
    'since-then': pick(conviction.cleanSince, 'clean', 'trouble'),
    'later-felony': noYes(conviction.laterFelony),
    fines: [has('unpaid-fines') ? 'unpaid' : 'not-reported'],
    strike: strike(known),
    trafficking: [person.traffickingVictim ? 'reported' : 'not-reported'],
    'arrest-end': only(conviction.arrestEnd),
    chargeable: noYes(conviction.chargeable),
    arrested: eras(act, ARRESTED),
    'since-arrest': waited(act, on, [1, 2, 3], ['up-to-1-year', '1-to-2-years', '2-to-3-years', 'over-3-years']),
    'court-records': pick(conviction.courtRecords, 'kept', 'gone'),
    'adult-now': adultNow(conviction, person, on),
  }
}

/**
 * Whether § 11361.5 covers the count: old § 11357(b)–(e) and § 11360(b), and possession under the old number 11530;
 * never concentrate. Old § 11357(e) was for minors at school, whose records are kept until they are 18.
 */
function smallCannabis({ statute, subdivision }: Conviction, known: Known): RemedyKnown['small-cannabis'] {
  const letter = subdivision?.[0]?.toLowerCase()
  if (statute && !statute.startsWith('HSC ')) return ['not-covered']
  if (!statute || open(known, 'era').includes('from-prop-64')) return undefined
  if (statute === 'HSC 11530') return ['covered']
  if (statute === 'HSC 11360') return letter ? [letter === 'b' ? 'covered' : 'not-covered'] : ['covered', 'not-covered']
  if (statute !== 'HSC 11357') return ['not-covered']
  if (letter) return [letter === 'a' ? 'not-covered' : letter === 'e' ? 'until-18' : 'covered']
  return [
    ...(open(known, 'concentrate').includes('none') ? (['covered'] as const) : []),
    ...(open(known, 'concentrate').includes('none') && open(known, 'age').includes('under-18')
      ? (['until-18'] as const)
      : []),
    ...(open(known, 'concentrate').some((band) => band !== 'none') ? (['not-covered'] as const) : []),
  ]
}

function solicitation({ statute, subdivision }: Conviction): RemedyKnown['solicitation-count'] {
  if (!statute || statute !== 'PC 647') return statute ? ['no'] : undefined
  return subdivision ? [subdivision[0]?.toLowerCase() === 'b' ? 'yes' : 'no'] : undefined
}

/** The earlier convictions that close Prop. 47: a superstrike, or one for which registration was ordered. */
function strike(known: Known): RemedyKnown['strike'] {
  const strikes = open(known, 'superstrike')
  const registered = open(known, 'registration')
  const argued = strikes.includes('same-case') || strikes.includes('contested')
  return [
    ...(strikes.includes('none') && registered.includes('none') ? (['none'] as const) : []),
    ...(strikes.includes('earlier') || registered.includes('earlier') ? (['earlier'] as const) : []),
    ...(argued && registered.includes('none') ? (['contested'] as const) : []),
  ]
}

/** Whether the person is 18 by now: by the birth date, or because the act was so long ago. */
function adultNow(conviction: Conviction, { dateOfBirth }: Person, on: Day): RemedyKnown['adult-now'] {
  if (dateOfBirth) {
    const [first, last] = span(dateOfBirth)
    return [
      ...(ageOn(last, on) < ADULT_AGE ? (['no'] as const) : []),
      ...(ageOn(first, on) >= ADULT_AGE ? (['yes'] as const) : []),
    ]
  }
  const age = typeof conviction.ageAtOffense === 'number' ? conviction.ageAtOffense : 0
  return addYears(actSpan(conviction, on)[1], Math.max(0, ADULT_AGE - age)) <= on ? ['yes'] : undefined
}

function only<Value>(value: Value | null | undefined): readonly Value[] | undefined {
  return value === null || value === undefined ? undefined : [value]
}

function noYes(value: boolean | null | undefined): readonly ('no' | 'yes')[] | undefined {
  return pick(value, 'yes', 'no')
}

function pick<Yes, No>(value: boolean | null | undefined, yes: Yes, no: No): readonly (Yes | No)[] | undefined {
  return value === null || value === undefined ? undefined : [value ? yes : no]
}

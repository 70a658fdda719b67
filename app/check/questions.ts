import type { Problem } from '#app/answers/answer.ts'
import { type Entered, listIn, textIn } from '#app/answers/schema.ts'
import type { Circumstance, Conviction, Person } from '#app/record/conviction.ts'
import { isPartialDay, type KnownDay, span } from '#app/record/day.ts'
import { parseStatute, parseSubdivision } from '#app/record/statute.ts'
import type { Fact } from '#app/rules/facts.ts'
import {
  ADULT_AGE,
  CONCENTRATE_GRAMS,
  CONCENTRATE_GRAMS_2016,
  FLOWER_GRAMS,
  LEGAL_AGE,
  PLANTS,
  PROP_64,
} from '#app/rules/lines.ts'
import { readDate } from './dates.ts'

/** What an answered page says of the conviction, and of the person where it says that too. */
export type Facts = Partial<Conviction> & { person?: Person }

export type Read = { ok: true; facts: Facts } | { ok: false; problems: Problem[] }

/** One page of the interview: the facts of the tables it can settle, and how its form is read. */
export type Question = {
  readonly settles: readonly Fact[]
  /** Whether one answer serves every count of a court case. */
  readonly ofCase?: boolean
  /** The choices a person has, besides "I'm not sure". */
  readonly options: (given: Partial<Conviction>) => readonly string[]
  readonly read: (entered: Entered, given: Partial<Conviction>) => Read
}

/** The choice that every page offers. */
export const UNSURE = 'unsure'
const SECTIONS = ['11357', '11358', '11359', '11360']
const NOTHING_SAID: Read = { ok: true, facts: {} }

export const QUESTIONS = {
  statute: {
    settles: ['offense'],
    options: () => [...SECTIONS, 'other'],
    read: (entered) => {
      if (textIn(entered, 'choice') !== 'other')
        return oneOf(entered, SECTIONS, (section) => ({ statute: `HSC ${section}` }))
      const typed = textIn(entered, 'other')
      const parsed = parseStatute(typed)
      if (!parsed) return problem('other', typed ? 'unreadable' : 'empty')
      return { ok: true, facts: parsed }
    },
  },
  ending: choices('disposition', {
    convicted: {},
    'arrest-only': { circumstances: ['arrest-only'] },
    'deferred-entry': { circumstances: ['deferred-entry-completed'] },
  }),
  court: {
    ...choices('court', {
      superior: { court: 'superior' },
      juvenile: { court: 'juvenile' },
      federal: { court: 'federal' },
      'other-state': { court: 'other-state' },
      military: { court: 'military' },
      tribal: { court: 'tribal' },
    }),
    ofCase: true,
  },
  when: choices('era', {
    before: { offenseDate: { before: PROP_64 } },
    after: { offenseDate: { onOrAfter: PROP_64 } },
  }),
  sentence: {
    ...choices('sentence', { completed: { sentence: 'completed' }, serving: { sentence: 'serving' } }),
    ofCase: true,
  },
  subdivision: {
    settles: ['flower', 'concentrate', 'place', 'paid'],
    options: ({ statute }) => SUBDIVISIONS[statute ?? ''] ?? [],
    read: (entered, given) =>
      oneOf(entered, SUBDIVISIONS[given.statute ?? ''] ?? [], (choice) => ({ subdivision: parseSubdivision(choice) })),
  },
  age: {
    settles: ['age'],
    options: () => [...Object.keys(AGES), 'birth-date'],
    read: (entered, given) => {
      if (textIn(entered, 'choice') !== 'birth-date') {
        return oneOf(entered, Object.keys(AGES), (age) => ({ ageAtOffense: AGES[age] }))
      }
      const born = readDate(entered, 'born')
      const offense = readDate(entered, 'offense')
      const problems = [
        ...(isLifetime(born) ? [] : [{ field: 'born', code: born ? 'no-such-day' : 'empty' }]),
        ...(isLifetime(offense) ? [] : [{ field: 'offense', code: offense ? 'no-such-day' : 'empty' }]),
      ]
      if (problems.length) return { ok: false, problems }
      if (offense < born) return problem('offense', 'before-birth')
      if (given.offenseDate && !fits(given.offenseDate, offense)) return problem('offense', 'other-side')
      return { ok: true, facts: { offenseDate: offense, person: { dateOfBirth: born } } }
    },
  },
  paid: choices('paid', { no: { paid: false }, yes: { paid: true } }),
  flower: choices('flower', {
    none: { flowerGrams: 0 },
    personal: { flowerGrams: { moreThan: 0, atMost: FLOWER_GRAMS } },
    more: { flowerGrams: { moreThan: FLOWER_GRAMS } },
  }),
  concentrate: choices('concentrate', {
    none: { concentrateGrams: 0 },
    'up-to-4': { concentrateGrams: { moreThan: 0, atMost: CONCENTRATE_GRAMS_2016 } },
    '4-to-8': { concentrateGrams: { moreThan: CONCENTRATE_GRAMS_2016, atMost: CONCENTRATE_GRAMS } },
    more: { concentrateGrams: { moreThan: CONCENTRATE_GRAMS } },
  }),
  plants: choices('plants', {
    'up-to-6': { plants: { atLeast: 1, atMost: PLANTS } },
    more: { plants: { moreThan: PLANTS } },
  }),
  recipient: choices('recipient', {
    nobody: { recipientAge: 'nobody' },
    '21-plus': { recipientAge: { atLeast: LEGAL_AGE } },
    '18-20': { recipientAge: { atLeast: ADULT_AGE, atMost: LEGAL_AGE - 1 } },
    'under-18': { recipientAge: { atMost: ADULT_AGE - 1 } },
  }),
  special: {
    settles: ['place', 'sale-to-minor', 'employed-minor', 'import-export', 'environment', 'garden'],
    options: () => SPECIAL,
    read: (entered) => severalOf(entered, SPECIAL, (ticked) => ({ circumstances: ticked as Circumstance[] })),
  },
  level: choices('level', {
    felony: { level: 'felony' },
    misdemeanor: { level: 'misdemeanor' },
    infraction: { level: 'infraction' },
  }),
  history: {
    settles: ['superstrike', 'registration', 'same-offense-priors'],
    options: () => HISTORY,
    read: (entered) =>
      severalOf(entered, HISTORY, (ticked) => ({
        priors: {
          superstrike: ticked.includes('superstrike'),
          sexOffenderRegistration: ticked.includes('registration'),
          sameOffenseCount: ticked.includes('two-priors') ? 2 : 0,
        },
        circumstances: ticked.includes('superstrike-later') ? ['superstrike-later'] : [],
      })),
  },
} as const satisfies Record<string, Question>

export type QuestionId = keyof typeof QUESTIONS

/** Every question, in the order in which they are asked. */
export const QUESTION_ORDER = Object.keys(QUESTIONS) as QuestionId[]

/** Whether a word names a question. */
export function isQuestion(word: string | undefined): word is QuestionId {
  return word !== undefined && Object.hasOwn(QUESTIONS, word)
}

/** The question as one shape, whatever it asks. */
export function question(id: QuestionId): Question {
  return QUESTIONS[id]
}

/** Whether the person said that they do not know. */
export function isUnsure(entered: Entered | undefined): boolean {
  return listIn(entered, 'choice').includes(UNSURE)
}

/** The fields of the record that a page fills, so that the pages can be put together in any order. */
export function merge(one: Facts, other: Facts): Facts {
  const [before, more] = [one.circumstances ?? [], other.circumstances ?? []]
  return { ...one, ...other, circumstances: more.length ? [...new Set([...before, ...more])] : before }
}

const SUBDIVISIONS: Readonly<Record<string, readonly string[]>> = {
  'HSC 11357': ['a', 'b', 'c', 'd', 'e'],
  'HSC 11360': ['a', 'b'],
}

const AGES: Readonly<Record<string, { atLeast?: number; atMost?: number }>> = {
  'under-18': { atMost: ADULT_AGE - 1 },
  '18-20': { atLeast: ADULT_AGE, atMost: LEGAL_AGE - 1 },
  '21-plus': { atLeast: LEGAL_AGE },
}

const SPECIAL: readonly Circumstance[] = [
  'in-custody',
  'school-grounds',
  'home-harvest',
  'sale-to-minor',
  'employed-minor',
  'import-export',
  'environmental',
  'public-land',
  'visible-or-unlocked-plants',
  'shared-residence',
]

const HISTORY = ['superstrike', 'superstrike-later', 'registration', 'two-priors'] as const

function choices(fact: Fact, options: Readonly<Record<string, Facts>>): Question {
  return {
    settles: [fact],
    options: () => Object.keys(options),
    read: (entered) => oneOf(entered, Object.keys(options), (choice) => options[choice] ?? {}),
  }
}

function oneOf(entered: Entered, options: readonly string[], facts: (choice: string) => Facts): Read {
  const choice = textIn(entered, 'choice')
  if (choice === UNSURE) return NOTHING_SAID
  return options.includes(choice) ? { ok: true, facts: facts(choice) } : problem('choice', 'empty')
}

/** Ticks that can stand together; "none of these" is an answer of its own, an empty page is not. */
function severalOf(entered: Entered, options: readonly string[], facts: (ticked: string[]) => Facts): Read {
  const ticked = listIn(entered, 'choice')
  if (ticked.includes(UNSURE)) return ticked.length > 1 ? problem('choice', 'unsure-and-more') : NOTHING_SAID
  if (ticked.includes('none'))
    return ticked.length > 1 ? problem('choice', 'none-and-more') : { ok: true, facts: facts([]) }
  const known = ticked.filter((option) => options.includes(option))
  return known.length ? { ok: true, facts: facts(known) } : problem('choice', 'empty')
}

/** A day that can lie in the life of someone who asks. */
function isLifetime(day: string): boolean {
  return isPartialDay(day) && day >= '1900'
}

/** Whether both can be true of one and the same day. */
function fits(one: KnownDay, other: KnownDay): boolean {
  const [a, b] = [span(one), span(other)]
  return a[0] <= b[1] && b[0] <= a[1]
}

function problem(field: string, code: string): Read {
  return { ok: false, problems: [{ field, code }] }
}

import { type Entered, textIn } from '#app/answers/schema.ts'
import type { Circumstance, Conviction } from '#app/record/conviction.ts'
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
import { areOneDay, isLifetime, readDate } from './dates.ts'
import { choices, oneOf, problem, type Read, severalOf } from './read-page.ts'

/** One page of the interview: the facts of the tables it can settle, and how its form is read. */
export type Question = {
  readonly settles: readonly Fact[]
  /** Whether one answer serves every count of a court case. */
  readonly ofCase?: boolean
  /** The choices a person has, besides "I'm not sure". */
  readonly options: (given: Partial<Conviction>) => readonly string[]
  readonly read: (entered: Entered, given: Partial<Conviction>) => Read
}

const SECTIONS = ['11357', '11358', '11359', '11360']

const QUESTIONS = {
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
      if (given.offenseDate && !areOneDay(given.offenseDate, offense)) return problem('offense', 'other-side')
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

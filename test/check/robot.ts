import type { Answers, Count, Entered } from '#app/answers/schema.ts'
import { convictionOf, countOf, pagesOf } from '#app/check/conviction-of.ts'
import { nextQuestion, optionsFor } from '#app/check/interview.ts'
import { keepPage } from '#app/check/keep.ts'
import { QUESTION_ORDER, type QuestionId } from '#app/check/questions.ts'
import { UNSURE } from '#app/check/read-page.ts'
import type { Conviction, Person } from '#app/record/conviction.ts'
import type { Day } from '#app/record/day.ts'
import { overlap, type Quantity } from '#app/record/quantity.ts'
import { parseStatute } from '#app/record/statute.ts'
import { offenseSpan } from '#app/rules/read-record.ts'

type Facts = { conviction: Conviction; person: Person }
type Choice = string | string[] | Entered

const above = Number.POSITIVE_INFINITY

/** What someone to whom these facts are known answers on a page; "I'm not sure" where no choice says what is known. */
export function answerOf(id: QuestionId, options: readonly string[], facts: Facts): Entered {
  const chosen = CHOICES[id](facts, options)
  return typeof chosen === 'string' || Array.isArray(chosen) ? { choice: chosen } : chosen
}

/** Answers every page that is asked about a count, and tells which were. Fails if it is asked without end. */
export function interview(
  pick: (id: QuestionId, options: readonly string[], answers: Answers) => Entered,
  on: Day,
): { answers: Answers; count: Count; asked: QuestionId[] } {
  let answers: Answers = {}
  const asked: QuestionId[] = []
  for (;;) {
    const count = countOf(answers, 'c1')
    const id = nextQuestion(answers, count, on)
    if (!id) return { answers, count, asked }
    if (asked.length > QUESTION_ORDER.length) throw new Error(`Asked without end: ${asked}`)
    answers = keepPage(answers, count, id, pick(id, optionsFor(id, answers, count, on), answers))
    asked.push(id)
  }
}

/** Answers every page there is, asked or not: what the questions can say of these facts at most. */
export function sayEverything(facts: Facts): Facts {
  const answers = answerEverything(facts)
  const { conviction, person } = convictionOf(answers, countOf(answers, 'c1'))
  return { conviction, person }
}

/** The answers to every page there is. */
export function answerEverything(facts: Facts): Answers {
  let answers: Answers = {}
  for (const id of QUESTION_ORDER) {
    const count = countOf(answers, 'c1')
    const options = id === 'special' ? SPECIAL : ALL_OPTIONS(id, answers, count)
    if (options.length > 0) answers = keepPage(answers, count, id, answerOf(id, options, facts))
  }
  return answers
}

function ALL_OPTIONS(id: QuestionId, answers: Answers, count: Count) {
  return pagesOf(answers, count)[id] ? [] : optionsFor(id, answers, count, '2026-11-21')
}

const SPECIAL = [
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

const CHOICES: Record<QuestionId, (facts: Facts, options: readonly string[]) => Choice> = {
  statute: ({ conviction: { statute, subdivision } }) => {
    if (!statute || !parseStatute(statute)) return UNSURE
    const section = statute.replace('HSC ', '')
    return /^1135[789]$|^11360$/.test(section)
      ? section
      : { choice: 'other', other: `${statute}${subdivision ? `(${subdivision})` : ''}` }
  },
  ending: ({ conviction: { circumstances } }) => {
    if (circumstances?.includes('arrest-only')) return 'arrest-only'
    return circumstances?.includes('deferred-entry-completed') ? 'deferred-entry' : 'convicted'
  },
  court: ({ conviction: { court } }) => court ?? UNSURE,
  when: ({ conviction }) => {
    const [first, last] = offenseSpan(conviction)
    if (last < '2016-11-09') return 'before'
    return first >= '2016-11-09' ? 'after' : UNSURE
  },
  sentence: ({ conviction: { sentence } }) => sentence ?? UNSURE,
  subdivision: ({ conviction: { subdivision } }, options) =>
    options.find((option) => option === subdivision?.[0]?.toLowerCase()) ?? UNSURE,
  age: ({ conviction: { ageAtOffense, offenseDate }, person: { dateOfBirth } }) => {
    const dated = typeof dateOfBirth === 'string' && typeof offenseDate === 'string' && dateOfBirth <= offenseDate
    if (dated && !ageAtOffense) {
      return { choice: 'birth-date', ...dateFields('born', dateOfBirth), ...dateFields('offense', offenseDate) }
    }
    return within(ageAtOffense, { 'under-18': [0, 17], '18-20': [18, 20], '21-plus': [21, above] })
  },
  paid: ({ conviction: { paid, circumstances } }) => {
    if (circumstances?.includes('no-payment')) return 'no'
    return paid === null || paid === undefined ? UNSURE : paid ? 'yes' : 'no'
  },
  flower: ({ conviction: { flowerGrams } }) =>
    within(flowerGrams, { none: [0, 0], personal: [0, 28.5], more: [28.500001, above] }),
  concentrate: ({ conviction: { concentrateGrams } }) =>
    within(concentrateGrams, { none: [0, 0], 'up-to-4': [0, 4], '4-to-8': [4.000001, 8], more: [8.000001, above] }),
  plants: ({ conviction: { plants } }) => within(plants, { 'up-to-6': [0, 6], more: [6.000001, above] }),
  recipient: ({ conviction: { recipientAge } }) => {
    if (recipientAge === 'nobody') return 'nobody'
    return within(recipientAge, { 'under-18': [0, 17], '18-20': [18, 20], '21-plus': [21, above] })
  },
  special: ({ conviction: { circumstances, recipientAge, employeeAge } }, options) => {
    const shown: string[] = [
      ...(circumstances ?? []),
      ...(within(recipientAge === 'nobody' ? null : recipientAge, { minor: [0, 17] }) === 'minor'
        ? ['sale-to-minor']
        : []),
      ...(within(employeeAge, { minor: [0, 20] }) === 'minor' ? ['employed-minor'] : []),
    ]
    const ticked = options.filter((option) => shown.includes(option))
    return ticked.length > 0 ? ticked : 'none'
  },
  level: ({ conviction: { level, circumstances } }) => {
    if (level) return level
    return circumstances?.some((each) => each === 'reduced-17b' || each === 'reduced-prop-47') ? 'misdemeanor' : UNSURE
  },
  history: ({ conviction: { priors, circumstances } }) => {
    const ticked = [
      ...(priors?.superstrike ? ['superstrike'] : []),
      ...(circumstances?.includes('superstrike-later') ? ['superstrike-later'] : []),
      ...(priors?.sexOffenderRegistration ? ['registration'] : []),
      ...((priors?.sameOffenseCount ?? 0) >= 2 ? ['two-priors'] : []),
    ]
    if (ticked.length > 0) return ticked
    const known = [priors?.superstrike, priors?.sexOffenderRegistration, priors?.sameOffenseCount]
    return known.some((value) => value === null || value === undefined) ? UNSURE : 'none'
  },
}

function within(quantity: Quantity | null | undefined, bands: Record<string, [low: number, high: number]>): string {
  if (quantity === null || quantity === undefined) return UNSURE
  for (const [band, [low, high]] of Object.entries(bands)) {
    const outside = overlap(quantity, { atMost: low - 0.000001 }) || overlap(quantity, { moreThan: high })
    if (!outside) return band
  }
  return UNSURE
}

function dateFields(name: string, day: string): Entered {
  const [year = '', month = '', date = ''] = day.split('-')
  return { [`${name}-year`]: year, [`${name}-month`]: month, [`${name}-day`]: date }
}

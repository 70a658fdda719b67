import type { Answers, Entered } from '#app/answers/schema.ts'
import { countOf } from '#app/check/conviction-of.ts'
import { nextQuestion, optionsFor } from '#app/check/interview.ts'
import { keepPage } from '#app/check/keep.ts'
import { isQuestion } from '#app/check/questions.ts'
import { UNSURE } from '#app/check/read-page.ts'
import { recordOf } from '#app/check/record-of.ts'
import { keepWay, nextWay, nowOptions } from '#app/check/ways/next.ts'
import { isFor, isWay, WAY_ORDER, type WayId, way } from '#app/check/ways/questions.ts'
import { isYou, NOW, type YouId, you } from '#app/check/ways/you.ts'
import type { Conviction, Person } from '#app/record/conviction.ts'
import type { Day, KnownDay } from '#app/record/day.ts'
import { answerEverything, answerOf } from '#test/check/robot.ts'

export type Facts = { conviction: Conviction; person: Person }
/** A page of this check: its path after the language. */
type Page = { path: string; who: string; id: WayId | YouId }

/** The answers to the first interview of someone to whom these facts are known. */
export function firstAnswers(facts: Facts, on: Day, answers: Answers = {}, id = 'c1'): Answers {
  let told = answers
  for (;;) {
    const page = nextQuestion(told, countOf(told, id), on)
    if (!page) return told
    const options = optionsFor(page, told, countOf(told, id), on)
    told = keepPage(told, countOf(told, id), page, answerOf(page, options, facts))
  }
}

/** Answers every page of the check of the other ways, and tells which were asked. Fails if it is asked without end. */
export function waysInterview(
  first: Answers,
  facts: Record<string, Facts>,
  on: Day,
  asks: (page: Page, answers: Answers) => void = () => {},
): { answers: Answers; asked: string[] } {
  let answers = first
  const asked: string[] = []
  for (;;) {
    const path = nextWay(answers, on)
    if (path === 'ways') return { answers, asked }
    if (asked.includes(path)) throw new Error(`Asked again: ${path} after ${asked}`)
    asked.push(path)
    const [kind, who = '', id = ''] = path.replace('?ways', '').split('/')
    const told = facts[who] ?? Object.values(facts)[0]
    if (!told) throw new Error(`Nobody knows anything of ${who}`)
    if (kind === 'check' && isQuestion(id)) {
      answers = keepPage(
        answers,
        countOf(answers, who),
        id,
        answerOf(id, optionsFor(id, answers, countOf(answers, who), on), told),
      )
    } else if (isYou(id) || isWay(id)) {
      asks({ path, who, id }, answers)
      answers = keep(
        answers,
        who,
        id,
        isYou(id) ? ofPerson(id, told, answers, on) : ofCount(id, told, answers, who, on),
      )
    } else throw new Error(`There is no page ${path}`)
  }
}

/** The answers with one page of this check filled in. */
export function keep(answers: Answers, who: string, id: WayId | YouId, entered: Entered): Answers {
  if (isYou(id)) return { ...answers, you: { ...answers.you, [id]: entered } }
  return keepWay(answers, countOf(answers, who), id, entered)
}

/** Every page there is answered, asked or not: what the pages can say of these facts at most. */
export function sayAll(facts: Facts, on: Day): Answers {
  let answers = answerEverything(facts)
  for (const id of ['now', 'all', 'born', 'forced'] as const) {
    answers = keep(answers, 'you', id, ofPerson(id, facts, answers, on, NOW))
  }
  for (const id of WAY_ORDER) {
    const [told] = recordOf(answers, on)
    if (told && isFor(id, told.conviction)) answers = keep(answers, 'c1', id, ofCount(id, facts, answers, 'c1', on))
  }
  return answers
}

/** Some of everything that can be entered on a page, for tests of what a page can change. */
export function anyEntered(id: WayId | YouId, answers: Answers, who: string, on: Day): Entered[] {
  const dates = [
    '1970-01-01',
    '1974-06',
    '1985',
    '1999-03',
    '2006',
    '2013-01',
    '2016-01',
    '2023-01',
    '2024-06',
    '2026-06',
  ].map(dated)
  if (id === 'now') {
    const shown = nowOptions(answers, on)
    return [...shown, 'none'].map((choice) => ({ choice, shown }))
  }
  if (isYou(id)) return you(id).options.length ? you(id).options.map((choice) => ({ choice })) : dates
  const index = answers.counts?.findIndex((count) => count.id === who) ?? 0
  const options = way(id).options(recordOf(answers, on)[index]?.conviction ?? { id: who })
  return options.length ? options.map((choice) => ({ choice })) : dates
}

function ofPerson(
  id: YouId,
  { person }: Facts,
  answers: Answers,
  on: Day,
  shown: readonly string[] = nowOptions(answers, on),
): Entered {
  if (id === 'born') return dated(person.dateOfBirth)
  if (id === 'all') return yesNo(person.allEntered)
  if (id === 'forced') return yesNo(person.traffickingVictim)
  const facts = NOW.filter((fact) => shown.includes(fact))
  const ticked = facts.filter((fact) => person[fact])
  const open = facts.some((fact) => person[fact] === undefined || person[fact] === null)
  const choice = [...ticked, ...(open ? [UNSURE] : [])]
  return { choice: choice.length ? choice : 'none', shown: [...facts] }
}

function ofCount(id: WayId, { conviction }: Facts, answers: Answers, who: string, on: Day): Entered {
  const index = answers.counts?.findIndex((count) => count.id === who) ?? 0
  const options = way(id).options(recordOf(answers, on)[index]?.conviction ?? conviction)
  const chosen = (choice: string | null | undefined) => ({
    choice: choice && options.includes(choice) ? choice : UNSURE,
  })
  const answersOf: Record<WayId, () => Entered> = {
    punishment: () =>
      chosen(conviction.circumstances?.includes('served-state-prison') ? 'state-prison' : conviction.punishment),
    probation: () => chosen(conviction.probationEnd),
    convicted: () => dated(conviction.convictionDate),
    judged: () => dated(conviction.judgmentDate),
    program: () => dated(conviction.judgmentDate ?? conviction.convictionDate),
    happened: () => dated(conviction.offenseDate),
    arrested: () => dated(conviction.offenseDate),
    ended: () => dated(conviction.completedDate),
    since: () =>
      yesNo(conviction.cleanSince === null || conviction.cleanSince === undefined ? undefined : !conviction.cleanSince),
    fines: () => yesNo(conviction.circumstances?.includes('unpaid-fines') ?? false),
    later: () => yesNo(conviction.laterFelony),
    registration: () => yesNo(conviction.registrationOrdered),
    arrest: () => chosen(conviction.arrestEnd),
    chargeable: () => yesNo(conviction.chargeable),
    file: () =>
      chosen(
        conviction.courtRecords === undefined || conviction.courtRecords === null
          ? UNSURE
          : conviction.courtRecords
            ? 'kept'
            : 'gone',
      ),
  }
  return answersOf[id]()
}

function yesNo(value: boolean | null | undefined): Entered {
  return { choice: value === null || value === undefined ? UNSURE : value ? 'yes' : 'no' }
}

function dated(day: KnownDay | null | undefined): Entered {
  if (typeof day !== 'string') return { choice: UNSURE }
  const [year = '', month = '', date = ''] = day.split('-')
  return { 'date-year': year, 'date-month': month, 'date-day': date }
}

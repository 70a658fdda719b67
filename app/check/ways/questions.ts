import type { Entered } from '#app/answers/schema.ts'
import { type Conviction, type Person, PROBATION_ENDS, PUNISHMENTS } from '#app/record/conviction.ts'
import { type Day, span } from '#app/record/day.ts'
import { contradictions } from '#app/rules/contradictions.ts'
import { areOneDay, isLifetime, readDate } from '../dates.ts'
import { choices, isUnsure, oneOf, problem, type Read, type Unreadable } from '../read-page.ts'

/** What is known of a count before a page is read. */
export type Given = { conviction: Conviction; person: Person; on: Day }

/** One page of the short check of the other ways, about one count. */
export type WayQuestion = {
  /** The facts it can settle, as `missing` of an alternative names them. */
  readonly settles: readonly string[]
  /** Whether one answer serves every count of a court case. */
  readonly ofCase?: boolean
  /** Whether the page is meant for what the count is. */
  readonly of?: (conviction: Conviction) => boolean
  /** The choices, besides "I'm not sure"; none on a page that asks for a date. */
  readonly options: (conviction: Conviction) => readonly string[]
  readonly read: (entered: Entered, given: Given) => Read
}

type Dated = 'convictionDate' | 'judgmentDate' | 'offenseDate' | 'completedDate'

const WAY_QUESTIONS = {
  punishment: {
    settles: ['punishment'],
    options: punishments,
    read: (entered, { conviction }) =>
      oneOf(entered, punishments(conviction), (punishment) => ({ punishment: punishment as Conviction['punishment'] })),
  },
  probation: choices('probationEnd', Object.fromEntries(PROBATION_ENDS.map((end) => [end, { probationEnd: end }]))),
  convicted: { ...date('convictionDate', 'judgmentDate'), of: isConviction, ofCase: true },
  judged: { ...date('judgmentDate', 'judgmentDate'), of: isConviction, ofCase: true },
  program: { ...date('judgmentDate', 'judgmentDate'), of: isProgram, ofCase: true },
  happened: { ...date('offenseDate', 'offenseDate'), of: (conviction) => !isArrest(conviction) },
  arrested: { ...date('offenseDate', 'offenseDate'), of: isArrest },
  ended: { ...date('completedDate', 'completedDate'), ofCase: true },
  since: { ...choices('cleanSince', { no: { cleanSince: true }, yes: { cleanSince: false } }), ofCase: true },
  fines: { ...choices('fines', { no: {}, yes: { circumstances: ['unpaid-fines'] } }), ofCase: true },
  later: { ...noOrYes('laterFelony'), ofCase: true },
  registration: noOrYes('registrationOrdered'),
  arrest: choices('arrestEnd', {
    'no-charges': { arrestEnd: 'no-charges' },
    dismissed: { arrestEnd: 'dismissed' },
    acquitted: { arrestEnd: 'acquitted' },
    vacated: { arrestEnd: 'vacated' },
  }),
  chargeable: noOrYes('chargeable'),
  file: { ...choices('courtRecords', { kept: { courtRecords: true }, gone: { courtRecords: false } }), ofCase: true },
} as const satisfies Record<string, WayQuestion>

export type WayId = keyof typeof WAY_QUESTIONS

/** Every page about a count, in the order in which they are asked. */
export const WAY_ORDER = Object.keys(WAY_QUESTIONS) as WayId[]

/** Whether a word names a page about a count. */
export function isWay(word: string | undefined): word is WayId {
  return word !== undefined && Object.hasOwn(WAY_QUESTIONS, word)
}

/** The page as one shape, whatever it asks. */
export function way(id: WayId): WayQuestion {
  return WAY_QUESTIONS[id]
}

/** Whether a page is meant for a count: nobody is asked when an arrest was sentenced. */
export function isFor(id: WayId, conviction: Conviction): boolean {
  return way(id).of?.(conviction) ?? true
}

/**
 * The facts that a page can settle for a count. Nobody is sentenced before the act or younger than then, so its day helps
 * where the day of the conviction or of birth is lost.
 */
export function settledBy(id: WayId, { convictionDate, judgmentDate }: Conviction): readonly string[] {
  const { settles } = way(id)
  if (id !== 'happened') return settles
  return [...settles, 'person.dateOfBirth', ...(convictionDate || judgmentDate ? [] : ['judgmentDate'])]
}

/**
 * A day, its month or its year from the fields `date-…`; nothing where the person is not sure. The problem is named
 * where it is no day, lies ahead, or cannot be true beside what is known: by the code of the contradiction.
 */
export function readDay(entered: Entered, on: Day): { ok: true; day?: string } | Unreadable {
  const day = readDate(entered, 'date')
  if (!day) return isUnsure(entered) ? { ok: true } : problem('date', 'empty')
  if (!isLifetime(day)) return problem('date', 'no-such-day')
  return span(day)[0] > on ? problem('date', 'future') : { ok: true, day }
}

/** The codes of what cannot be true together any more once something is added. */
export function newClashes(before: Given, after: Given): string[] {
  const codes = (given: Given) => contradictions(given.conviction, given.person, given.on).map(({ code }) => code)
  const old = codes(before)
  return codes(after).filter((code) => !old.includes(code))
}

/** Only a felony can have been punished with a felony's jail term or with prison. */
function punishments({ level }: Conviction): readonly string[] {
  return level === 'felony' || !level ? PUNISHMENTS : PUNISHMENTS.slice(0, 2)
}

function noOrYes(fact: 'laterFelony' | 'registrationOrdered' | 'chargeable'): WayQuestion {
  return choices(fact, { no: { [fact]: false }, yes: { [fact]: true } })
}

function date(fact: Dated, settles: string): WayQuestion {
  return {
    settles: [settles],
    options: () => [],
    read: (entered, given) => {
      const read = readDay(entered, given.on)
      if (!read.ok || !read.day) return read.ok ? { ok: true, facts: {} } : read
      const { conviction } = given
      const known = fact === 'offenseDate' ? conviction.offenseDate : undefined
      if (known && !areOneDay(known, read.day)) return problem('date', 'other-side')
      const [clash] = newClashes(given, { ...given, conviction: { ...conviction, [fact]: read.day } })
      return clash ? problem('date', clash) : { ok: true, facts: { [fact]: read.day } }
    },
  }
}

function has(conviction: Conviction, circumstance: 'arrest-only' | 'deferred-entry-completed'): boolean {
  return conviction.circumstances?.includes(circumstance) ?? false
}

function isArrest(conviction: Conviction): boolean {
  return has(conviction, 'arrest-only')
}

function isProgram(conviction: Conviction): boolean {
  return !isArrest(conviction) && has(conviction, 'deferred-entry-completed')
}

function isConviction(conviction: Conviction): boolean {
  return !isArrest(conviction) && !isProgram(conviction)
}

import { type Entered, listIn, type Pages } from '#app/answers/schema.ts'
import type { Person } from '#app/record/conviction.ts'
import type { Day } from '#app/record/day.ts'
import { oneOf, problem, type Read, UNSURE } from '../read-page.ts'
import { readDay } from './questions.ts'

/** How things can stand today, as choices of one page: the facts of the person by their names. */
export const NOW = ['serving', 'onProbation', 'supervised', 'charged', 'registers'] as const

/** One page about the person. */
export type YouQuestion = {
  /** The choices, besides "I'm not sure"; none on a page that asks for a date. */
  readonly options: readonly string[]
  readonly several?: boolean
  readonly read: (entered: Entered, on: Day) => Read
}

const YOU_QUESTIONS = {
  now: { options: NOW, several: true, read: readNow },
  all: yesNo('allEntered'),
  born: {
    options: [],
    read: (entered, on) => {
      const read = readDay(entered, on)
      return read.ok ? { ok: true, facts: read.day ? { person: { dateOfBirth: read.day } } : {} } : read
    },
  },
  forced: yesNo('traffickingVictim'),
} as const satisfies Record<string, YouQuestion>

export type YouId = keyof typeof YOU_QUESTIONS

/** Every page about the person, in the order in which they are asked. */
export const YOU_ORDER = Object.keys(YOU_QUESTIONS) as YouId[]

/** Whether a word names a page about the person. */
export function isYou(word: string | undefined): word is YouId {
  return word !== undefined && Object.hasOwn(YOU_QUESTIONS, word)
}

/** The page as one shape, whatever it asks. */
export function you(id: YouId): YouQuestion {
  return YOU_QUESTIONS[id]
}

/** What the pages about the person say. */
export function personOf(pages: Pages | undefined, on: Day): Person {
  let person: Person = {}
  for (const id of YOU_ORDER) {
    const read = pages?.[id] && you(id).read(pages[id], on)
    if (read?.ok) person = { ...person, ...read.facts.person }
  }
  return person
}

/** What is ticked is so; of the rest that was shown, nothing is, unless the person is not sure. */
function readNow(entered: Entered): Read {
  const ticked = listIn(entered, 'choice')
  const shown = listIn(entered, 'shown')
  if (ticked.length === 0) return problem('choice', 'empty')
  if (ticked.includes('none') && ticked.length > 1) return problem('choice', 'none-and-more')
  const rest = ticked.includes(UNSURE) ? [] : shown
  const facts = NOW.flatMap((fact) =>
    ticked.includes(fact) || rest.includes(fact) ? [[fact, ticked.includes(fact)] as const] : [],
  )
  return { ok: true, facts: { person: Object.fromEntries(facts) } }
}

function yesNo(fact: 'allEntered' | 'traffickingVictim'): YouQuestion {
  return {
    options: ['yes', 'no'],
    read: (entered) => oneOf(entered, ['yes', 'no'], (choice) => ({ person: { [fact]: choice === 'yes' } })),
  }
}

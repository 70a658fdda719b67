import { type Answers, type Count, listIn } from '#app/answers/schema.ts'
import type { Day } from '#app/record/day.ts'
import { decisive, explore } from '#app/rules/explore.ts'
import type { Known } from '#app/rules/facts.ts'
import { readRecord } from '#app/rules/read-record.ts'
import { convictionOf, pagesOf } from './conviction-of.ts'
import { QUESTION_ORDER, type QuestionId, question } from './questions.ts'
import { isUnsure } from './read-page.ts'
import { recordOf, type Told } from './record-of.ts'

/** Without the section no petition can be written; only what can still say "not this court, not this law" is asked. */
const WITHOUT_STATUTE: readonly QuestionId[] = ['statute', 'ending', 'court', 'when']

/**
 * The next question that could still change the answer for a count, or `undefined` when there is none.
 * What the court presumes is taken as given, and asked about on one page of its own.
 */
export function nextQuestion(answers: Answers, count: Count, on: Day): QuestionId | undefined {
  const pages = pagesOf(answers, count)
  const known = knownOf(answers, count, on)
  const open = decisive(explore(known, on))
  return QUESTION_ORDER.find((id) => {
    if (isAnswered(id, answers, count, on)) return false
    if (!known.offense && pages.statute && !WITHOUT_STATUTE.includes(id)) return false
    if (id === 'special') return optionsFor(id, answers, count, on).length > 0
    return question(id).settles.some((fact) => open.has(fact)) && optionsFor(id, answers, count, on).length > 0
  })
}

/** The choices to show on a page. Of special circumstances, only those that would make a difference here. */
export function optionsFor(id: QuestionId, answers: Answers, count: Count, on: Day): readonly string[] {
  const options = question(id).options(convictionOf(answers, count).conviction)
  if (id === 'history')
    return arePriorsEntered(answers, count, on) ? options.filter((option) => option !== 'two-priors') : options
  if (id !== 'special') return options
  const presumed = afterSpecial('none', answers, count, on)
  return options.filter((option) => afterSpecial(option, answers, count, on) !== presumed)
}

/** What could still come out if this alone were answered on the page of special circumstances. */
function afterSpecial(choice: string, answers: Answers, count: Count, on: Day) {
  return explore(knownOf(answers, { ...count, pages: { ...count.pages, special: { choice } } }, on), on)
}

/** Whether the person's other convictions already say how many came before for the same thing. */
function arePriorsEntered(answers: Answers, count: Count, on: Day): boolean {
  const { history: _, ...pages } = count.pages
  return typeof toldOf(answers, { ...count, pages }, on).conviction.priors?.sameOffenseCount === 'number'
}

function toldOf(answers: Answers, count: Count, on: Day): Told {
  const counts = answers.counts ?? []
  const all = counts.some(({ id }) => id === count.id)
    ? counts.map((other) => (other.id === count.id ? count : other))
    : [...counts, count]
  const told = recordOf({ ...answers, counts: all }, on)
  return told[all.indexOf(count)] as Told
}

/**
 * What the tables know of a count so far. How the case ended is open until it was asked. A record that names one
 * substance is not taken to be about the other one too, but a person is asked.
 */
function knownOf(answers: Answers, count: Count, on: Day): Known {
  const { conviction, person } = toldOf(answers, count, on)
  const pages = pagesOf(answers, count)
  const known = readRecord(conviction, person)
  const { concentrate } = pages.concentrate ? known : readRecord({ ...conviction, flowerGrams: null }, person)
  const asked: Known = { ...known, concentrate }
  return pages.ending ? asked : { ...asked, disposition: ['convicted', 'arrest-only', 'deferred-entry'] }
}

/**
 * Whether what was entered on a page still answers it: a change elsewhere can make it unreadable, or bring choices that
 * were not shown when "none of these" was chosen.
 */
function isAnswered(id: QuestionId, answers: Answers, count: Count, on: Day): boolean {
  const entered = pagesOf(answers, count)[id]
  if (!entered) return false
  if (id === 'special' && entered.shown !== undefined) {
    const shown = listIn(entered, 'shown')
    if (optionsFor(id, answers, count, on).some((option) => !shown.includes(option))) return false
  }
  return isUnsure(entered) || question(id).read(entered, convictionOf(answers, count).conviction).ok
}

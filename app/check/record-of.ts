import type { Answers } from '#app/answers/schema.ts'
import type { Conviction, Person } from '#app/record/conviction.ts'
import type { Day } from '#app/record/day.ts'
import { withSiblings } from '#app/rules/other-counts.ts'
import { withOwnHistory } from '#app/rules/own-history.ts'
import { convictionOf, pagesOf } from './conviction-of.ts'
import { merge } from './read-page.ts'
import { isFor, newClashes, WAY_ORDER, way } from './ways/questions.ts'
import { personOf } from './ways/you.ts'

/** A count as everything tells it that was entered, and its person. */
export type Told = { conviction: Conviction; person: Person }

/**
 * Every count, in the order in which they were entered: what its own pages say, those of the other ways, the pages about
 * the person, and what the person's other convictions, above all those of the same case, say of it. What does not fit
 * beside the answers before it is left out, as if it had not been answered.
 */
export function recordOf(answers: Answers, on: Day): Told[] {
  const person = personOf(answers.you, on)
  const told = (answers.counts ?? []).map((count) => {
    const first = convictionOf(answers, count)
    const whole = { conviction: first.conviction, person: withBirth(first, person, on) }
    const pages = pagesOf(answers, count)
    for (const id of WAY_ORDER) {
      const entered = isFor(id, whole.conviction) ? pages[id] : undefined
      const read = entered && way(id).read(entered, { ...whole, on })
      if (read?.ok) whole.conviction = { ...whole.conviction, ...merge(whole.conviction, read.facts) }
    }
    return whole
  })
  const convictions = withHistory(withCases(answers, told), person)
  return told.map(({ person }, index) => ({ conviction: convictions[index] as Conviction, person }))
}

/** The person as told once, and as told beside this count; a birth date that cannot be true for it is left out. */
function withBirth({ conviction, person: own }: Told, person: Person, on: Day): Person {
  const { dateOfBirth, ...others } = { ...person, ...own }
  if (!dateOfBirth || own.dateOfBirth) return { ...person, ...own }
  const before = { conviction, person: others, on }
  return newClashes(before, { ...before, person: { ...others, dateOfBirth } }).length
    ? others
    : { ...others, dateOfBirth }
}

/** Every count with the others of its court case. */
function withCases({ counts = [] }: Answers, told: readonly Told[]): Conviction[] {
  const convictions = told.map(({ conviction }) => conviction)
  for (const id of new Set(counts.map((count) => count.case))) {
    const places = counts.flatMap((count, place) => (count.case === id ? [place] : []))
    const siblings = withSiblings(places.map((place) => convictions[place] as Conviction))
    for (const [index, place] of places.entries()) convictions[place] = siblings[index] as Conviction
  }
  return convictions
}

/** Of earlier convictions for the same thing, those that were entered are counted; more can have been told of. */
function withHistory(convictions: readonly Conviction[], person: Person): Conviction[] {
  const counted = withOwnHistory(
    convictions.map((each) => ({ ...each, priors: { ...each.priors, sameOffenseCount: undefined } })),
    person,
  )
  return counted.map((each, index) => {
    const told = convictions[index]?.priors?.sameOffenseCount
    const found = each.priors?.sameOffenseCount
    const sameOffenseCount =
      typeof told === 'number' && typeof found === 'number' ? Math.max(told, found) : (found ?? told)
    return { ...each, priors: { ...each.priors, sameOffenseCount } }
  })
}

import type { Problem } from '#app/answers/answer.ts'
import { type Entered, listIn, textIn } from '#app/answers/schema.ts'
import type { Conviction, Person } from '#app/record/conviction.ts'

/** What an answered page says of the conviction, and of the person where it says that too. */
export type Facts = Partial<Conviction> & { person?: Person }

export type Read = { ok: true; facts: Facts } | Unreadable
export type Unreadable = { ok: false; problems: Problem[] }

/** The choice that every page offers. */
export const UNSURE = 'unsure'
const NOTHING_SAID: Read = { ok: true, facts: {} }

/** Whether the person said that they do not know. */
export function isUnsure(entered: Entered | undefined): boolean {
  return listIn(entered, 'choice').includes(UNSURE)
}

/** A page of choices that settles one fact: each choice with what it says. */
export function choices<Fact extends string>(fact: Fact, options: Readonly<Record<string, Facts>>) {
  const names = Object.keys(options)
  return {
    settles: [fact],
    options: () => names,
    read: (entered: Entered) => oneOf(entered, names, (choice) => options[choice] ?? {}),
  }
}

/** Reads a page of choices, one of which is taken. */
export function oneOf(entered: Entered, options: readonly string[], facts: (choice: string) => Facts): Read {
  const choice = textIn(entered, 'choice')
  if (choice === UNSURE) return NOTHING_SAID
  return options.includes(choice) ? { ok: true, facts: facts(choice) } : problem('choice', 'empty')
}

/** Reads ticks that can stand together; "none of these" is an answer of its own, an empty page is not. */
export function severalOf(entered: Entered, options: readonly string[], facts: (ticked: string[]) => Facts): Read {
  const ticked = listIn(entered, 'choice')
  if (ticked.includes(UNSURE)) return ticked.length > 1 ? problem('choice', 'unsure-and-more') : NOTHING_SAID
  if (ticked.includes('none'))
    return ticked.length > 1 ? problem('choice', 'none-and-more') : { ok: true, facts: facts([]) }
  const known = ticked.filter((option) => options.includes(option))
  return known.length ? { ok: true, facts: facts(known) } : problem('choice', 'empty')
}

/** One problem with one field of a page. */
export function problem(field: string, code: string): Unreadable {
  return { ok: false, problems: [{ field, code }] }
}

/** The fields of the record that a page fills, so that the pages can be put together in any order. */
export function merge(one: Facts, other: Facts): Facts {
  const [before, more] = [one.circumstances ?? [], other.circumstances ?? []]
  return { ...one, ...other, circumstances: more.length ? [...new Set([...before, ...more])] : before }
}

import type { Setting } from '#app/petition/fit.ts'
import { type BlockPart, blockOf, longestOf } from '#app/petition/words.ts'

/** A text box: what a clerk would call it, which answer it prints (to ask again about), and how it may be set. */
export type TextEntry<Facts> = {
  kind: 'text'
  label: string
  /** Path of the answer in the facts, such as `filer.name`. */
  from: string
  /** Where the box prints several answers: the path of the one to shorten. */
  longest?: (facts: Facts) => string
  /** One text, or a list of items of which those that do not fit go on an attachment. */
  value: (facts: Facts) => string | string[]
  /** From the best setting to the smallest that a clerk can still read. */
  settings: readonly Setting[]
  /** An item of the list may begin on this page and go on on the next. */
  flows?: boolean
  /** What stands below a list that goes on, where that is not an attachment. */
  goesOn?: string
  /** What does not fit is not asked about again: the box says where it goes on, and the attachment has it whole. */
  attach?: boolean
}

/** A check box: ticked when the facts say so. */
export type CheckEntry<Facts> = { kind: 'check'; label: string; value: (facts: Facts) => boolean }

/** Every field of one form: filled from a fact, or left blank for a stated reason. */
export type FieldMap<Facts> = {
  form: string
  /** First day of this revision, which is also the name of its folder. */
  revised: string
  fields: Record<string, TextEntry<Facts> | CheckEntry<Facts>>
  /** The reason doubles as the box's tooltip, so it says what belongs there and who writes it. */
  blank: Record<string, string>
  /** Fields that these facts leave no use for: they are left out of the packet. */
  unused?: (facts: Facts) => string[]
  /** Only for a form of the Judicial Council, whose blank an operator installs. */
  official?: Official
}

/** How a form of the Judicial Council is known, by what is printed on it. */
export type Official = {
  title: string
  /** Words that all stand on the blank; spaces do not count. The form's number and its revision are among them. */
  printed: readonly [string, ...string[]]
  /** The revision as a clerk reads it: `Rev. January 1, 2024`. */
  revision: string
  /** A later revision is known (rule 1.37 asks for the current one), so no packet is made of this one. */
  superseded?: true
}

/** One line, 12 point, smaller only when it must be. Rule 2.104 asks for 12; 9 is the smallest a clerk can read. */
export const ONE_LINE: readonly Setting[] = [12, 11, 10, 9].map((size) => ({ size, leading: 12 }))
/**
 * On the numbered lines or one and a half spaced (rule 2.108). Where the caption leaves no room for that, two lines to a
 * number as lawyers set theirs, and smaller only when it must be.
 */
export const CAPTION: readonly Setting[] = [
  { size: 12, leading: 24 },
  { size: 12, leading: 18 },
  { size: 12, leading: 12 },
  { size: 11, leading: 12 },
  { size: 10, leading: 12 },
  { size: 10, leading: 11 },
  { size: 9, leading: 10 },
]
/** In the body: double spaced, or one and a half (rule 2.108). */
export const BODY: readonly Setting[] = [
  { size: 12, leading: 24 },
  { size: 12, leading: 18 },
]
/** In a letter: ordinary single spacing. */
export const LETTER: readonly Setting[] = [
  { size: 12, leading: 15 },
  { size: 12, leading: 13 },
  { size: 11, leading: 12 },
  { size: 10, leading: 11 },
  { size: 9, leading: 10 },
]

/** Stands below a list that goes on on the page after it. */
export const NEXT_PAGE = 'Continued on the next page.'

/** A text box that is filled. */
export function text<Facts>(
  label: string,
  from: string,
  value: TextEntry<Facts>['value'],
  settings = ONE_LINE,
): TextEntry<Facts> {
  return { kind: 'text', label, from, value, settings }
}

/** A text box of several answers, one below the other. */
export function block<Facts>(
  label: string,
  from: string,
  parts: (facts: Facts) => BlockPart[],
  settings: readonly Setting[],
): TextEntry<Facts> {
  const longest = (facts: Facts) => longestOf(parts(facts))
  return { ...text<Facts>(label, from, (facts) => blockOf(parts(facts)), settings), longest }
}

/** A check box that is ticked when the facts say so. */
export function check<Facts>(label: string, value: (facts: Facts) => boolean): CheckEntry<Facts> {
  return { kind: 'check', label, value }
}

/** The words a screen reader and a clerk's pointer are given for a field, or undefined when the map does not know it. */
export function tooltip<Facts>(map: FieldMap<Facts>, name: string): string | undefined {
  return map.fields[name]?.label ?? map.blank[name]
}

import type { Day } from '#app/record/day.ts'
import type { Certainty } from './table.ts'

/** Whether a conviction under a section is always of the kind a list names, or only where more was shown than the section. */
export type Extent = 'always' | 'depends'

type Entry = {
  /** The section; a trailing `*` takes every section that begins so (`190.*`). */
  section: string
  /** The subdivisions that belong to it, each with what is under it; left out where the whole section does. */
  under?: readonly string[]
  extent: Extent
  citation: string
}

/** A list of offenses that an earlier conviction is held against, as it stood from a day on. */
export type PriorList = {
  id: string
  source: string
  from: Day
  certainty: Certainty
  /** Whether an attempt at, or a conspiracy to do, a listed offense counts as the offense. */
  attempts: Extent
  /** Only a felony is of this kind: the same section as a misdemeanor is not. */
  felonyOnly: boolean
  entries: readonly Entry[]
}

const STRIKE = 'PC § 667(e)(2)(C)(iv)'
const always = (citation: string, ...sections: string[]) =>
  sections.map((section) => entry(section, 'always', citation))
const depends = (citation: string, ...sections: string[]) =>
  sections.map((section) => entry(section, 'depends', citation))

/**
 * Superstrikes: the list that HSC §§ 11358(d), 11359(c)(1) and 11360(a)(3)(A) name (digest § 1.5). Where a section
 * alone does not show it (force, the child's age, a life term), it only `depends`.
 */
export const superstrikes: PriorList = {
  id: 'superstrikes',
  source: 'https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=PEN&sectionNum=667',
  from: '2012-11-07',
  certainty: 'read',
  attempts: 'depends',
  felonyOnly: true,
  entries: [
    ...always(`${STRIKE}(IV)`, 'PC 187', 'PC 188', 'PC 189', 'PC 189.*', 'PC 190', 'PC 190.*', 'PC 191', 'PC 191.5'),
    ...depends(`${STRIKE}(IV)`, 'PC 192', 'PC 192.5'),
    entry('PC 192', 'always', `${STRIKE}(IV)`, ['a', 'b', 'c']),
    entry('PC 288', 'always', `${STRIKE}(III)`, ['a', 'b(1)']),
    ...depends(`${STRIKE}(III)`, 'PC 288'),
    entry('PC 269', 'always', `${STRIKE}(I), (VIII)`),
    ...depends(`${STRIKE}(I)`, 'PC 261', 'PC 262', 'PC 264.1', 'PC 288.5', 'PC 207', 'PC 209', 'PC 209.5', 'PC 220'),
    ...depends(`${STRIKE}(I), (II)`, 'PC 286', 'PC 287', 'PC 288a', 'PC 289'),
    entry('PC 653f', 'always', `${STRIKE}(V)`, ['b']),
    ...depends(`${STRIKE}(V)`, 'PC 653f'),
    entry('PC 245', 'always', `${STRIKE}(VI)`, ['d(3)']),
    entry('PC 11418', 'always', `${STRIKE}(VII)`, ['a(1)']),
    ...depends(`${STRIKE}(VIII)`, 'PC 11418', 'PC 37', 'PC 128', 'PC 205', 'PC 217.1', 'PC 218', 'PC 219', 'PC 273ab'),
    ...depends(`${STRIKE}(VIII)`, 'PC 288.7', 'PC 451.5', 'PC 667.61', 'PC 667.7', 'PC 667.71', 'PC 4500'),
    ...depends(`${STRIKE}(VIII)`, 'PC 12308', 'PC 12310', 'PC 18745', 'PC 18755', 'PC 186.22', 'PC 206', 'PC 236.1'),
    ...depends(`${STRIKE}(VIII)`, 'PC 136.1', 'PC 215', 'PC 213', 'PC 246', 'PC 519', 'PC 12022.55', 'MV 1672'),
  ],
}

const LISTED = 'PC § 290(c)'

/**
 * Convictions that require registration under PC § 290(c), as the county tools of 2020 listed them. A secondary list:
 * to be held against the statute. Registration itself proves no such conviction (PC §§ 290.008, 290.006).
 */
export const registrable: PriorList = {
  id: 'registrable',
  source: 'https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=PEN&sectionNum=290',
  from: '2020-07-01',
  certainty: 'secondary',
  attempts: 'always',
  felonyOnly: false,
  entries: [
    ...always(LISTED, 'PC 243.4', 'PC 261', 'PC 264.1', 'PC 266', 'PC 266c', 'PC 266j', 'PC 267', 'PC 269', 'PC 285'),
    ...always(LISTED, 'PC 286', 'PC 287', 'PC 288', 'PC 288a', 'PC 288.2', 'PC 288.3', 'PC 288.4', 'PC 288.5'),
    ...always(LISTED, 'PC 288.7', 'PC 289', 'PC 311.1', 'PC 311.3', 'PC 311.4', 'PC 311.10', 'PC 311.11'),
    ...always(LISTED, 'PC 647.6', 'PC 647a'),
    entry('PC 236.1', 'always', LISTED, ['b', 'c']),
    entry('PC 262', 'always', LISTED, ['a(1)']),
    entry('PC 266h', 'always', LISTED, ['b']),
    entry('PC 266i', 'always', LISTED, ['b']),
    entry('PC 311.2', 'always', LISTED, ['b', 'c', 'd']),
    entry('PC 314', 'always', LISTED, ['1', '2', 'a']),
    entry('PC 653f', 'always', LISTED, ['c']),
    ...depends(LISTED, 'PC 272', 'PC 187', 'PC 207', 'PC 209', 'PC 220', 'PC 451.5'),
  ],
}

/** An offense as a record names it. `subdivision` is `null` where the record gives none. */
export type Offense = { statute: string; subdivision: string | null; attempt: boolean }

/**
 * Whether a list names the offense: `always`, or `depends` where the record does not show enough to say; `undefined`
 * where it is not on the list.
 */
export function listed(list: PriorList, { statute, subdivision, attempt }: Offense): Extent | undefined {
  let found: Extent | undefined
  for (const { section, under, extent } of list.entries) {
    if (!isSection(section, statute)) continue
    const within = !under || (subdivision !== null && under.some((each) => isUnder(each, subdivision)))
    if (within && extent === 'always') found = 'always'
    else if (!found && (extent === 'depends' || (within && under) || (under && subdivision === null))) found = 'depends'
  }
  return found && attempt && !isHomicide(list, statute) ? weaker(found, list.attempts) : found
}

/** The superstrike list names attempted homicide itself: PC § 667(e)(2)(C)(iv)(IV). */
function isHomicide(list: PriorList, statute: string): boolean {
  return list === superstrikes && /^PC (18[789]|19[01])(\.|$)/.test(statute)
}

function entry(section: string, extent: Extent, citation: string, under?: readonly string[]): Entry {
  return under ? { section, under, extent, citation } : { section, extent, citation }
}

const isSection = (section: string, statute: string) =>
  section.endsWith('*')
    ? statute.toUpperCase().startsWith(section.slice(0, -1).toUpperCase())
    : statute.toUpperCase() === section.toUpperCase()

const isUnder = (subdivision: string, given: string) => given === subdivision || given.startsWith(`${subdivision}(`)

const weaker = (one: Extent, other: Extent): Extent => (one === 'always' && other === 'always' ? 'always' : 'depends')

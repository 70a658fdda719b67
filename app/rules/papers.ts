import { type Known, open } from './facts.ts'

/** A form and the boxes on it that the law decides. */
export type Form = { form: string; boxes?: string[] }

/** Item 1 of CR-400 for each of the four sections. */
const SECTION_BOXES: Readonly<Record<string, string>> = { '11357': '1a', '11358': '1b', '11359': '1c', '11360': '1d' }

/**
 * The forms for a conviction that the section reaches: CR-400 with proof of service for an adult case, JV-744 for a
 * juvenile one. Boxes that hang on something not known are left out.
 */
export function formsFor(known: Known): Form[] {
  const [court, anotherCourt] = open(known, 'court')
  if (anotherCourt) return []
  if (court === 'juvenile') return [{ form: 'JV-744' }]
  const section = SECTION_BOXES[open(known, 'offense')[0] ?? '']
  const [sentence, another] = open(known, 'sentence')
  const serving = sentence === 'serving'
  const boxes = another ? [] : serving ? ['title-b', '2a'] : ['title-f', '2b']
  if (section) boxes.splice(boxes.length ? 1 : 0, 0, section)
  return [{ form: 'CR-400', boxes }, { form: 'CR-401' }]
}

/** The items of CR-180 that ask why, each with the rule that leaves the judge to weigh what the person says. */
const WEIGHED: Readonly<Record<string, string>> = {
  '2c': 'PC § 1203.4(a)(1), (c)',
  '3b': 'PC § 1203.4a(b)',
  '4': 'PC § 1203.49',
  '5': 'PC § 1203.41(a)',
  '6': 'PC § 1203.42(a)',
}

/** Whether an item of CR-180 (Rev. January 1, 2024) is one for which the person says why the judge should grant it. */
export function isWeighed(item: string): boolean {
  return Object.hasOwn(WEIGHED, item)
}

import type { Conviction } from '#app/record/conviction.ts'
import { span } from '#app/record/day.ts'
import type { Known } from './facts.ts'
import { LETTERS_DAY, PROP_64 } from './lines.ts'
import { UP_TO_8_GRAMS } from './prop-64/bands.ts'

/**
 * What the letters of the old §§ 11357 and 11360 say of the act (HSC §§ 11357, 11360 before Nov. 9, 2016): (a) of § 11357
 * was concentrate, (b) to (e) were not; the line between (b) and (c) was 28.5 grams; (d) and (e) were on school grounds.
 */
const LETTERS: Readonly<Record<string, Known>> = {
  'HSC 11357 a': { flower: ['personal'], concentrate: ['up-to-4-grams', '4-to-8-grams', 'more'] },
  'HSC 11357 b': { flower: ['personal'], concentrate: ['none'], place: ['elsewhere'] },
  'HSC 11357 c': { flower: ['more'], concentrate: ['none'] },
  'HSC 11357 d': {
    flower: ['personal'],
    concentrate: ['none'],
    place: ['school-grounds'],
    age: ['18-20', '21-plus'],
  },
  'HSC 11357 e': { flower: ['personal'], concentrate: ['none'], place: ['school-grounds'], age: ['under-18'] },
  'HSC 11360 b': { flower: ['personal'], concentrate: ['none'], paid: ['unpaid'] },
}

/** What the paragraphs of today's § 11357 say; (b) is more of one substance or the other, and flower stands for both. */
const PARAGRAPHS: Readonly<Record<string, Known>> = {
  'HSC 11357 a(1)': { flower: ['personal'], concentrate: UP_TO_8_GRAMS, age: ['under-18'] },
  'HSC 11357 a(2)': { flower: ['personal'], concentrate: UP_TO_8_GRAMS, age: ['18-20'] },
  'HSC 11357 b(1)': { flower: ['more'], age: ['under-18'] },
  'HSC 11357 b(2)': { flower: ['more'], age: ['18-20', '21-plus'] },
}

/**
 * What the subdivision of a count says of the act itself; empty where it says nothing, or could be of either text: the
 * letters got a new meaning with Prop. 64. Numbered paragraphs are read only for new convictions.
 */
export function impliedBySubdivision(conviction: Conviction): Known {
  const { statute, subdivision, convictionDate, offenseDate, concentrateGrams } = conviction
  if (!subdivision) return {}
  const key = `${statute} ${subdivision.toLowerCase()}`
  const isNew = convictionDate && span(convictionDate)[0] >= PROP_64
  const paragraph = isNew ? PARAGRAPHS[key] : undefined
  if (paragraph?.flower?.includes('more') && concentrateGrams) return { age: paragraph.age }
  if (paragraph) return paragraph
  const dated = convictionDate ?? offenseDate
  const last = dated ? span(dated)[1] : undefined
  const isOld = !last || (last >= LETTERS_DAY && (last < PROP_64 || !convictionDate))
  return isOld ? (LETTERS[key] ?? {}) : {}
}

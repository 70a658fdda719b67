import type { Conviction } from '#app/record/conviction.ts'
import { type Day, span } from '#app/record/day.ts'
import type { Known } from './facts.ts'

/**
 * What the letters of the old §§ 11357 and 11360 say of the act (digest §§ 1.1, 1.4): (a) of § 11357 was concentrate,
 * (b) to (e) were not; the line between (b) and (c) was 28.5 grams; (d) and (e) were on school grounds.
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

/** The letters came in 1976 and got a new meaning with Prop. 64. */
const LETTERS_BEGAN: Day = '1976-01-01'
const LETTERS_CHANGED: Day = '2016-11-09'

/** What the letter of an old count says of the act itself; empty where it says nothing, or may be one of the new law. */
export function impliedBySubdivision({ statute, subdivision, convictionDate, offenseDate }: Conviction): Known {
  if (subdivision?.length !== 1) return {}
  const dated = convictionDate ?? offenseDate
  const [, last] = dated ? span(dated) : [undefined, undefined]
  const isOld = !last || (last >= LETTERS_BEGAN && (last < LETTERS_CHANGED || !convictionDate))
  return isOld ? (LETTERS[`${statute} ${subdivision.toLowerCase()}`] ?? {}) : {}
}

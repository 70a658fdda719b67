import type { Conviction, Person } from '#app/record/conviction.ts'
import { addYears, type Day, dayAfter, isDay, type KnownDay, span } from '#app/record/day.ts'
import { ADULT_AGE } from './lines.ts'

/** The first and the last day on which something can have happened. */
export type Span = readonly [first: Day, last: Day]

/** Bands of time in their order, each with the first day after it. */
export type Eras<Band extends string> = readonly (readonly [band: Band, until: Day])[]

const BEGINNING: KnownDay = { onOrAfter: '0001-01-01' }

/**
 * When the sentence was pronounced. Where only the day of the conviction is known, it was that day or within the year
 * after, so that no wait is taken to be over too early.
 */
export function judgmentSpan({ judgmentDate, convictionDate, offenseDate, completedDate }: Conviction, on: Day): Span {
  const ended = completedDate ? earlier(span(completedDate)[1], on) : on
  if (judgmentDate) return within(span(judgmentDate), ended)
  if (!convictionDate) return within([span(offenseDate ?? BEGINNING)[0], ended], ended)
  const [first, last] = within(span(convictionDate), ended)
  return [first, earlier(addYears(last, 1), ended)]
}

/** When the whole sentence ended: not before the judgment, and not after the day that is asked about. */
export function sentenceSpan(conviction: Conviction, on: Day): Span {
  const [judged] = judgmentSpan(conviction, on)
  const [first, last] = within(span(conviction.completedDate ?? BEGINNING), on)
  return [first > judged ? first : judged, last]
}

/** When the offense, or an arrest for it, took place: not after the conviction, and not after the day that is asked about. */
export function actSpan({ offenseDate, convictionDate }: Conviction, on: Day): Span {
  const latest = convictionDate ? earlier(span(convictionDate)[1], on) : on
  return within(span(offenseDate ?? BEGINNING), latest)
}

/** The bands of eras, each with the first day after it, that a span touches. */
export function eras<Band extends string>([first, last]: Span, bands: Eras<Band>): Band[] {
  const touched: Band[] = []
  let from = ''
  for (const [band, until] of bands) {
    if (first < until && last >= from) touched.push(band)
    from = until
  }
  return touched
}

/** The bands of a wait. A wait of so many years is over on the day after the anniversary: "more than" so many years. */
export function waited<Band extends string>(
  since: Span,
  on: Day,
  years: readonly number[],
  bands: readonly Band[],
): Band[] {
  const passed = (day: Day) => {
    const begun = Number(on.slice(0, 4)) - Number(day.slice(0, 4))
    const over = on > addYears(day, begun) ? begun : begun - 1
    return years.filter((count) => count <= over).length
  }
  return bands.slice(passed(since[1]), passed(since[0]) + 1)
}

/** The later days on which a wait is over whose beginning is known, and the 18th birthday; the earliest first. */
export function waitsOver(conviction: Conviction, { dateOfBirth }: Person, on: Day): Day[] {
  const { judgmentDate, convictionDate, completedDate, offenseDate } = conviction
  const spans = [
    judgmentDate || convictionDate ? judgmentSpan(conviction, on) : undefined,
    completedDate ? sentenceSpan(conviction, on) : undefined,
    offenseDate ? actSpan(conviction, on) : undefined,
  ]
  const passed = spans.flatMap((since) => (since ? [1, 2, 3, 4].map((years) => addYears(since[1], years)) : []))
  const days = passed.filter((day) => day >= on && isDay(day)).map(dayAfter)
  if (dateOfBirth) days.push(addYears(span(dateOfBirth)[1], ADULT_AGE))
  return [...new Set(days)].filter((day) => day > on && day < '9999' && isDay(day)).sort()
}

function within([first, last]: Span, latest: Day): Span {
  return [earlier(first, latest), earlier(last, latest)]
}

function earlier(one: Day, other: Day): Day {
  return one < other ? one : other
}

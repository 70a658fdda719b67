import { SECTIONS } from '#app/bulk/charge.ts'
import { addYears, type DayNumber, YEAR_ONE } from '#app/bulk/dates.ts'
import type { Decision, Effect, Mode } from '#app/bulk/mode.ts'
import type { Conviction, Person } from '#app/bulk/person.ts'

/** Counts by name, and the earliest day. Adding two tallies in any order gives the same, so any thread may count. */
export type Tally = { counts: Record<string, number>; earliest: DayNumber | null }

export function emptyTally(): Tally {
  return { counts: {}, earliest: null }
}

/** Adds one under a name. */
export function count(tally: Tally, name: string, more = 1): void {
  tally.counts[name] = (tally.counts[name] ?? 0) + more
}

/** Puts the second tally into the first. */
export function addTally(into: Tally, other: Tally): void {
  for (const [name, number] of Object.entries(other.counts)) count(into, name, number)
  if (other.earliest !== null) into.earliest = Math.min(into.earliest ?? other.earliest, other.earliest)
}

/** Counts what the run's summaries say of one person. */
export function countPerson(
  tally: Tally,
  person: Person,
  decisions: readonly Decision[],
  asOf: DayNumber,
  { countsAs }: Pick<Mode, 'countsAs'>,
) {
  const convictions = countsAs
    ? person.convictions.map((conviction): Counted => ({ conviction, ...countsAs(person, conviction) }))
    : person.convictions.map((conviction): Counted => ({ conviction, felony: conviction.felony, day: conviction.day }))
  count(tally, 'people')
  count(tally, 'convictions', person.convictions.length)
  const effects = new Map<Conviction, Effect>(decisions.map(({ conviction, effect }) => [conviction, effect]))
  const own = decisions.filter(({ shown }) => shown?.prop64 ?? true).map(({ conviction }) => conviction)
  const everything = new Map<Conviction, Effect>(own.map((conviction) => [conviction, 'dismiss']))
  for (const conviction of own) {
    count(tally, `section.${conviction.charge.section}`)
    count(tally, conviction.felony ? 'felonies' : 'non-felonies')
    tally.earliest = Math.min(tally.earliest ?? conviction.day, conviction.day)
  }
  for (const { conviction, counted, effect, reason, shown } of decisions) {
    const { section } = conviction.charge
    if (counted === 'section') count(tally, `${effect}.section.${section}`)
    if (counted === 'additional') count(tally, `${effect}.additional.${reason}`)
    if (counted === 'level') count(tally, `${effect}.level`)
    const outcome = shown?.outcome ?? effect
    count(tally, `outcome.${shown?.section ?? section}.${outcome}`)
    count(tally, `decade.${conviction.day === YEAR_ONE ? 'unknown' : decade(conviction.day)}.${outcome}`)
  }
  if (own.length > 0) count(tally, 'people-with-prop-64')
  if (decisions.some(({ effect }) => effect !== 'none')) count(tally, 'people-with-relief')
  if (decisions.some(({ effect, shown }) => effect !== 'none' || shown?.mayFile)) count(tally, 'people-who-may-file')
  const recent = addYears(asOf, -7)
  countCleared(tally, 'chosen', convictions, effects, recent)
  countCleared(tally, 'all', convictions, everything, recent)
  countBeforeAfter(tally, convictions, effects)
}

/** A conviction as it counts in the figures about people. */
type Counted = { conviction: Conviction; felony: boolean; day: DayNumber }

/** The three impact figures: people left without a felony, without a conviction, without one in seven years. */
function countCleared(
  tally: Tally,
  name: string,
  convictions: readonly Counted[],
  effects: Map<Conviction, Effect>,
  recent: DayNumber,
) {
  const cleared = (of: readonly Counted[], by: readonly (Effect | undefined)[]) =>
    of.length > 0 && of.every(({ conviction }) => by.includes(effects.get(conviction)))
  const felonies = convictions.filter(({ felony }) => felony)
  const inSevenYears = convictions.filter(({ day }) => day > recent)
  if (cleared(felonies, ['dismiss', 'reduce'])) count(tally, `${name}.no-felony`)
  if (cleared(convictions, ['dismiss'])) count(tally, `${name}.no-conviction`)
  if (cleared(inSevenYears, ['dismiss'])) count(tally, `${name}.no-conviction-7`)
}

/** What the worst thing on a person's record is, before and after. */
function countBeforeAfter(tally: Tally, convictions: readonly Counted[], effects: Map<Conviction, Effect>) {
  if (convictions.length === 0) return
  const left = convictions.filter(({ conviction }) => effects.get(conviction) !== 'dismiss')
  const before = convictions.some(({ felony }) => felony) ? 'felony' : 'no-felony'
  const felonyLeft = left.some(({ conviction, felony }) => felony && effects.get(conviction) !== 'reduce')
  const after = felonyLeft ? 'felony' : left.length > 0 ? 'no-felony' : 'clear'
  count(tally, `person.${before}.${after}`)
}

function decade(day: DayNumber): number {
  return Math.floor(new Date(day * 86_400_000).getUTCFullYear() / 10) * 10
}

/** The counts whose name begins so, by the rest of their name, in order. */
export function counted(tally: Tally, prefix: string): Record<string, number> {
  const found = Object.entries(tally.counts).filter(([name]) => name.startsWith(prefix))
  return Object.fromEntries(found.map(([name, number]) => [name.slice(prefix.length), number] as const).sort(byName))
}

const byName = ([a]: readonly [string, number], [b]: readonly [string, number]) => (a < b ? -1 : a > b ? 1 : 0)

/** Every section of a list with its count under a prefix, zero included, as the 2020 summary has it. */
export function bySection(tally: Tally, prefix: string, sections: readonly string[] = SECTIONS) {
  return Object.fromEntries(
    [...new Set(sections)].sort().map((section) => [section, tally.counts[prefix + section] ?? 0]),
  )
}

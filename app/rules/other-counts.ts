import type { Circumstance, Conviction } from '#app/record/conviction.ts'
import { parseStatute, type Statute } from '#app/record/statute.ts'
import { type Known, open } from './facts.ts'
import { memory } from './memory.ts'
import { offenseOf } from './offenses.ts'
import { MEANINGS } from './outcomes.ts'
import { listed, superstrikes } from './prior-lists.ts'
import { courtReach, offenseReach } from './prop-64/reach.ts'
import { type Certainty, candidates, type Table } from './table.ts'

/**
 * Another count of the same case. The petition names it, does not name it (it stays on the record as it is), or it has
 * to be asked about: argued, or not read. `reason` is the row of `offense-reach`, or `unread`.
 */
export type OtherCount = {
  count: string
  petition: 'named' | 'not-named' | 'ask'
  reason: string
  citation: string
  certainty: Certainty
}

const UNREAD = { petition: 'ask', reason: 'unread', citation: 'HSC § 11361.8(a), (e)', certainty: 'read' } as const
const NO_COUNT: readonly Circumstance[] = ['arrest-only', 'deferred-entry-completed', 'relief-on-record']
const KEPT = 5_000
const parsed = memory<string, Statute | undefined>()

/** What the petition does with each other count of a case of a California court: it names only what the section reaches. */
export function otherCountsOf({ otherCounts }: Conviction, known: Known): OtherCount[] {
  if (!otherCounts?.length || !isCalifornian(known)) return []
  return otherCounts.map((count) => {
    const statute = read(count)?.statute
    return { count, ...(statute ? reachOf(statute, known) : UNREAD) }
  })
}

/**
 * The conviction with what its other counts say of it: a superstrike among them is one of the same case, which is no
 * earlier one (HSC §§ 11358(d), 11359(c), 11360(a)(3); People v. Smit (2018) 24 Cal.App.5th 596). A section that only
 * can be a superstrike says nothing: with it or without it the same result follows.
 */
export function withOtherCounts(conviction: Conviction): Conviction {
  const { otherCounts, circumstances } = conviction
  if (!otherCounts?.length || circumstances?.includes('superstrike-same-case')) return conviction
  if (!otherCounts.some(isSuperstrike)) return conviction
  return { ...conviction, circumstances: [...(circumstances ?? []), 'superstrike-same-case'] }
}

/**
 * The counts of one case, each with the others as its other counts where nobody said which those are: their sections
 * with the subdivision. An arrest, a plea that was withdrawn and a count that was cleared are none.
 */
export function withSiblings(counts: readonly Conviction[]): Conviction[] {
  const standing = counts.filter(({ circumstances }) => !circumstances?.some((one) => NO_COUNT.includes(one)))
  return counts.map((conviction) => {
    if (conviction.otherCounts || !standing.includes(conviction)) return conviction
    const others = standing.filter((other) => other !== conviction).flatMap(written)
    return others.length ? { ...conviction, otherCounts: [...new Set(others)] } : conviction
  })
}

function written({ statute, subdivision }: Conviction): string[] {
  if (!statute) return []
  const [letter, rest] = [subdivision?.slice(0, 1), subdivision?.slice(1)]
  return [letter ? `${statute}(${letter})${rest}` : statute]
}

function reachOf(statute: string, { era }: Known): Omit<OtherCount, 'count'> {
  const rows = candidates<string>(offenseReach as Table, { offense: [offenseOf(statute)], era })
  const ways = new Set(rows.map(({ then }) => petitionFor(then)))
  const [row] = rows
  const [way, another] = ways
  if (!row || !way) throw new Error(`No row of offense-reach holds for ${statute}`)
  return { petition: another ? 'ask' : way, reason: row.then, citation: row.citation, certainty: row.certainty }
}

function petitionFor(reach: string): OtherCount['petition'] {
  if (reach === 'reached') return 'named'
  return MEANINGS[reach]?.outcome === 'not-eligible' ? 'not-named' : 'ask'
}

function isCalifornian(known: Known): boolean {
  return open(known, 'court').some((court) =>
    candidates<string>(courtReach as Table, { court: [court] }).some(({ then }) => then.startsWith('california')),
  )
}

function isSuperstrike(count: string): boolean {
  const statute = read(count)
  return statute !== undefined && listed(superstrikes, { ...statute, attempt: false }) === 'always'
}

function read(count: string): Statute | undefined {
  if (parsed.has(count)) return parsed.get(count)
  if (parsed.size >= KEPT) parsed.clear()
  const statute = parseStatute(count)
  parsed.set(count, statute)
  return statute
}

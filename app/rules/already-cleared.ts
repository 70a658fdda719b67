import type { Circumstance, Conviction } from '#app/record/conviction.ts'
import type { Day } from '#app/record/day.ts'
import { automaticClearing } from './automatic.ts'
import { officialText } from './remedy.ts'
import { type BandsOf, inForce, type Row, result, type Table, type Vocabulary } from './table.ts'

/** What decides whether to look first if the state has cleared a conviction already. */
export const CLEARING_FACTS = {
  /** How far the state has come: the result of `automatic-clearing`. */
  stage: ['not-begun', 'under-review', 'should-be-done'],
  gives: ['relief', 'nothing'],
  seen: ['not-looked', 'not-cleared', 'cleared'],
  challenge: ['not-reported', 'reported'],
} as const satisfies Vocabulary

export type ClearingFacts = typeof CLEARING_FACTS

const BEGUN = ['under-review', 'should-be-done'] as const
const NOT_SEEN = ['not-looked', 'not-cleared'] as const

/**
 * Whether to look first, and what a challenge of the prosecutor means: only convictions that were not challenged by
 * July 1, 2020 had to be cleared without being asked for.
 */
export const lookFirst = {
  id: 'look-first',
  source: officialText('HSC', '11361.9'),
  from: '0001-01-01',
  rows: [
    {
      when: { seen: ['cleared'] },
      then: 'seen-cleared',
      citation: 'HSC §§ 11361.8(f), 11361.9',
      certainty: 'read',
    },
    {
      when: { seen: NOT_SEEN, gives: ['nothing'] },
      then: 'nothing-to-clear',
      citation: 'HSC § 11361.9',
      certainty: 'read',
    },
    {
      when: { seen: NOT_SEEN, gives: ['relief'], stage: ['not-begun'] },
      then: 'not-begun',
      citation: 'HSC § 11361.9, added by Stats. 2018, ch. 993',
      certainty: 'read',
    },
    {
      when: { seen: NOT_SEEN, gives: ['relief'], stage: BEGUN, challenge: ['reported'] },
      then: 'challenged',
      citation: 'HSC §§ 11361.8, 11361.9; Stats. 2022, ch. 387',
      certainty: 'unverified',
    },
    {
      when: { seen: ['not-cleared'], gives: ['relief'], stage: BEGUN, challenge: ['not-reported'] },
      then: 'seen-not-cleared',
      citation: 'HSC §§ 11361.8(a), (e), 11361.9',
      certainty: 'read',
    },
    {
      when: { seen: ['not-looked'], gives: ['relief'], stage: BEGUN, challenge: ['not-reported'] },
      then: 'look-first',
      citation: 'HSC § 11361.9; Stats. 2022, ch. 387',
      certainty: 'read',
    },
  ],
} as const satisfies Table<string, ClearingFacts>

export type LookFirst = (typeof lookFirst)['rows'][number]['then']

/** The row of `look-first` that holds, with its source. */
export type Clearing = { result: LookFirst; citation: string; source: string; certainty: Row['certainty'] }

/** What the clearing by the state means for a conviction on a day. `gives`: whether § 11361.8 still has anything for it. */
export function clearingOf({ circumstances }: Conviction, gives: boolean, on: Day): Clearing {
  const has = (circumstance: Circumstance) => circumstances?.includes(circumstance) ?? false
  const stage = inForce<Table>(automaticClearing, on).rows[0]?.then as ClearingFacts['stage'][number]
  const known: BandsOf<ClearingFacts> = {
    stage: [stage],
    gives: [gives ? 'relief' : 'nothing'],
    seen: [has('relief-on-record') ? 'cleared' : has('checked-not-cleared') ? 'not-cleared' : 'not-looked'],
    challenge: [has('challenged-2020') ? 'reported' : 'not-reported'],
  }
  const row = result<LookFirst, ClearingFacts>(lookFirst, known)
  if (!row) throw new Error(`No row of look-first holds for ${JSON.stringify(known)}`)
  return { result: row.then, citation: row.citation, source: lookFirst.source, certainty: row.certainty }
}

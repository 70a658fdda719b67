import { OUTCOMES } from '../outcomes.ts'
import type { BandsOf, Row, Table, Vocabulary } from '../table.ts'

/**
 * What the tables on everyday life look at. `standing`: what stands on the record, today or once the court has granted
 * something. `sentence` and `outcome` are those of the decision.
 */
export const CONSEQUENCE_FACTS = {
  standing: [
    'conviction',
    'juvenile',
    'arrest',
    'program',
    'elsewhere',
    'cleared',
    'dismissed',
    'infraction',
    'misdemeanor',
    'resentenced',
  ],
  sentence: ['serving', 'completed'],
  outcome: OUTCOMES,
} as const satisfies Vocabulary

export type ConsequenceFacts = typeof CONSEQUENCE_FACTS
export type Standing = ConsequenceFacts['standing'][number]
export type ConsequenceKnown = BandsOf<ConsequenceFacts>

/** The result of a row that has nothing to say for these facts. */
export const NOT_SHOWN = 'not-shown'

/** One row on everyday life, with the official text of its own citation. */
export type ConsequenceRow = Row<string, ConsequenceFacts> & { readonly source: string }

/**
 * One subject of everyday life. `of` says what its words are about: the record as it `stands`, which the court can
 * change, or the `case` before the court.
 */
export type Topic = {
  readonly id: string
  readonly of: 'standing' | 'case'
  readonly table: Omit<Table, 'rows'> & { readonly rows: readonly ConsequenceRow[] }
}

/** Days on which the rules about everyday life changed are not kept: what counts is how it is when the person asks. */
export const AS_IT_IS = '0001-01-01'

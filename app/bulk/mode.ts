import type { Raw } from '#app/bulk/bytes.ts'
import type { ColumnName } from '#app/bulk/columns.ts'
import { createCompatible } from '#app/bulk/compatible.ts'
import { createCurrentLaw } from '#app/bulk/current-law.ts'
import type { DayNumber } from '#app/bulk/dates.ts'
import type { Added } from '#app/bulk/emit.ts'
import type { Conviction, Person } from '#app/bulk/person.ts'
import type { Policy } from '#app/bulk/policy.ts'
import type { Joining } from '#app/bulk/who.ts'

export const MODES = ['compatible', 'current-law'] as const
export type ModeId = (typeof MODES)[number]

/** What a decision does for the person, for the counts of the summary and the report. */
export type Effect = 'dismiss' | 'reduce' | 'none'

/** One conviction decided: what goes into the two last of the 18 columns, and what a mode adds after them. */
export type Decision = {
  conviction: Conviction
  effect: Effect
  determination: Raw
  reason: Raw
  /** What the 2020 summary counts this under. */
  counted: 'level' | 'section' | 'additional' | 'none'
  /** How it was reached, in one line. */
  trace: Raw
  /** The mode's own columns, in the order of its `headers`. */
  cells: readonly Raw[]
  /** Why a person should look at this one, as codes of problems.ts. */
  looks: readonly string[]
  /** What the charts and our summary count it under, where that is not the section and effect of 2020. */
  shown?: { section: string; outcome: string; prop64: boolean; mayFile: boolean }
}

/**
 * A way of deciding. It sees a whole person, all files and all counties, and says what becomes of each conviction it
 * evaluates; rows it does not name are written with their added columns empty. It keeps nothing between people.
 */
export type Mode = {
  id: ModeId
  /** The version of the rules, for the tables and the manifest. */
  rules: string
  /** Columns of its own, written after the 18 of 2020, or after the input's where it does not have those. */
  headers: readonly string[]
  /** Whether its tables have the 18 columns of 2020. */
  with2020: boolean
  /** Columns it reads beyond CORE, so that they are kept for people whose rows are far apart. */
  reads: readonly ColumnName[]
  /** Whether cells are compared without the padding round them. */
  trims: boolean
  /** Whether a row without SUBJECT_ID is put to the person of its CII number. */
  joinsByCii: boolean
  decide(person: Person): readonly Decision[]
  /** How any conviction of the person counts in the figures about people, where that is not as 2020 read it. */
  countsAs?(person: Person, conviction: Conviction): { felony: boolean; day: DayNumber }
}

/** How a mode puts rows to people. */
export function joiningOf({ trims, joinsByCii }: Mode): Joining {
  return { trim: trims, byCii: joinsByCii }
}

/** What a run's tables have after the input's own cells. */
export function addedBy({ with2020, headers }: Mode, explain: boolean): Added {
  return { with2020, own: headers, explain }
}

/** What a run decides with. Plain data, so that every thread can make the same mode from it. */
export type ModeSettings = {
  mode: ModeId
  county: Raw
  asOf: DayNumber
  policy: Policy
  /** Whether our own columns are written, so that a trace is worth making. */
  explain: boolean
}

/** Makes the mode of a run. */
export function createMode(settings: ModeSettings): Mode {
  return MAKERS[settings.mode](settings)
}

const MAKERS: Record<ModeId, (settings: ModeSettings) => Mode> = {
  compatible: createCompatible,
  'current-law': createCurrentLaw,
}

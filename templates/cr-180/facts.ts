import type { HeadFacts } from '#templates/official.ts'

/** One row of item 1. What nobody knows stays open for a pen. */
export type DismissalOffense = {
  /** As the narrow box has room for it: `Health & Saf.`, `Penal`, `Vehicle`. */
  code: string
  section: string
  type: 'felony' | 'misdemeanor' | 'infraction' | null
  /** Eligible for reduction under PC 17(b), under PC 17(d)(2). */
  toMisdemeanor: 'yes' | 'no' | null
  toInfraction: 'yes' | 'no' | null
}

/**
 * The item the person asks under, and what they themselves said: the petition is signed under penalty of perjury, so a
 * box stands for an answer that was asked for. A reason of `null` leaves its boxes to the person.
 */
export type DismissalGround =
  | { item: 2; reason: 'fulfilled' | 'discharged-early' | 'interests-of-justice' | null; explanation?: string }
  | { item: 3; reason: 'honest-and-upright' | 'interests-of-justice' | null; explanation?: string }
  | { item: 4; explanation?: string }
  | { item: 5; reason: 'split-sentence' | 'straight-sentence' | 'state-prison' | null; explanation?: string }
  | { item: 6; explanation?: string }
  | {
      item: 7
      /** `YYYY-MM-DD` or less. */
      dismissedOn: string | null
      reason: 'records-available' | 'declared' | null
      /** Whether a copy of the state record is attached. */
      recordAttached?: boolean
    }

/** What CR-180 and CR-181 are filled from: one court case. */
export type DismissalFacts = HeadFacts & {
  on: string
  convictionDate: string | null
  offenses: DismissalOffense[]
  grounds: DismissalGround[]
}

/** Rows that item 1 has room for. */
export const OFFENSE_ROWS = 5

/** The grounds of one item. */
export function groundOf<Item extends DismissalGround['item']>({ grounds }: DismissalFacts, item: Item) {
  return grounds.find((ground): ground is Extract<DismissalGround, { item: Item }> => ground.item === item)
}

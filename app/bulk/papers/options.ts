import type { Office } from '#templates/people.ts'

export const PAPERS = ['petition', 'motion'] as const
export type PapersKind = (typeof PAPERS)[number]

/** What papers a run makes. Plain data, so that every thread can make the same. */
export type PapersOptions = {
  kind: PapersKind
  /** How many cases are in a bundle. */
  bundle: number
  /** A sheet before every case, or only at the head of each bundle. */
  separators: 'case' | 'bundle'
  /** Petitions, too, where the answer is open and one can be filed all the same; only under the law of today. */
  fileAnyway: boolean
  /** Who signs; left blank when nobody says. */
  office?: Office
}

import type { Day } from '#app/record/day.ts'

/** One count of the case that § 11361.8 reaches. */
export type PacketCount = {
  /** `HSC 11357`: law code, space, section. */
  statute: string
  /** `a`, `b`, `a(1)`. */
  subdivision: string | null
  level: 'felony' | 'misdemeanor' | 'infraction' | null
  /** The count's number in the case. */
  count?: string
}

export type Attorney = {
  name: string
  barNumber: string
  firm: string
  address: string[]
  phone: string
  fax?: string
  email: string
}

/** The person whose conviction it is, and their lawyer when they have one. */
export type Filer = { name: string; address: string[]; phone: string; email: string; attorney?: Attorney }

/** What the papers of one court case are filled from. Optional answers may be empty: the line stays open for a pen. */
export type Packet = {
  /** The day printed in the letter. */
  on: Day
  county: string
  court: { name: string; address: string[] }
  caseNumber: string
  counts: PacketCount[]
  /** `YYYY-MM-DD`, or `YYYY-MM` or `YYYY` when that is all that is known. */
  convictionDate: string | null
  sentence: 'serving' | 'completed'
  filer: Filer
  /** The person's own choice, never ticked for them. */
  waivers: { originalJudge: boolean; appearance: boolean }
  prosecutor: { name: string; address: string[] }
  /** How the person plans to have it served, when they said. No sworn paper says it: only the pages for the person, and the title of CR-401. */
  service?: 'in-person' | 'mail'
  /** Numbered statements in the person's own words. Never needed: the law presumes (HSC § 11361.8(b), (f)). */
  declaration?: string[]
  /** What each exhibit is, A first: a page goes before each. */
  exhibits?: string[]
}

/** What the letter that asks the clerk whether a case was already cleared is filled from. */
export type StatusLetter = Pick<Packet, 'on' | 'county' | 'court' | 'caseNumber' | 'convictionDate' | 'filer'> & {
  counts: PacketCount[]
  /** By which a clerk can find the case, only where the person wants to say them. */
  birthDate?: string
  otherNames?: string
}

/**
 * Why a paper is not handed out: an answer that cannot be printed as it is, with its path in the facts, such as
 * `filer.address.0`; or `faulty`, a paper that failed its own check, with the form and its field.
 */
export type PaperProblem =
  | { code: 'letters'; field: string; letters: string[] }
  | { code: 'too-long'; field: string }
  | { code: 'missing'; field: string }
  | { code: 'faulty'; field: string; form: string }

export type Result<Value> = { ok: true; value: Value } | { ok: false; problems: PaperProblem[] }

/** Gives the bytes of a font (`tinos-regular.ttf`) or of a blank (`petition-completed.pdf`). */
export type Assets = (name: string) => Promise<Uint8Array>

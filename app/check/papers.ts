import type { Problem } from '#app/answers/answer.ts'
import { type Answers, type Entered, textIn } from '#app/answers/schema.ts'
import { EXHIBIT_LETTERS } from '#app/petition/enclosed.ts'
import type { Attorney, Filer, Packet, StatusLetter } from '#app/petition/facts.ts'
import { unprintable } from '#app/petition/letters.ts'
import { courtName, findCounty } from '#app/record/counties.ts'
import type { Day } from '#app/record/day.ts'
import type { DecidedCase } from './decisions.ts'

/** The most letters on a line that the papers have room for. */
export const LONGEST_LINE = 100
const MOST_LINES = 5
/** The most that is kept of one field. */
export const LONGEST_STATEMENT = 600

/** How a copy can reach the prosecutor. */
export const SERVICE = ['mail', 'in-person'] as const
/** The fields of the page for a declaration. */
export const STATEMENTS = ['statement-1', 'statement-2', 'statement-3', 'statement-4'] as const
export const EXHIBITS = EXHIBIT_LETTERS.map((letter) => `exhibit-${letter}` as const)

/** What is still needed before the papers of a case can be made, by the page that asks for it. */
export type Needed = 'you' | 'waivers' | 'county' | 'sentence'

/** What the papers of a case are filled from, or the first thing that is still needed. */
export function packetOf(answers: Answers, decided: DecidedCase, on: Day): { packet: Packet } | { needed: Needed } {
  const { about, waivers } = answers.you ?? {}
  const [first] = decided.filing
  const county = first?.conviction.county
  const sentence = first?.conviction.sentence
  if (!county) return { needed: 'county' }
  if (!sentence) return { needed: 'sentence' }
  if (!textIn(about, 'name')) return { needed: 'you' }
  if (!waivers) return { needed: 'waivers' }
  const { where, declaration } = decided.courtCase.pages
  return {
    packet: {
      on,
      county,
      court: { name: courtName(county), address: linesOf(where, 'courtAddress') },
      caseNumber: first?.conviction.caseNumber ?? '',
      counts: decided.filing.map(({ conviction }) => ({
        statute: conviction.statute ?? '',
        subdivision: conviction.subdivision ?? null,
        level: conviction.level ?? null,
      })),
      convictionDate: typeof first?.conviction.convictionDate === 'string' ? first.conviction.convictionDate : null,
      sentence,
      filer: filerOf(about),
      waivers: { originalJudge: chose(waivers, 'originalJudge'), appearance: chose(waivers, 'appearance') },
      prosecutor: { name: textIn(where, 'prosecutorName'), address: linesOf(where, 'prosecutorAddress') },
      service: SERVICE.find((way) => way === textIn(where, 'service')),
      ...attachedOf(declaration),
    },
  }
}

/** The person's own statements and exhibits, those that say something. */
function attachedOf(entered: Entered | undefined): Pick<Packet, 'declaration' | 'exhibits'> {
  const said = (fields: readonly string[]) =>
    fields.map((field) => textIn(entered, field).replaceAll(/\s+/g, ' ')).filter(Boolean)
  const [declaration, exhibits] = [said(STATEMENTS), said(EXHIBITS)]
  return { ...(declaration.length && { declaration }), ...(exhibits.length && { exhibits }) }
}

/** Statements that are too long, or hold letters that the papers lack. */
export function statementProblems(entered: Entered): Problem[] {
  return STATEMENTS.flatMap((field): Problem[] => {
    const text = textIn(entered, field).replaceAll(/\s+/g, ' ')
    if (unprintable(text).length) return [{ field, code: 'unprintable' }]
    return text.length > LONGEST_STATEMENT ? [{ field, code: 'too-long' }] : []
  })
}

/** Exhibits that were left out before another: they are printed under their letters, in order. */
export function exhibitProblems(entered: Entered): Problem[] {
  const last = EXHIBITS.findLastIndex((field) => textIn(entered, field))
  const skipped = EXHIBITS.slice(0, Math.max(last, 0)).filter((field) => !textIn(entered, field))
  return [...skipped.map((field) => ({ field, code: 'skipped' })), ...printProblems(entered, EXHIBITS)]
}

/** What the letter to the clerk is filled from; its page has fields of its own, so that it can come first. */
export function letterOf(letter: Entered | undefined, on: Day): StatusLetter {
  const county = findCounty(textIn(letter, 'county'))?.county ?? ''
  const identity = textIn(letter, 'identity') !== ''
  return {
    on,
    county,
    court: { name: courtName(county), address: linesOf(letter, 'courtAddress') },
    caseNumber: textIn(letter, 'caseNumber'),
    convictionDate: null,
    counts: [],
    birthDate: (identity && textIn(letter, 'birthDate')) || undefined,
    otherNames: (identity && textIn(letter, 'otherNames')) || undefined,
    filer: { name: textIn(letter, 'name'), address: linesOf(letter, 'address'), phone: '', email: '' },
  }
}

/** What is wrong with a field that is to be printed: letters that the papers lack, or more than there is room for. */
export function printProblems(entered: Entered, fields: readonly string[]): Problem[] {
  return fields.flatMap((field) => {
    const text = textIn(entered, field)
    const lines = linesOf(entered, field)
    if (unprintable(text.replaceAll(/\s/g, ' ')).length) return [{ field, code: 'unprintable' }]
    if (lines.length > MOST_LINES) return [{ field, code: 'too-many-lines' }]
    return lines.some((line) => line.length > LONGEST_LINE) ? [{ field, code: 'too-long' }] : []
  })
}

/** The fields that must not be empty, as problems. */
export function emptyProblems(entered: Entered, fields: readonly string[]): Problem[] {
  return fields.flatMap((field) => (textIn(entered, field) ? [] : [{ field, code: 'empty' }]))
}

/** The lines of a field with several, without empty ones. */
export function linesOf(entered: Entered | undefined, field: string): string[] {
  return textIn(entered, field)
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean)
}

/** Who files, from the page about them: the person, and their lawyer when they have one. */
export function filerOf(about: Entered | undefined): Filer {
  const field = (name: string) => textIn(about, name)
  return {
    name: field('name'),
    address: linesOf(about, 'address'),
    phone: field('phone'),
    email: field('email'),
    attorney: field('lawyer') ? attorneyOf(about) : undefined,
  }
}

function attorneyOf(about: Entered | undefined): Attorney {
  const field = (name: string) => textIn(about, `lawyer-${name}`)
  return {
    name: field('name'),
    barNumber: barNumberIn(field('bar')) ?? field('bar'),
    firm: field('firm'),
    address: linesOf(about, 'lawyer-address'),
    phone: field('phone'),
    fax: field('fax') || undefined,
    email: field('email'),
  }
}

/** The digits of a State Bar number however it was typed (`SBN 123456`, `#123456`); undefined when it holds none. */
export function barNumberIn(typed: string): string | undefined {
  return /^\D{0,24}?(\d{1,7})$/.exec(typed.trim())?.[1]
}

function chose(waivers: Entered | undefined, waiver: string): boolean {
  return textIn(waivers, waiver) === 'yes'
}

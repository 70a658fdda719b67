import { number as counted } from '#app/bulk/chart.ts'
import { countyName } from '#app/bulk/county.ts'
import type { PaperCase } from '#app/bulk/papers/cases.ts'
import type { PapersOptions } from '#app/bulk/papers/options.ts'
import { type CasePapers, planCase } from '#app/bulk/papers/plan-case.ts'
import { PROBLEMS, type ProblemCode } from '#app/bulk/problems.ts'
import { assemble } from '#app/petition/assemble.ts'
import { unprintable } from '#app/petition/letters.ts'
import type { Library } from '#app/petition/library.ts'
import { type Plan, plan } from '#app/petition/plan.ts'
import { verify } from '#app/petition/verify.ts'
import type { Day } from '#app/record/day.ts'
import { separatorSheet } from '#templates/separator-sheet/2026-11-21/map.ts'

/** A bundle to make: some cases of one court, in order, of a run of so many bundles. */
export type BundleJob = { number: number; of: number; cases: readonly PaperCase[] }

/** A line of the index: where in which bundle a paper of a case begins. */
export type IndexRow = { page: number; pages: number; paper: string; entry: PaperCase; looks: readonly string[] }

export type Bundle = { bytes: Uint8Array; pages: number; index: IndexRow[] }

export type BundleContext = { options: PapersOptions; county: string; on: Day; library: Library }

/** Makes one PDF of a bundle's papers, with a sheet at its head and between its cases, and reads it back. */
export async function makeBundle({ number, of, cases }: BundleJob, context: BundleContext): Promise<Bundle> {
  const { options, county, on, library } = context
  const papers: Plan[] = []
  const index: IndexRow[] = []
  let page = 1
  const add = (one: Plan) => {
    papers.push({ ...one, name: `${papers.length + 1}-${one.name}` })
    page += one.form.pages.length
  }
  const bundle = `${number} of ${of}`
  const court = `${countyName(county)}${cases[0]?.court ? `: ${cases[0].court}` : ''}`
  const [first, last] = [cases[0], cases.at(-1)] as [PaperCase, PaperCase]
  const range = cases.length > 1 ? `${shown(first.caseNumber)} to ${shown(last.caseNumber)}` : shown(first.caseNumber)
  const heads = [`${counted(cases.length, 'case', 'cases')}, in the order of their numbers`, 'See index.csv.']
  add(
    await sheet(library, {
      bundle,
      place: 'Head of the bundle',
      court,
      caseNumber: range,
      person: peopleOf(cases),
      follows: heads,
    }),
  )
  for (const [at, entry] of cases.entries()) {
    const made = await planCase(entry, context)
    if (options.separators === 'case' || !made.ok) {
      const place = `${at + 1} of ${cases.length}`
      const { caseNumber, defendant: person } = entry
      const follows = await followsOf(made, entry)
      add(await sheet(library, { bundle, place, court, caseNumber: shown(caseNumber), person, follows }))
    }
    if (!made.ok) {
      index.push({ page: page - 1, pages: 0, paper: 'none', entry, looks: [...entry.looks, ...made.looks] })
      continue
    }
    for (const { paper, plans } of made.papers) {
      const pages = plans.reduce((sum, { form }) => sum + form.pages.length, 0)
      index.push({ page, pages, paper, entry, looks: entry.looks })
      for (const one of plans) add({ ...one, bookmark: one.bookmark && `${shown(entry.caseNumber)}: ${one.bookmark}` })
    }
  }
  const bytes = assemble(papers, { title: `Bundle ${bundle}`, day: on }, await library.font())
  verify(bytes, papers)
  return { bytes, pages: page - 1, index }
}

/** What to look at is two lines each at most, and a sheet has room for twelve lines. */
const SHOWN = 4

/** The one person of a bundle by name, several by their number. */
function peopleOf(cases: readonly PaperCase[]): string {
  const names = new Set(cases.map(({ defendant }) => defendant))
  return names.size === 1 ? [...names].join('') : `${names.size} people`
}

const shown = (caseNumber: string) => caseNumber || 'not in the file'

async function followsOf(made: CasePapers, { looks }: PaperCase): Promise<string[]> {
  if (!made.ok) return ['No papers were made:', ...[...looks.filter(isDeceased), ...made.looks].map(wordsFor)]
  const pages = (plans: readonly Plan[]) => plans.reduce((sum, { form }) => sum + form.pages.length, 0)
  const lines = made.papers.map(({ paper, plans }) => `${paper}: ${counted(pages(plans), 'page', 'pages')}`)
  if (looks.length === 0) return lines
  const more = looks.length > SHOWN ? [`and ${looks.length - SHOWN} more: see index.csv.`] : []
  return [...lines, 'Look at first:', ...looks.slice(0, SHOWN).map(wordsFor), ...more]
}

const isDeceased = (code: string) => code === 'deceased'
const wordsFor = (code: string) => PROBLEMS[code as ProblemCode]?.[1] ?? code

type Said = Parameters<(typeof separatorSheet.fields)[string]['value']>[0]

async function sheet(library: Library, said: Said): Promise<Plan> {
  const form = await library.form(separatorSheet, 'separator-sheet.pdf')
  const cut = (text: string) => {
    const drawn = unprintable(text).length > 0 ? '(in index.csv; its letters cannot be printed)' : text
    return drawn.length > LONGEST ? `${drawn.slice(0, LONGEST)} …` : drawn
  }
  const short = { ...said, court: cut(said.court), caseNumber: cut(said.caseNumber), person: cut(said.person) }
  return plan(form, short, await library.font(), 'separator').plan
}

/** Longer words than this would not stand on the sheet; the papers themselves are never cut. */
const LONGEST = 90

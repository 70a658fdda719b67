import { countyName } from '#app/bulk/county.ts'
import type { PaperCase } from '#app/bulk/papers/cases.ts'
import type { PapersOptions } from '#app/bulk/papers/options.ts'
import { planCase } from '#app/bulk/papers/plan-case.ts'
import { caseSheets, headSheets, looksOf, type PlannedCase } from '#app/bulk/papers/sheets.ts'
import { assemble } from '#app/petition/assemble.ts'
import type { Library } from '#app/petition/library.ts'
import type { Plan } from '#app/petition/plan.ts'
import { verify } from '#app/petition/verify.ts'
import type { Day } from '#app/record/day.ts'

/** A bundle to make: some cases of one court, in order, of a run of so many bundles. */
export type BundleJob = { number: number; of: number; cases: readonly PaperCase[] }

/** A line of the index: where in which bundle a paper of a case begins. */
export type IndexRow = { page: number; pages: number; paper: string; entry: PaperCase; looks: readonly string[] }

/** `looks` counts the cases under each code of what to look at. */
export type Bundle = { bytes: Uint8Array; pages: number; index: IndexRow[]; looks: Record<string, number> }

export type BundleContext = { options: PapersOptions; county: string; on: Day; library: Library }

/**
 * Makes one PDF of a bundle's papers, with a sheet at its head and between its cases, and reads it back. A case whose
 * papers do not read back as planned gets none, and the others are made. Throws when not even the sheets can be.
 */
export async function makeBundle(job: BundleJob, context: BundleContext): Promise<Bundle> {
  let cases: PlannedCase[] = []
  for (const entry of job.cases) cases.push({ entry, made: await planCase(entry, context) })
  for (let plain = false; ; ) {
    const { papers, index, pages } = await laid(job, cases, plain, context)
    try {
      const bytes = await checked(papers, `Bundle ${job.number} of ${job.of}`, context)
      return { bytes, pages, index, looks: counted(cases) }
    } catch (error) {
      const sound = await withoutFaulty(cases, context)
      const changed = sound.some((one, at) => one !== cases[at])
      // Where no case is at fault, one of the sheets is.
      if (!changed && plain) throw error
      cases = sound
      plain ||= !changed
    }
  }
}

/** Puts sheets and papers one behind the other, and notes where each paper begins. */
async function laid({ number, of }: BundleJob, cases: readonly PlannedCase[], plain: boolean, context: BundleContext) {
  const { options, county, library } = context
  const papers: Plan[] = []
  const index: IndexRow[] = []
  let page = 1
  const add = (plans: readonly Plan[]) => {
    for (const one of plans) {
      papers.push({ ...one, name: `${papers.length + 1}-${one.name}` })
      page += one.form.pages.length
    }
  }
  const agency = cases[0]?.entry.court
  const court = `${countyName(county)}${agency ? `: ${agency}` : ''}`
  const said = { bundle: `${number} of ${of}`, court, plain }
  const each = options.separators === 'case'
  add(await headSheets(cases, { ...said, each }, library))
  for (const [at, one] of cases.entries()) {
    const { entry, made } = one
    const sheet = page
    if (each || !made.ok) add(await caseSheets(one, `${at + 1} of ${cases.length}`, said, library))
    if (!made.ok) {
      index.push({ page: sheet, pages: 0, paper: 'none', entry, looks: looksOf(one) })
      continue
    }
    for (const { paper, plans } of made.papers) {
      const pages = plans.reduce((sum, { form }) => sum + form.pages.length, 0)
      index.push({ page, pages, paper, entry, looks: looksOf(one) })
      const name = entry.caseNumber || 'no case number'
      add(plans.map((one) => ({ ...one, bookmark: one.bookmark && `${name}: ${one.bookmark}` })))
    }
  }
  return { papers, index, pages: page - 1 }
}

async function checked(papers: Plan[], title: string, { on, library }: BundleContext): Promise<Uint8Array> {
  const bytes = assemble(papers, { title, day: on }, await library.font())
  verify(bytes, papers)
  return bytes
}

/** The cases again, without the papers of those that fail their check by themselves. */
async function withoutFaulty(cases: readonly PlannedCase[], context: BundleContext): Promise<PlannedCase[]> {
  const kept: PlannedCase[] = []
  for (const one of cases)
    kept.push((await isSound(one, context)) ? one : { ...one, made: { ok: false, looks: ['papers-faulty'] } })
  return kept
}

async function isSound({ made }: PlannedCase, context: BundleContext): Promise<boolean> {
  if (!made.ok) return true
  const plans = made.papers.flatMap((paper) => paper.plans)
  try {
    await checked(
      plans.map((one, at) => ({ ...one, name: `${at + 1}-${one.name}` })),
      'One case',
      context,
    )
    return true
  } catch {
    return false
  }
}

function counted(cases: readonly PlannedCase[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const code of cases.flatMap(looksOf)) counts[code] = (counts[code] ?? 0) + 1
  return counts
}

import { makeBundle } from '#app/bulk/papers/bundle.ts'
import type { PapersKind } from '#app/bulk/papers/options.ts'
import { serverAssets } from '#app/petition/assets.server.ts'
import { libraryOf } from '#app/petition/library.ts'
import type { PeoplesCount } from '#templates/people.ts'
import { type Figure, median } from './table.ts'

const CASES = 50
const FORMS = 2 * CASES
const RUNS = 7

/** One form in a batch: processor time of one core for a bundle of cases, each with its order, written and read back. */
export async function measurePapers(): Promise<Figure[]> {
  const what = { petition: 'an application in a batch', motion: 'a motion in a batch' }
  const figures: Figure[] = []
  for (const kind of ['petition', 'motion'] as const) {
    const note = `with its order, ${CASES} cases a bundle, read back; one core, median of ${RUNS}`
    figures.push({ what: what[kind], measured: await perForm(kind), unit: 'ms', budget: 5, note })
  }
  return figures
}

async function perForm(kind: PapersKind): Promise<number> {
  const count: PeoplesCount = { statute: 'HSC 11359', subdivision: null, level: 'felony', request: 'lesser' }
  const cases = Array.from({ length: CASES }, (_, number) => ({
    ...{ court: 'CASC SAN FRANCISCO', caseNumber: `CR${number}`, defendant: 'TOMAS J RIVERA' },
    ...{ sentence: 'completed' as const, convictionDate: '2005-03-04', counts: [count], looks: [] },
  }))
  const options = { kind, bundle: CASES, separators: 'case' as const, fileAnyway: false }
  const context = { options, county: 'SAN FRANCISCO', on: '2026-11-21', library: libraryOf(serverAssets) }
  const runs: number[] = []
  for (let run = 0; run < RUNS + 2; run += 1) {
    const before = process.cpuUsage()
    await makeBundle({ number: 1, of: 1, cases }, context)
    const { user, system } = process.cpuUsage(before)
    if (run >= 2) runs.push((user + system) / 1000 / FORMS)
  }
  return median(runs)
}

import { fileURLToPath } from 'node:url'
import { startSite } from '#test/e2e/site.ts'
import { measureDecisions } from './decisions.ts'
import { measureForms } from './forms.ts'
import { measurePackets } from './packets.ts'
import { measurePages } from './pages.ts'
import { measurePapers } from './papers.ts'
import type { Figure } from './table.ts'
import { asTable } from './table.ts'
import { measureWeights } from './weights.ts'

// `npm run bench`: what the site costs the people who use it, beside its budgets (docs: README, "Figures").
process.chdir(fileURLToPath(new URL('..', import.meta.url)))
const site = await startSite()
try {
  const figures: Figure[] = [
    ...(await measureWeights(site)),
    ...measureDecisions(),
    ...(await measureForms()),
    ...(await measurePackets(site)),
    ...(await measurePapers()),
    ...(await measurePages(site)),
  ]
  console.log(asTable(figures))
  if (figures.some(({ measured, budget }) => budget !== undefined && measured > budget)) process.exitCode = 1
} finally {
  await site.stop()
}

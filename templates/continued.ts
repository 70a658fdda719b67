import type { Packet } from '#app/petition/facts.ts'
import { text } from '#app/petition/field-map.ts'
import type { Setting } from '#app/petition/fit.ts'
import { baseline, PAPER, type Pleading } from '#templates/pleading.ts'

/** What an attachment page says about the paper it belongs to. */
export type ContinuedFacts = Pick<Packet, 'filer' | 'caseNumber'> & { heading: string; page: number }

export const CAPTION_LINE: readonly Setting[] = [
  { size: 12, leading: 13 },
  { size: 11, leading: 12 },
  { size: 10, leading: 11 },
  { size: 9, leading: 10 },
]

/** The fields at the head and foot of every attachment page. */
export const continuedFields = {
  Heading: text<ContinuedFacts>('What this page continues', 'counts', ({ heading }) => heading),
  Defendant: text<ContinuedFacts>('Name of the defendant', 'filer.name', ({ filer }) => filer.name, CAPTION_LINE),
  CaseNumber: text<ContinuedFacts>('Case number', 'caseNumber', ({ caseNumber }) => caseNumber, CAPTION_LINE),
  Page: text<ContinuedFacts>('Page number', 'counts', ({ page }) => String(page)),
}

/** Lines 1 to 4 of an attachment page: which paper, whose case. */
export function drawContinued(paper: Pleading) {
  const { sheet } = paper
  sheet.tag('H1', () =>
    sheet.field('Heading', { x: PAPER.left, baseline: baseline(1), width: PAPER.right - PAPER.left, align: 'center' }),
  )
  const y = baseline(2)
  sheet.tag('P', () => {
    sheet.text(PAPER.left, y, 'People v.')
    sheet.field('Defendant', { x: PAPER.left + 52, baseline: y, width: 230, lines: 3, leading: 18 })
  })
  const [x, room] = [PAPER.center + 134, { lines: 3, leading: 18, ruled: 1 }]
  sheet.tag('P', () => {
    sheet.text(PAPER.center + 84, y, 'Case No.')
    sheet.field('CaseNumber', { x, baseline: y, width: 118, ...room })
  })
  paper.goTo(5)
}

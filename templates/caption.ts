import type { Packet } from '#app/petition/facts.ts'
import { block, CAPTION, text } from '#app/petition/field-map.ts'
import { courtTitle, filerParts } from '#app/petition/words.ts'
import { baseline, PAPER, type Pleading } from '#templates/pleading.ts'
import { FIELD } from '#templates/sheet.ts'

/** The part of the facts that every captioned paper needs. */
export type CaptionFacts = Pick<Packet, 'court' | 'caseNumber' | 'filer'>

/** The first page's fields, the same on every captioned paper (rule 2.111). */
export const captionFields = {
  Filer: block<CaptionFacts>(
    'Name, address, telephone and e-mail of the person filing, or of their lawyer',
    'filer',
    ({ filer }) => filerParts(filer),
    CAPTION,
  ),
  Court: text<CaptionFacts>('Title of the court', 'court.name', ({ court }) => courtTitle(court.name), CAPTION),
  Defendant: text<CaptionFacts>('Name of the defendant', 'filer.name', ({ filer }) => filer.name, CAPTION),
  CaseNumber: text<CaptionFacts>('Case number', 'caseNumber', ({ caseNumber }) => caseNumber, CAPTION),
}

/** The first page's fields that are not ours to fill. */
export const captionBlank = { Hearing: 'Date, time and department of a hearing, if the court sets one' }

/**
 * Lines 1 to 17 of the first page: who files, room for the clerk's stamp, the court, the parties, the case number and
 * the nature of the paper. Leaves off at line 18.
 */
export function drawCaption(paper: Pleading, title: string[], statute: string[]) {
  const { sheet } = paper
  const [left, middle, right] = [PAPER.left, PAPER.center + 16, PAPER.center + 26]
  const edge = PAPER.right - right
  // To the center of the page and not beyond: the other half is the clerk's (rule 2.111(2)).
  sheet.field('Filer', { x: left, baseline: baseline(1), width: PAPER.center - left - FIELD.side, lines: 7 })
  sheet.field('Court', { x: left, baseline: baseline(8), width: PAPER.right - left, lines: 2, align: 'center' })

  const line = (x: number, y: number, words: string) => sheet.tag('P', () => sheet.text(x, y, words))
  line(left, baseline(11), 'PEOPLE OF THE STATE OF CALIFORNIA,')
  line(left + 72, baseline(12), 'Plaintiff,')
  line(left + 18, baseline(13), 'v.')
  sheet.field('Defendant', { x: left, baseline: baseline(14), width: middle - left - 8, lines: 3 })
  line(left + 72, baseline(17), 'Defendant.')
  sheet.rule(middle, baseline(11) + 14, middle, baseline(17) - 7)
  sheet.rule(left, baseline(17) - 7, middle, baseline(17) - 7)

  sheet.tag('P', () => {
    sheet.text(right, baseline(11), 'Case No.')
    sheet.field('CaseNumber', { x: right + 50, baseline: baseline(11), width: edge - 50, lines: 2, ruled: 1 })
  })
  let y = baseline(13)
  const below = (lines: string[], bold: boolean) => {
    for (const [index, words] of lines.entries()) {
      if (sheet.width(words, { bold }) > edge) throw new Error(`The caption is too narrow for: ${words}`)
      sheet.text(right, y, index < lines.length - 1 ? `${words} ` : words, { bold })
      y -= PAPER.leading / 2
    }
  }
  sheet.tag('H1', () => below(title, true))
  sheet.tag('P', () => below(statute, false))
  sheet.tag('P', () => {
    sheet.text(right, baseline(17), 'Hearing:')
    sheet.field('Hearing', { x: right + 48, baseline: baseline(17), width: edge - 48 })
  })
  sheet.rule(right + 46, baseline(17) - 3, PAPER.right, baseline(17) - 3, 0.5)
  paper.goTo(18)
}

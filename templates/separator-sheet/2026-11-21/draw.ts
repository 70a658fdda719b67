import { type Faces, PAGE, sheet } from '#templates/sheet.ts'
import { separatorSheet } from './map.ts'

const LEFT = 72
const FIELD = 190
const WIDTH = PAGE.width - FIELD - LEFT

/** The blank: black bars at top and bottom that show at the edge of a stack. */
export async function drawSeparatorSheet(faces: Faces): Promise<Uint8Array> {
  const paper = sheet(separatorSheet, 'Separator sheet', faces)
  paper.addPage()
  for (const y of [PAGE.height - 6, 6]) paper.rule(0, y, PAGE.width, y, 12)
  paper.tag('H1', () => paper.text(LEFT, 690, 'Separator sheet. Not for filing.', { size: 20, bold: true }))
  let baseline = 640
  const row = (words: string, name: string, lines = 1) => {
    paper.tag('P', () => {
      paper.text(LEFT, baseline, words, { bold: true })
      paper.field(name, { x: FIELD, baseline, width: WIDTH, lines, leading: 15 })
    })
    baseline -= 18 + lines * 15
  }
  row('Bundle', 'Bundle')
  row('Case in this bundle', 'Place')
  row('Court', 'Court', 2)
  row('Case number', 'CaseNumber', 2)
  row('Defendant', 'Person', 2)
  row('What follows', 'Follows', 24)
  return paper.finish()
}

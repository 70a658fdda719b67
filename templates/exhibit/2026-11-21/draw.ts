import { type Faces, PAGE, sheet } from '#templates/sheet.ts'
import { exhibit } from './map.ts'

const MIDDLE = PAGE.width / 2

/** A plain page with the exhibit's letter, what it is, and whose case it belongs to. */
export async function drawExhibit(faces: Faces): Promise<Uint8Array> {
  const page = sheet(exhibit, 'Exhibit', faces)
  page.addPage()
  page.tag('P', () => {
    page.text(90, 720, 'People v.')
    page.field('Defendant', { x: 142, baseline: 720, width: 200, lines: 3, leading: 15 })
  })
  page.tag('P', () => {
    page.text(356, 720, 'Case No.')
    page.field('CaseNumber', { x: 406, baseline: 720, width: 116, lines: 3, leading: 15, ruled: 1 })
  })
  page.tag('H1', () => {
    page.text(MIDDLE, 460, 'EXHIBIT', { size: 24, bold: true, align: 'center' })
    page.field('Letter', { x: MIDDLE - 60, baseline: 424, width: 120, lines: 2, leading: 10, align: 'center' })
  })
  page.field('Description', { x: MIDDLE - 170, baseline: 384, width: 340, lines: 4, leading: 15, align: 'center' })
  return page.finish()
}

import { drawContinued } from '#templates/continued.ts'
import { drawRows } from '#templates/order-rows.ts'
import { PAPER, pleading } from '#templates/pleading.ts'
import { type Faces, sheet } from '#templates/sheet.ts'
import { ATTACHED_ROWS, orderAttachment } from './map.ts'

/** A page of more rows for the proposed order. */
export async function drawOrderAttachment(faces: Faces): Promise<Uint8Array> {
  const title = 'Attachment to [Proposed] Order Under Health & Saf. Code, § 11361.8'
  const paper = pleading(sheet(orderAttachment, title, faces), title, 'Page')
  drawContinued(paper)
  paper.skip()
  drawRows(paper, ATTACHED_ROWS)
  paper.sheet.field('More', { x: PAPER.left, baseline: paper.room(), width: PAPER.right - PAPER.left })
  return paper.sheet.finish()
}

import type { FieldMap } from '#app/petition/field-map.ts'
import { type ContinuedFacts, drawContinued } from '#templates/continued.ts'
import { drawRows, type OrderRows } from '#templates/order-rows.ts'
import { PAPER, pleading } from '#templates/pleading.ts'
import { type Faces, sheet } from '#templates/sheet.ts'
import { ATTACHED_ROWS, orderAttachment } from './map.ts'

/** A page of more rows for the proposed order. */
export function drawOrderAttachment(faces: Faces): Promise<Uint8Array> {
  return drawAttachedRows(orderAttachment, 'Attachment to [Proposed] Order Under Health & Saf. Code, § 11361.8', faces)
}

/** A page of more rows for any order. */
export async function drawAttachedRows(
  map: FieldMap<ContinuedFacts & OrderRows>,
  title: string,
  faces: Faces,
): Promise<Uint8Array> {
  const paper = pleading(sheet(map, title, faces), title, 'Page')
  drawContinued(paper)
  paper.skip()
  drawRows(paper, ATTACHED_ROWS)
  paper.sheet.field('More', { x: PAPER.left, baseline: paper.room(), width: PAPER.right - PAPER.left })
  return paper.sheet.finish()
}

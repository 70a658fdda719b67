import { drawAttachedRows } from '#templates/order-attachment/2026-11-21/draw.ts'
import { MOTION } from '#templates/people.ts'
import type { Faces } from '#templates/sheet.ts'
import { motionOrderAttachment } from './map.ts'

/** A page of more rows for the order on the People's motion. */
export function drawMotionOrderAttachment(faces: Faces): Promise<Uint8Array> {
  return drawAttachedRows(motionOrderAttachment, `Attachment to [Proposed] Order on ${MOTION.title}`, faces)
}

import { attachment } from '#templates/attachment/2026-11-21/map.ts'
import { drawContinued } from '#templates/continued.ts'
import { MOTION } from '#templates/people.ts'
import { pleading } from '#templates/pleading.ts'
import { type Faces, sheet } from '#templates/sheet.ts'

/** A page on which the list of a motion goes on. */
export async function drawMotionAttachment(faces: Faces): Promise<Uint8Array> {
  const title = `Attachment to ${MOTION.title}`
  const paper = pleading(sheet(attachment, title, faces), title, 'Page')
  drawContinued(paper)
  paper.block('Items', 24)
  return paper.sheet.finish()
}

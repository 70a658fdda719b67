import { drawContinued } from '#templates/continued.ts'
import { pleading } from '#templates/pleading.ts'
import { type Faces, sheet } from '#templates/sheet.ts'
import { attachment } from './map.ts'

/** A page on which a list of the petition goes on. */
export async function drawAttachment(faces: Faces): Promise<Uint8Array> {
  const title = 'Attachment to Petition or Application'
  const paper = pleading(sheet(attachment, title, faces), title, 'Page')
  drawContinued(paper)
  paper.block('Items', 24)
  return paper.sheet.finish()
}

import { drawCaption } from '#templates/caption.ts'
import { drawRows } from '#templates/order-rows.ts'
import { MOTION } from '#templates/people.ts'
import { PAPER, pleading } from '#templates/pleading.ts'
import { type Faces, sheet } from '#templates/sheet.ts'
import { MOTION_ROWS, motionOrder } from './map.ts'

/** The order on the People's motion. HSC § 11361.8(b), (f), (h). */
export async function drawMotionOrder(faces: Faces): Promise<Uint8Array> {
  const title = `[Proposed] Order on ${MOTION.title}`
  const paper = pleading(sheet(motionOrder, title, faces), title)
  drawCaption(paper, ['[PROPOSED] ORDER ON', 'PEOPLE’S MOTION'], [...MOTION.statute])

  paper.paragraph(
    'The Court has considered the People’s motion under Health and Safety Code section 11361.8 and any response. The ' +
      'Court orders as marked here and in the table that follows:',
  )
  paper.check('Granted', 'The motion is GRANTED as to each conviction marked in the table.', 0)
  paper.check('Denied', 'The motion is DENIED as to each conviction so marked, because:', 0)
  paper.labelled('', 'Reason', { indent: 12 })
  paper.check('Sealed', 'The Court’s record of each conviction that is dismissed is sealed.', 0)
  paper.check('Other', 'Other orders:', 0)
  paper.labelled('', 'OtherOrders', { indent: 12 })
  paper.paragraph(
    'Each conviction is, as marked: dismissed and sealed as legally invalid; redesignated as a misdemeanor or as an ' +
      'infraction; or left as it is, the request being denied. Where a sentence is being served it is recalled first.',
    { keep: 2 * MOTION_ROWS },
  )
  paper.skip()
  drawRows(paper, MOTION_ROWS)
  paper.sheet.field('More', { x: PAPER.left, baseline: paper.room(), width: PAPER.right - PAPER.left })
  paper.skip()
  paper.paragraph('A conviction redesignated in the table is a misdemeanor or an infraction for all purposes.')
  paper.signature('SignedOn', { words: 'Judge of the Superior Court' })
  return paper.sheet.finish()
}

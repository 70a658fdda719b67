import type { Packet } from '#app/petition/facts.ts'
import { drawCaption } from '#templates/caption.ts'
import { drawRows } from '#templates/order-rows.ts'
import { PAPER, pleading } from '#templates/pleading.ts'
import { type Faces, sheet } from '#templates/sheet.ts'
import { statuteLines, TITLES } from '#templates/titles.ts'
import { ORDER_ROWS, proposedOrder } from './map.ts'

/** The order a judge may sign, every choice left open. HSC § 11361.8(b), (f), (h). */
export async function drawProposedOrder(faces: Faces, sentence: Packet['sentence']): Promise<Uint8Array> {
  const { name, statute } = TITLES[sentence]
  const title = `[Proposed] Order on ${name} Under ${statute}`
  const paper = pleading(sheet(proposedOrder, title, faces), title)
  drawCaption(paper, ['[PROPOSED] ORDER ON', name.toUpperCase()], statuteLines(sentence))

  const party = name.toLowerCase()
  paper.paragraph(
    `The Court has considered the ${party} under Health and Safety Code section 11361.8 and any response. The Court ` +
      'orders as marked:',
  )
  paper.check('Granted', `**1.** The ${party} is GRANTED as to each conviction marked below.`.replaceAll('**', ''), 0)
  paper.paragraph(
    sentence === 'completed'
      ? '2. Each conviction is dismissed and sealed as legally invalid, redesignated as a misdemeanor or as an ' +
          'infraction, or the request is denied, as marked in its row:'
      : '2. The sentence is recalled, and each conviction is dismissed as legally invalid and sealed, or Defendant is ' +
          'resentenced on it as a misdemeanor or as an infraction, or the request is denied, as marked in its row:',
    { first: 0 },
  )
  paper.skip()
  drawRows(paper, ORDER_ROWS)
  paper.sheet.field('More', { x: PAPER.left, baseline: paper.room(), width: PAPER.right - PAPER.left })
  paper.skip()
  paper.paragraph(
    '3. A conviction that is redesignated is a misdemeanor or an infraction, as marked, for all purposes.',
    { first: 0 },
  )
  paper.check('Sealed', '4. The Court’s record of each dismissed conviction is sealed.', 0)
  paper.check('Denied', `5. The ${party} is DENIED as to each conviction so marked, because:`, 0)
  for (const line of ['Reason', 'ReasonMore']) paper.labelled('', line, { indent: 18 })
  paper.check('Other', '6. Other orders:', 0)
  paper.labelled('', 'OtherOrders', { indent: 18 })
  paper.signature('SignedOn', undefined, 'Judge of the Superior Court')
  return paper.sheet.finish()
}

import type { Packet } from '#app/petition/facts.ts'
import { drawCaption } from '#templates/caption.ts'
import { DISMISSAL, drawRows } from '#templates/order-rows.ts'
import { PAPER, pleading } from '#templates/pleading.ts'
import { type Faces, sheet } from '#templates/sheet.ts'
import { statuteLines, TITLES } from '#templates/titles.ts'
import { dismissalOrder, ORDER_ROWS, proposedOrder } from './map.ts'

const WORDS = {
  completed: {
    any:
      'Each conviction is, as marked: dismissed and sealed as legally invalid; redesignated as a misdemeanor or as an ' +
      'infraction; or left as it is, the request being denied.',
    infractions:
      'Each conviction is, as marked: dismissed and sealed as legally invalid; or left as it is, the request being ' +
      'denied.',
  },
  serving: {
    any:
      'The sentence for each conviction is, as marked: recalled and dismissed as legally invalid, and the conviction ' +
      'sealed; recalled, and Defendant resentenced on the conviction as a misdemeanor or as an infraction; or left as ' +
      'it is, the request being denied.',
    infractions:
      'The sentence for each conviction is, as marked: recalled and dismissed as legally invalid, and the conviction ' +
      'sealed; or left as it is, the request being denied.',
  },
} as const

/** The order a judge may sign, every choice left open. HSC § 11361.8(b), (f), (h). */
export async function drawProposedOrder(
  faces: Faces,
  sentence: Packet['sentence'],
  levels: 'any' | 'infractions',
): Promise<Uint8Array> {
  const { name, statute } = TITLES[sentence]
  const [map, choices] = levels === 'any' ? [proposedOrder, undefined] : [dismissalOrder, DISMISSAL]
  const title = `[Proposed] Order on ${name} Under ${statute}`
  const paper = pleading(sheet(map, title, faces), title)
  drawCaption(paper, ['[PROPOSED] ORDER ON', name.toUpperCase()], statuteLines(sentence))

  const party = name.toLowerCase()
  paper.paragraph(
    `The Court has considered the ${party} under Health and Safety Code section 11361.8 and any response. The Court ` +
      'orders as marked here and in the table that follows:',
  )
  paper.check('Granted', `The ${party} is GRANTED as to each conviction so marked in the table.`, 0)
  paper.check('Denied', `The ${party} is DENIED as to each conviction so marked in the table, because:`, 0)
  for (const line of ['Reason', 'ReasonMore']) paper.labelled('', line, { indent: 12 })
  paper.check('Sealed', 'The Court’s record of each conviction that is dismissed is sealed.', 0)
  paper.check('Other', 'Other orders:', 0)
  for (const line of ['OtherOrders', 'OtherOrdersMore']) paper.labelled('', line, { indent: 12 })
  paper.paragraph(WORDS[sentence][levels], { keep: 2 * ORDER_ROWS })
  paper.skip()
  drawRows(paper, ORDER_ROWS, choices)
  paper.sheet.field('More', { x: PAPER.left, baseline: paper.room(), width: PAPER.right - PAPER.left })
  paper.skip()
  if (levels === 'any')
    paper.paragraph('A conviction redesignated in the table is a misdemeanor or an infraction for all purposes.')
  paper.signature('SignedOn', { words: 'Judge of the Superior Court' })
  return paper.sheet.finish()
}

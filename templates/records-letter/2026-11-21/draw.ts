import { letter } from '#templates/letter.ts'
import { type Faces, sheet } from '#templates/sheet.ts'
import { recordsLetter } from './map.ts'

const COPIES = [
  'the complaint or information;',
  'the plea form or the minutes of the plea or verdict;',
  'the judgment or sentence, and the minutes of that day;',
  'any order under Health and Safety Code section 11361.8 or 11361.9; and',
  'the docket (register of actions).',
]

/** Asks the clerk of the court of conviction for the papers that say what the conviction was for. */
export async function drawRecordsLetter(faces: Faces): Promise<Uint8Array> {
  const page = letter(sheet(recordsLetter, 'Letter to the clerk: copies from a case file', faces))
  page.block('Identity', 2, 30)
  page.paragraph('Dear Clerk:')
  page.paragraph('I am the defendant in this case. Please send me a copy of each of these that the file has:', {
    after: 2,
  })
  page.sheet.tag('L', () => {
    for (const [index, copy] of COPIES.entries())
      page.paragraph(`${index + 1}. ${copy}`, { indent: 18, after: index === COPIES.length - 1 ? 6 : 0, item: true })
  })
  page.paragraph(
    'If there is a fee, please tell me the amount first, and whether I can ask to have it waived (form FW-001). A stamped ' +
      'envelope addressed to me is enclosed. Thank you for your help.',
    { after: 5 },
  )
  page.signature()
  page.line('Reply of the clerk')
  page.choice('NotFound', 'No record of this case was found.')
  page.choice('Destroyed', 'The record was destroyed on (date):', 'DestroyedOn')
  page.choice('Cost', 'The copies cost:', 'CostAmount')
  return page.sheet.finish()
}

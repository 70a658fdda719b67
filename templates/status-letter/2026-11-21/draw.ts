import { letter } from '#templates/letter.ts'
import { type Faces, sheet } from '#templates/sheet.ts'
import { statusLetter } from './map.ts'

/** Asks the clerk of the court of conviction whether HSC § 11361.9 was already carried out in this case. */
export async function drawStatusLetter(faces: Faces): Promise<Uint8Array> {
  const page = letter(sheet(statusLetter, 'Letter to the clerk: was this case already cleared?', faces))
  page.block('Identity', 2, 30)
  page.labelled('Date of conviction, if known:', 'ConvictionDate')
  page.block('Convictions', 2, 0)
  page.paragraph('Dear Clerk:')
  page.paragraph(
    'Please tell me whether the Court has made an order in this case under Health and Safety Code section 11361.9 or ' +
      '11361.8 that recalls or dismisses and seals a cannabis conviction, or redesignates it as a misdemeanor or an ' +
      'infraction. If so, please send me a copy of the order. If not, please tell me whether the prosecutor filed a challenge.',
  )
  page.paragraph(
    'You can mark your answer below and return this letter in the stamped envelope that I enclose. If there is a fee ' +
      'for the search or the copy, please tell me the amount first. Thank you for your help.',
  )
  page.signature()
  page.line('Reply of the clerk')
  page.choice('Cleared', 'An order was made on (date):', 'ClearedOn')
  page.choice('NotCleared', 'No such order was made.')
  page.choice('NotFound', 'No record of this case was found.')
  return page.sheet.finish()
}

import { letter } from '#templates/letter.ts'
import { type Faces, sheet } from '#templates/sheet.ts'
import { prosecutorLetter } from './map.ts'

const TO = { name: 'Prosecutor', address: 'ProsecutorAddress', known: false }

/** Goes with the copies for the prosecuting agency. It argues nothing, and says nothing of the facts of the case. */
export async function drawProsecutorLetter(faces: Faces): Promise<Uint8Array> {
  const page = letter(sheet(prosecutorLetter, 'Letter to the prosecuting agency with its copies', faces), TO)
  page.paragraph('To the prosecuting agency:')
  page.paragraph(
    'Your agency is served with a copy of each of these papers, which will be filed in the case named above:',
    { after: 3 },
  )
  page.block('Papers', 3)
  page.paragraph(
    'If your agency answers, please file the answer with the Court and send a copy to the address at the top of this ' +
      'letter. If your agency does not oppose relief, please tell the Court so.',
  )
  page.paragraph(
    'If another agency prosecuted this case, please tell me which one, so that I can have it served instead.',
  )
  page.paragraph('Thank you.')
  page.signature()
  return page.sheet.finish()
}

import { letter } from '#templates/letter.ts'
import { type Faces, sheet } from '#templates/sheet.ts'
import { coverLetter } from './map.ts'

/** The letter that asks the clerk to file the packet. It promises and asserts nothing about the law. */
export async function drawCoverLetter(faces: Faces): Promise<Uint8Array> {
  const page = letter(sheet(coverLetter, 'Letter to the clerk with papers for filing', faces))
  page.paragraph('Dear Clerk:')
  page.paragraph('Please file these papers in the case named above:', { after: 3 })
  page.block('Papers', 4)
  page.paragraph(
    'The originals and copies are enclosed with a stamped envelope addressed to me. Please mark the copies as filed ' +
      'and send them back in it. Please also send any notice of a hearing, and a copy of the order when the judge has ' +
      'signed it, to the address above.',
  )
  page.paragraph(
    'If a fee is due, please tell me before you return the papers, so that I can pay it or ask for a waiver (form FW-001).',
  )
  page.paragraph(
    'If the conviction in this case has already been recalled, dismissed, sealed or redesignated under Health and ' +
      'Safety Code section 11361.9, please tell me.',
  )
  page.paragraph('Thank you for your help.')
  page.signature()
  return page.sheet.finish()
}

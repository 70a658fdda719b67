import { drawCaption } from '#templates/caption.ts'
import { PAPER, pleading } from '#templates/pleading.ts'
import { type Faces, sheet } from '#templates/sheet.ts'
import { proofOfService } from './map.ts'

/** Proof that the prosecuting agency was given a copy (rules 1.21 and 1.41): sworn by who served, so left to them. */
export async function drawProofOfService(faces: Faces): Promise<Uint8Array> {
  const title = 'Proof of Service of Papers Under Health & Saf. Code, § 11361.8'
  const paper = pleading(sheet(proofOfService, title, faces), title)
  drawCaption(paper, ['PROOF OF SERVICE'], ['(Health & Saf. Code, § 11361.8)'])

  paper.paragraph('**1.** I am at least 18 years old and not a party to this case.', { first: 0 })
  paper.labelled('Name:', 'ServerName')
  paper.labelled('Home or business address:', 'ServerAddress')
  paper.labelled('Telephone:', 'ServerPhone')
  paper.paragraph('**2.** I served a copy of each of these papers:', { first: 0, keep: 3 })
  paper.block('Papers', 2)
  paper.paragraph('**3.** I served the prosecuting agency in this case, at this name and address:', {
    first: 0,
    keep: 5,
  })
  const { sheet: page } = paper
  const top = paper.line
  paper.block('Served', 5)
  for (let line = 0; line < 5; line++) {
    const y = paper.room() + PAPER.leading * (5 - line) - 3.2
    page.rule(PAPER.left + 36, y, PAPER.right, y, 0.25)
  }
  if (paper.line !== top + 5) throw new Error('The address of service must stand on one page')
  paper.paragraph('**4.** I served it in this way (mark one):', { first: 0, keep: 4 })
  paper.check('InPerson', 'In person. I personally delivered the papers to the agency at that address on')
  paper.labelled('(date)', 'InPersonDate', { indent: 54, width: 140 })
  paper.labelled('at (time)', 'InPersonTime', { indent: 54, width: 140 })
  paper.room(7)
  paper.check(
    'ByMail',
    'By United States mail. I put the papers in a sealed envelope with postage paid, addressed to the agency at that address, and I',
  )
  paper.check('Deposited', 'deposited the envelope with the United States Postal Service', 54)
  paper.check(
    'Collected',
    'placed the envelope for collection and mailing in the ordinary course of business, by a practice I know, under ' +
      'which mail is deposited with the Postal Service the same day,',
    54,
  )
  paper.labelled('on (date)', 'MailDate', { indent: 54, width: 140 })
  paper.labelled('at (city and state)', 'MailPlace', { indent: 54 })
  paper.paragraph('I live or work in the county where the mailing took place.', { first: 54 })
  paper.paragraph(
    'I declare under penalty of perjury under the laws of the State of California that the foregoing is true and correct.',
    { keep: 6 },
  )
  paper.signature('SignedOn', { name: 'SignedName', words: 'Printed name:' })
  return paper.sheet.finish()
}

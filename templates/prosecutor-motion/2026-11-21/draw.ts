import { drawCaption } from '#templates/caption.ts'
import { MOTION } from '#templates/people.ts'
import { pleading } from '#templates/pleading.ts'
import { type Faces, sheet } from '#templates/sheet.ts'
import { prosecutorMotion } from './map.ts'

/** The blank of a motion by the prosecutor. HSC § 11361.8(a)–(b), (e)–(f), (h). */
export async function drawProsecutorMotion(faces: Faces): Promise<Uint8Array> {
  const paper = pleading(sheet(prosecutorMotion, MOTION.title, faces), MOTION.title)
  drawCaption(paper, [...MOTION.caption], [...MOTION.statute])

  paper.paragraph(
    'The People of the State of California move the Court for relief under Health and Safety Code section 11361.8, ' +
      'and state:',
  )
  paper.paragraph('**1. Judgment.** This Court entered the judgment of conviction in the case numbered above.')
  paper.labelled('Date of conviction, if known:', 'ConvictionDate', { width: 200 })
  paper.paragraph(
    '**2. Convictions.** In this case Defendant was convicted of each offense listed here. What the People ask for ' +
      'stands after it:',
    { keep: 4 },
  )
  paper.block('Convictions', 5)
  paper.paragraph('**3. Sentence.** As marked:', { keep: 5 })
  paper.check('Completed', 'Defendant has completed the sentence for each conviction listed in item 2.')
  paper.check('Serving', 'Defendant is serving a sentence for a conviction listed in item 2.')
  paper.paragraph(
    '**4. Presumption.** Section 11361.8 requires the Court to presume that Defendant meets its criteria unless the ' +
      'party opposing relief proves by clear and convincing evidence that Defendant does not. The People offer no such ' +
      'proof, and do not oppose the relief that this motion asks for.',
  )
  paper.paragraph('**5. Relief requested.** The People ask the Court, as listed in item 2:', { keep: 2 })
  const requests = [
    '(a) to dismiss a conviction as legally invalid, and to seal it;',
    '(b) to redesignate a conviction as a misdemeanor or an infraction, for all purposes;',
    '(c) where a sentence is being served, to recall it, and to dismiss or to resentence; and',
    '(d) to grant any other relief that section 11361.8 allows.',
  ]
  paper.sheet.tag('L', () => {
    for (const request of requests) paper.paragraph(request, { first: 0, indent: 36, item: true })
  })
  paper.paragraph('**6. Hearing (optional).** As marked:', { keep: 2 })
  paper.check('NoHearing', 'The People do not ask for a hearing on this motion.')
  paper.signature('SignedOn', { name: 'Signer' })
  return paper.sheet.finish()
}

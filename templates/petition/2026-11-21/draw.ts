import type { Packet } from '#app/petition/facts.ts'
import type { Levels } from '#app/petition/words.ts'
import { drawCaption } from '#templates/caption.ts'
import { type Pleading, pleading } from '#templates/pleading.ts'
import { type Faces, sheet } from '#templates/sheet.ts'
import { statuteLines, TITLES } from '#templates/titles.ts'
import { petition } from './map.ts'

/** The blank, for a sentence being served (a petition) or completed (an application). HSC § 11361.8(a)–(b), (e)–(f). */
export async function drawPetition(faces: Faces, sentence: Packet['sentence'], levels: Levels): Promise<Uint8Array> {
  const { name, who, caption, dismissal, statute } = TITLES[sentence]
  const paper = pleading(sheet(petition, `${name} under ${statute}`, faces), `${name} Under ${statute}`)
  drawCaption(paper, [...(levels === 'infractions' ? dismissal : caption)], statuteLines(sentence))

  const subdivisions = sentence === 'completed' ? '(e) and (f)' : '(a) and (b)'
  paper.paragraph(
    `${who} is the defendant in this case. ${who} asks the Court for relief under Health and Safety Code section ` +
      `11361.8, subdivisions ${subdivisions}, and states:`,
  )
  paper.paragraph('**1. Judgment.** This Court entered the judgment of conviction in the case numbered above.')
  paper.labelled('Date of conviction, if known:', 'ConvictionDate', { width: 200 })
  paper.paragraph(
    `**2. Convictions.** In this case ${who} was convicted of each offense listed here, and asks for relief as to each:`,
    { keep: 4 },
  )
  paper.block('Convictions', 5)
  if (sentence === 'completed') drawApplication(paper, levels)
  else drawPetitionBody(paper, levels)
  drawWaivers(paper, who, name.toLowerCase())
  paper.signature('SignedOn', { name: 'Signer' })
  return paper.sheet.finish()
}

const OTHER = 'to grant any other relief that section 11361.8 allows'

function drawApplication(paper: Pleading, levels: Levels) {
  paper.paragraph(
    '**3. Sentence completed.** Applicant has completed the sentence for each conviction listed in item 2.',
  )
  drawLesserOffense(paper, 'Applicant', levels)
  const must =
    levels === 'infractions'
      ? 'dismiss the conviction as legally invalid, and seal it.'
      : 'redesignate the conviction or dismiss and seal it.'
  paper.paragraph(
    '**5. Presumption.** Section 11361.8, subdivision (f), requires the Court to presume that Applicant meets the ' +
      'criteria of subdivision (e) unless the party opposing this application proves by clear and convincing evidence ' +
      `that Applicant does not. Applicant relies on that presumption. When the criteria are met, the Court must ${must}`,
  )
  const dismiss = 'to dismiss each conviction listed in item 2 as legally invalid, and to seal it'
  if (levels === 'infractions') return drawRequests(paper, 'Applicant', [dismiss, OTHER])
  const [each, lowered] =
    levels === 'any' ? ['conviction', 'a misdemeanor or an infraction'] : ['misdemeanor', 'an infraction']
  drawRequests(paper, 'Applicant', [
    dismiss,
    `in the alternative, to redesignate as ${lowered} each ${each} that is not dismissed`,
    `to order that a redesignated conviction is ${lowered} for all purposes`,
    OTHER,
  ])
}

function drawPetitionBody(paper: Pleading, levels: Levels) {
  paper.paragraph(
    '**3. Sentence being served.** Petitioner is currently serving a sentence for a conviction listed in item 2.',
  )
  drawLesserOffense(paper, 'Petitioner', levels)
  paper.paragraph(
    '**5. Presumption.** Section 11361.8, subdivision (b), requires the Court to presume that Petitioner meets the ' +
      'criteria of subdivision (a) unless the party opposing this petition proves by clear and convincing evidence ' +
      'that Petitioner does not. Petitioner relies on that presumption. When the criteria are met, the Court must ' +
      'grant the petition unless it determines that doing so would pose an unreasonable risk of danger to public ' +
      'safety, as subdivision (b) defines that risk.',
  )
  const dismiss =
    'to recall the sentence for each conviction listed in item 2 and to dismiss it as legally invalid, and to seal ' +
    'each conviction that is dismissed'
  if (levels === 'infractions') return drawRequests(paper, 'Petitioner', [dismiss, OTHER])
  drawRequests(paper, 'Petitioner', [
    dismiss,
    levels === 'any'
      ? 'in the alternative, to recall the sentence and to resentence Petitioner, with each conviction that is not ' +
        'dismissed redesignated as a misdemeanor or an infraction'
      : 'in the alternative, to recall the sentence and to resentence Petitioner, under section 11361.8, subdivision ' +
        '(b), for each conviction that is not dismissed',
    'to give credit for time served, and to release Petitioner from supervision, under subdivision (c)',
    OTHER,
  ])
}

/** No offense is lesser than an infraction. */
function drawLesserOffense(paper: Pleading, who: string, levels: Levels) {
  const lesser = levels === 'infractions' ? '' : ', or would have been guilty of a lesser offense,'
  paper.paragraph(
    '**4. Effect of Proposition 64.** Had the Control, Regulate and Tax Adult Use of Marijuana Act been in effect at ' +
      `the time of each offense listed in item 2, ${who} would not have been guilty of an offense${lesser} under Health ` +
      'and Safety Code sections 11357 through 11360 and 11362.1.',
  )
}

function drawRequests(paper: Pleading, who: string, requests: string[]) {
  paper.paragraph(`**6. Relief requested.** ${who} asks the Court:`, { keep: 2 })
  const last = requests.length - 1
  paper.sheet.tag('L', () => {
    for (const [index, request] of requests.entries()) {
      const end = index === last ? '.' : index === last - 1 ? '; and' : ';'
      paper.paragraph(`(${'abcd'[index]}) ${request}${end}`, { first: 0, indent: 36, item: true })
    }
  })
}

function drawWaivers(paper: Pleading, who: string, name: string) {
  paper.paragraph('**7. Waivers (optional).** A waiver is made only if its box is marked.', { keep: 8 })
  paper.check('WaiveJudge', `${who} waives a hearing by the judge who imposed the original sentence.`)
  paper.check('WaiveAppearance', `${who} waives appearance at any hearing on this ${name}.`)
}

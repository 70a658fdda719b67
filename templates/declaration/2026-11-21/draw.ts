import { drawCaption } from '#templates/caption.ts'
import { drawContinued } from '#templates/continued.ts'
import { dated, PAPER, type Pleading, pleading } from '#templates/pleading.ts'
import { type Faces, sheet } from '#templates/sheet.ts'
import { declaration, declarationBegun, declarationEnded } from './map.ts'

const TITLE = 'Declaration Supporting Relief Under Health & Saf. Code, § 11361.8'
const OATH =
  'I declare under penalty of perjury under the laws of the State of California that the foregoing is true and correct.'

/** A declaration on one page, or the first page of a longer one (Code Civ. Proc., § 2015.5). What it states is the person's own. */
export async function drawDeclaration(faces: Faces, part: 'whole' | 'begun'): Promise<Uint8Array> {
  const paper = pleading(sheet(part === 'whole' ? declaration : declarationBegun, TITLE, faces), TITLE)
  drawCaption(paper, ['DECLARATION SUPPORTING', 'RELIEF'], ['(Health & Saf. Code, § 11361.8)'])
  const { sheet: page } = paper
  const y = paper.room()
  page.field('Declarant', {
    x: PAPER.left + 36,
    baseline: y,
    width: PAPER.right - PAPER.left - 36,
    lines: 2,
    leading: 8,
  })
  paper.skip()
  if (part === 'whole') {
    paper.block('Statements', 6, 18)
    drawOath(paper)
  } else paper.block('Statements', 10, 18)
  return page.finish()
}

/** The last page of a declaration that does not stand on one, with room for this many lines above the oath. */
export async function drawDeclarationEnd(faces: Faces, lines: number): Promise<Uint8Array> {
  const paper = pleading(sheet(declarationEnded, TITLE, faces), TITLE, 'Page')
  drawContinued(paper)
  paper.block('Statements', lines, 18)
  paper.skip()
  drawOath(paper)
  return paper.sheet.finish()
}

/** On the first page the name stands close above the foot, to the right of the page number. */
const SIGNED_FROM = PAPER.center + 34

function drawOath(paper: Pleading) {
  paper.paragraph(OATH)
  const { sheet: page } = paper
  const y = paper.room(2) - 4
  dated(page, 'SignedOn', y)
  page.rule(SIGNED_FROM, y - 3, PAPER.right, y - 3, 0.5)
  page.field('Signer', { x: SIGNED_FROM, baseline: y - 16, width: PAPER.right - SIGNED_FROM, lines: 2, leading: 20 })
  paper.skip(2)
}

import type { Packet } from '#app/petition/facts.ts'
import { LETTER, text } from '#app/petition/field-map.ts'
import { wrap } from '#app/petition/fit.ts'
import { lines, longDate, sender, signer } from '#app/petition/words.ts'
import { FIELD, PAGE, type Sheet } from '#templates/sheet.ts'

const LEFT = 80
const RIGHT = PAGE.width - 72
const LEADING = 15

/** The part of the facts that every letter to a clerk needs. */
export type LetterFacts = Pick<Packet, 'on' | 'court' | 'caseNumber' | 'filer'>

export const letterFields = {
  Sender: text<LetterFacts>('Sender', 'filer', ({ filer }) => sender(filer), LETTER),
  Date: text<LetterFacts>('Date of the letter', 'on', ({ on }) => longDate(on)),
  Clerk: text<LetterFacts>(
    'The court and its address',
    'court',
    ({ court }) => lines('Clerk of the Court, Criminal Division', court.name, ...court.address),
    LETTER,
  ),
  Defendant: text<LetterFacts>('Name of the defendant', 'filer.name', ({ filer }) => filer.name, LETTER),
  CaseNumber: text<LetterFacts>('Case number', 'caseNumber', ({ caseNumber }) => caseNumber, LETTER),
  Signer: text<LetterFacts>('Printed name of who signs', 'filer.name', ({ filer }) => signer(filer), LETTER),
}

/** Writes a one-page letter from the top down: sender, date, court, the case, then whatever the letter says. */
export function letter(sheet: Sheet) {
  sheet.addPage()
  let y = PAGE.height - 72
  const field = (name: string, rows: number, { x = LEFT, width = 300 } = {}) => {
    sheet.field(name, { x, baseline: y, width, lines: rows, leading: LEADING })
    y -= rows * LEADING
  }
  field('Sender', 7, { width: RIGHT - LEFT })
  y -= 8
  field('Date', 1)
  y -= 10
  field('Clerk', 6, { width: RIGHT - LEFT })
  y -= 10
  const [x, width] = [LEFT + 82, RIGHT - LEFT - 82]
  sheet.text(LEFT, y, 'Re:', { bold: true })
  sheet.text(LEFT + 30, y, 'Case No.')
  field('CaseNumber', 1, { x, width })
  y -= 2
  sheet.text(LEFT + 30, y, 'People v.')
  field('Defendant', 3, { x, width })
  y -= 2
  return {
    sheet,
    paragraph(words: string, { indent = 0, after = 7 } = {}) {
      for (const line of wrap(words, RIGHT - LEFT - indent, (part) => sheet.width(part))) {
        sheet.text(LEFT + indent, y, line)
        y -= LEADING
      }
      y -= after
    },
    /** A box to tick, its words, and room to write after them. */
    choice(name: string, words: string, writeIn?: string) {
      sheet.check(name, LEFT, y)
      sheet.text(LEFT + 18, y, words)
      if (writeIn) {
        const x = LEFT + 24 + sheet.width(words)
        sheet.rule(x, y - 3, RIGHT, y - 3, 0.5)
        sheet.field(writeIn, { x, baseline: y, width: RIGHT - x })
      }
      y -= 20
    },
    labelled(words: string, name: string, width = 200) {
      sheet.text(LEFT, y, words)
      sheet.field(name, { x: LEFT + sheet.width(words) + 6, baseline: y, width })
      y -= LEADING + 3
    },
    block(name: string, rows: number, indent = 18) {
      field(name, rows, { x: LEFT + indent, width: RIGHT - LEFT - indent })
    },
    line(words: string) {
      sheet.rule(LEFT, y + 4, RIGHT, y + 4, 0.5)
      y -= LEADING
      sheet.text(LEFT, y, words, { bold: true })
      y -= 20
    },
    signature() {
      sheet.text(LEFT, y, 'Respectfully,')
      y -= 44
      sheet.rule(LEFT, y + FIELD.above, LEFT + 240, y + FIELD.above, 0.5)
      y -= 4
      field('Signer', 3, { width: 360 })
      y -= 6
    },
  }
}

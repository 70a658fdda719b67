import type { Packet, StatusLetter } from '#app/petition/facts.ts'
import { block, LETTER, text } from '#app/petition/field-map.ts'
import { wrap } from '#app/petition/fit.ts'
import { lines, longDate, senderParts, signerParts } from '#app/petition/words.ts'
import { FIELD, PAGE, type Sheet } from '#templates/sheet.ts'

const LEFT = 80
const RIGHT = PAGE.width - 72
const LEADING = 15

/** The part of the facts that every letter needs. */
export type LetterFacts = Pick<Packet, 'on' | 'caseNumber' | 'filer'>
/** The part that a letter to a clerk needs besides. */
export type ClerkFacts = LetterFacts & Pick<Packet, 'court'>

/** The fields of every letter. */
export const letterFields = {
  Sender: block<LetterFacts>('Sender', 'filer', ({ filer }) => senderParts(filer), LETTER),
  Date: text<LetterFacts>('Date of the letter', 'on', ({ on }) => longDate(on)),
  Defendant: text<LetterFacts>('Name of the defendant', 'filer.name', ({ filer }) => filer.name, LETTER),
  CaseNumber: text<LetterFacts>('Case number', 'caseNumber', ({ caseNumber }) => caseNumber, LETTER),
  Signer: block<LetterFacts>('Printed name of who signs', 'filer.name', ({ filer }) => signerParts(filer), LETTER),
}

/** To whom a letter to a court goes. */
export const clerkFields = {
  Clerk: text<ClerkFacts>(
    'The court',
    'court.name',
    ({ court }) => lines('Clerk of the Court, Criminal Division', court.name),
    LETTER,
  ),
  ClerkAddress: text<ClerkFacts>(
    'Address of the court',
    'court.address',
    ({ court }) => lines(...court.address),
    LETTER,
  ),
}

/** By which a clerk can find the person; nothing stands there unless the person wants it to. */
export const identityField = {
  Identity: text<Pick<StatusLetter, 'birthDate' | 'otherNames'>>(
    'Date of birth and other names, only if the person wants',
    'filer',
    ({ birthDate, otherNames }) =>
      lines(birthDate ? `Date of birth: ${birthDate}` : '', otherNames ? `Other names used: ${otherNames}` : ''),
    LETTER,
  ),
}

/** The fields that say to whom a letter goes: the name, which always stands there or not, and the address below it. */
type Addressee = { name: string; address: string; known: boolean }
export const CLERK: Addressee = { name: 'Clerk', address: 'ClerkAddress', known: true }

/** Writes a one-page letter from the top down: sender, date, addressee, the case, then whatever the letter says. */
export function letter(sheet: Sheet, to = CLERK) {
  sheet.addPage()
  let y = PAGE.height - 56
  const field = (name: string, rows: number, { x = LEFT, width = RIGHT - LEFT, ruled = 0 } = {}) => {
    sheet.field(name, { x, baseline: y, width, lines: rows, leading: LEADING, ruled })
    y -= rows * LEADING
  }
  field('Sender', 7)
  y -= 8
  field('Date', 1)
  y -= 10
  field(to.name, 2, { width: 360, ruled: to.known ? 0 : 2 })
  y -= 1
  field(to.address, 4, { width: 360, ruled: 3 })
  y -= 8
  const [x, width] = [LEFT + 82, RIGHT - LEFT - 82]
  sheet.tag('H1', () => {
    sheet.text(LEFT, y, 'Re: ', { bold: true })
    sheet.text(LEFT + 30, y, 'Case No. ')
    field('CaseNumber', 1, { x, width, ruled: 1 })
    y -= 2
    sheet.text(LEFT + 30, y, 'People v. ')
    field('Defendant', 3, { x, width })
    y -= 2
  })
  return {
    sheet,
    paragraph(words: string, { indent = 0, after = 7, item = false } = {}) {
      const broken = wrap(words, RIGHT - LEFT - indent, (part) => sheet.width(part))
      const draw = () => {
        for (const [index, line] of broken.entries()) {
          sheet.text(LEFT + indent, y, index < broken.length - 1 ? `${line} ` : line)
          y -= LEADING
        }
      }
      if (item) sheet.tag('LI', () => sheet.tag('LBody', draw))
      else sheet.tag('P', draw)
      y -= after
    },
    /** A box to tick, its words, and room to write after them. */
    choice(name: string, words: string, writeIn?: string) {
      if (y < 28) throw new Error(`The letter is too long for its page: ${words}`)
      sheet.tag('P', () => {
        sheet.check(name, LEFT, y)
        sheet.text(LEFT + 18, y, words)
        const x = LEFT + 24 + sheet.width(words)
        if (writeIn) sheet.field(writeIn, { x, baseline: y, width: RIGHT - x })
        if (writeIn) sheet.rule(x, y - 3, RIGHT, y - 3, 0.5)
      })
      y -= 20
    },
    labelled(words: string, name: string, width = 200) {
      sheet.tag('P', () => {
        sheet.text(LEFT, y, words)
        sheet.field(name, { x: LEFT + sheet.width(words) + 6, baseline: y, width, ruled: 1 })
      })
      y -= LEADING + 3
    },
    block(name: string, rows: number, indent = 18) {
      field(name, rows, { x: LEFT + indent, width: RIGHT - LEFT - indent })
      y -= 4
    },
    line(words: string) {
      sheet.rule(LEFT, y + 4, RIGHT, y + 4, 0.5)
      y -= LEADING
      sheet.tag('H2', () => sheet.text(LEFT, y, words, { bold: true }))
      y -= 20
    },
    signature() {
      sheet.tag('P', () => sheet.text(LEFT, y, 'Respectfully,'))
      y -= 40
      sheet.rule(LEFT, y + FIELD.above, LEFT + 240, y + FIELD.above, 0.5)
      y -= 4
      field('Signer', 3, { width: 360 })
      y -= 6
    },
  }
}

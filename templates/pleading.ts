import { wrap } from '#app/petition/fit.ts'
import { PAGE, type Sheet } from '#templates/sheet.ts'

/** Pleading paper, rules 2.100–2.119: three numbered lines an inch from one inch below the top, so 28 to a page. */
export const PAPER = {
  lines: 28,
  leading: 24,
  left: 90,
  center: 306,
  right: 558,
  numbers: 68,
  rules: [76, 79, 568],
} as const
const FIRST_BASELINE = PAGE.height - 72 - 11

/** The baseline of a numbered line: line 8 begins 3⅓ inches below the top (rule 2.111(3)). */
export function baseline(line: number): number {
  return FIRST_BASELINE - (line - 1) * PAPER.leading
}

export type Pleading = ReturnType<typeof pleading>

/**
 * Writes down a pleading page line by line, going on to the next page when one is full.
 * Footer and page number: rules 2.109 and 2.110. `number` names the field that holds the number on attachment pages.
 */
export function pleading(sheet: Sheet, footer: string, number?: string) {
  let line = PAPER.lines + 1
  const newPage = () => {
    sheet.addPage()
    line = 1
    const middle = (PAPER.left + PAPER.right) / 2
    sheet.apart(() => {
      for (let count = 1; count <= PAPER.lines; count++) {
        sheet.text(PAPER.numbers, baseline(count), String(count), { align: 'right' })
      }
      for (const x of PAPER.rules) sheet.rule(x, 0, x, PAGE.height)
      if (!number) sheet.text(middle, 45, String(sheet.pages), { align: 'center' })
      sheet.rule(PAPER.left, 40, PAPER.right, 40)
      sheet.text(middle, 28, footer, { size: 10, align: 'center' })
    })
    if (number) sheet.field(number, { x: middle - 30, baseline: 45, width: 60, align: 'center', atEnd: true })
  }
  /** Makes sure that this many lines are left on the page, and gives the baseline of the next one. */
  const room = (lines = 1) => {
    if (line + lines - 1 > PAPER.lines) newPage()
    return baseline(line)
  }
  newPage()
  return {
    sheet,
    room,
    get line() {
      return line
    },
    skip(lines = 1) {
      line += lines
    },
    goTo(next: number) {
      line = next
    },
    /**
     * A paragraph. What stands between two asterisks is bold, and words so at its beginning are a heading; of an item of
     * a list its first word is the label.
     */
    paragraph(
      words: string,
      {
        first = 36,
        indent = 0,
        keep = 1,
        item = false,
      }: Partial<Record<'first' | 'indent' | 'keep', number>> & {
        item?: boolean
      } = {},
    ) {
      room(keep)
      const runs = words.split('**').flatMap((part, index) =>
        part
          .split(' ')
          .filter(Boolean)
          .map((word) => ({ word, bold: index % 2 === 1 })),
      )
      const space = sheet.width(' ')
      let x = PAPER.left + indent + first
      let y = room()
      const draw = (from: number, to: number) => {
        for (const [index, { word, bold }] of runs.slice(from, to).entries()) {
          if (x + sheet.width(word, { bold }) > PAPER.right) {
            line += 1
            y = room()
            x = PAPER.left + indent
          }
          sheet.text(x, y, from + index + 1 < runs.length ? `${word} ` : word, { bold })
          x += sheet.width(word, { bold }) + space
        }
      }
      const plain = runs.findIndex(({ bold }) => !bold)
      const heading = /^\*\*[^*]*\p{L}/u.test(words) ? plain : 0
      if (item) {
        sheet.tag('LI', () => {
          sheet.tag('Lbl', () => draw(0, 1))
          sheet.tag('LBody', () => draw(1, runs.length))
        })
      } else {
        if (heading > 0) sheet.tag('H2', () => draw(0, heading))
        sheet.tag('P', () => draw(heading, runs.length))
      }
      line += 1
    },
    /** Words and, after them on the same line, an underlined field to the right margin or of the width given. */
    labelled(words: string, name: string, { indent = 36, width }: { indent?: number; width?: number } = {}) {
      const y = room()
      const x = PAPER.left + indent + sheet.width(words) + 6
      const wide = width ?? PAPER.right - x
      sheet.rule(x, y - 3, x + wide, y - 3, 0.5)
      sheet.tag('P', () => {
        if (words) sheet.text(PAPER.left + indent, y, words)
        sheet.field(name, { x, baseline: y, width: wide })
      })
      line += 1
    },
    /** A field over whole numbered lines. */
    block(name: string, lines: number, indent = 36) {
      const y = room(lines)
      sheet.field(name, { x: PAPER.left + indent, baseline: y, width: PAPER.right - PAPER.left - indent, lines })
      line += lines
    },
    /** A check box with its sentence. */
    check(name: string, words: string, indent = 36) {
      const left = PAPER.left + indent
      const text = left + 18
      const broken = wrap(words, PAPER.right - text, (part) => sheet.width(part))
      let y = room(broken.length)
      sheet.tag('P', () => {
        sheet.check(name, left, y)
        for (const [index, part] of broken.entries()) {
          sheet.text(text, y, index < broken.length - 1 ? `${part} ` : part)
          y -= PAPER.leading
        }
      })
      line += broken.length
    },
    /** Date at the left, a line to sign at the right; below it the name of who signs, or the words given. */
    signature(date: string, { name, words }: { name?: string; words?: string }) {
      const y = room(words ? 3 : 5)
      const [x, width] = [PAPER.center, PAPER.right - PAPER.center]
      dated(sheet, date, y)
      sheet.rule(x, y - PAPER.leading - 3, PAPER.right, y - PAPER.leading - 3, 0.5)
      const below = y - 2 * PAPER.leading
      const after = words ? sheet.width(`${words} `) : 0
      sheet.tag('P', () => {
        if (words) sheet.text(x, below, words)
        if (name) sheet.field(name, { x: x + after, baseline: below, width: width - after, lines: words ? 1 : 3 })
      })
      line += words ? 3 : 5
    },
  }
}

/** The date of signing at the left, on a line to write on. */
export function dated(sheet: Sheet, date: string, y: number) {
  sheet.rule(PAPER.left + 40, y - 3, PAPER.left + 180, y - 3, 0.5)
  sheet.tag('P', () => {
    sheet.text(PAPER.left, y, 'Dated:')
    sheet.field(date, { x: PAPER.left + 42, baseline: y, width: 136 })
  })
}

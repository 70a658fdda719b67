import type { FieldMap } from '#app/petition/field-map.ts'
import { wrap } from '#app/petition/fit.ts'
import type { Font } from '#app/petition/font.ts'
import { compose } from '#app/petition/letters.ts'
import { verifyDrawn } from '#app/petition/verify-drawn.ts'
import { PAGE, sheet } from '#templates/sheet.ts'

const LEFT = 60
const RIGHT = PAGE.width - 60
const TOP = 726
const BOTTOM = 62
const LEADING = 15.5

/** A paper that is never filed, in the person's own language. */
export type Own = {
  /** The root of its fields: `for-you`. */
  name: string
  title: string
  /** BCP 47. */
  language: string
  /** `YYYY-MM-DD`, the file's own date. */
  day: string
  /** Stands at the top of every page, so that nobody takes it for a paper of the court. */
  mark: string
  /** The foot of a page, from its number. */
  foot: (page: number) => string
  font: Font
}

export type Writer = ReturnType<typeof writer>

/**
 * Writes running text down as many pages as it needs. Unlike a form it has no blank: what it says is drawn, and only the
 * lines to write on are fields. `finish` opens the file again and throws a `PaperError` if it does not say the same.
 */
export function writer({ name, title, language, day, mark, foot, font }: Own) {
  const blank: Record<string, string> = {}
  const map: FieldMap<never> = { form: name, revised: day, fields: {}, blank }
  const page = sheet(map, title, { regular: font }, language)
  const drawn: string[][] = []
  let y = 0
  const text = (x: number, at: number, words: string, style: Parameters<typeof page.text>[3] = {}) => {
    const composed = compose(words)
    drawn.at(-1)?.push(composed)
    page.text(x, at, composed, style)
  }
  const newPage = () => {
    page.addPage()
    drawn.push([])
    // Read aloud once, and printed on every page.
    const first = drawn.length === 1
    const head = () => text(PAGE.width / 2, 752, mark, { size: 12, bold: true, align: 'center' })
    if (first) page.tag('P', head)
    else page.apart(head)
    page.rule(LEFT, 744, RIGHT, 744)
    page.apart(() => text(PAGE.width / 2, 36, foot(drawn.length), { align: 'center' }))
    y = TOP
  }
  const room = (height: number) => {
    if (y - height < BOTTOM) newPage()
  }
  const lines = (words: string, x: number, size = 12, bold = false) =>
    wrap(compose(words), RIGHT - x, (part) => font.width(part, size)).map((line) => ({ line, size, bold }))
  const flow = (words: string, x: number, { size = 12, bold = false, leading = LEADING } = {}) => {
    for (const { line } of lines(words, x, size, bold)) {
      room(leading)
      text(x, y, line, { size, bold })
      y -= leading
    }
  }
  newPage()
  return {
    newPage,
    title(words: string) {
      y -= 6
      page.tag('H1', () => flow(words, LEFT, { size: 18, bold: true, leading: 22 }))
      y -= 2
    },
    /** A heading that never stands alone at the foot of a page. */
    heading(words: string) {
      room(4 * LEADING)
      y -= 5
      page.tag('H2', () => flow(words, LEFT, { size: 13, bold: true, leading: 17 }))
    },
    paragraph(words: string, { indent = 0, after = 4 } = {}) {
      if (words) page.tag('P', () => flow(words, LEFT + indent))
      else y -= LEADING
      y -= after
    },
    /** A name at the left and what belongs to it, in a column of its own. */
    pair(label: string, value: string, column = 130) {
      const rows = lines(value, LEFT + column)
      room(rows.length * LEADING)
      page.tag('P', () => {
        if (label) text(LEFT, y, label, { bold: true })
        for (const { line } of rows) {
          text(LEFT + column, y, line)
          y -= LEADING
        }
      })
    },
    /** A bold line with room for a date at its right, and what to do below it. */
    step(words: string, body: string, line: string, field: string) {
      room(LEADING * (1 + lines(body, LEFT + 16).length))
      const from = RIGHT - 120
      page.tag('H3', () => text(LEFT, y, words, { bold: true }))
      page.tag('P', () => {
        text(from - 6, y, line, { align: 'right' })
        writeLine(`${words} ${line}`, field, from, 120)
      })
      y -= LEADING
      page.tag('P', () => flow(body, LEFT + 16))
      y -= 6
    },
    /** A box to tick and its words. */
    check(words: string, field: string) {
      const rows = lines(words, LEFT + 20)
      room(rows.length * LEADING)
      blank[field] = words
      page.tag('P', () => {
        page.check(field, LEFT, y)
        flow(words, LEFT + 20)
      })
      y -= 4
    },
    /** A name and a line to write on, to the right margin. */
    labelled(words: string, field: string, column = 130) {
      room(20)
      page.tag('P', () => {
        text(LEFT, y, words, { bold: true })
        writeLine(words, field, LEFT + column, RIGHT - LEFT - column)
      })
      y -= 20
    },
    /** Lines to write on. */
    notes(words: string, field: string, rows: number) {
      room(22 * rows)
      blank[field] = words
      page.field(field, { x: LEFT, baseline: y - 6, width: RIGHT - LEFT, lines: rows, leading: 22, ruled: rows })
      y -= 22 * rows + 6
    },
    get pages() {
      return drawn.length
    },
    async finish(): Promise<Uint8Array> {
      const bytes = await page.finish()
      verifyDrawn(name, bytes, drawn)
      return bytes
    },
  }

  function writeLine(words: string, field: string, x: number, width: number) {
    blank[field] = words
    page.field(field, { x, baseline: y, width, ruled: 1 })
  }
}

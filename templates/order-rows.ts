import { type FieldMap, text } from '#app/petition/field-map.ts'
import type { Setting } from '#app/petition/fit.ts'
import { PAPER, type Pleading } from '#templates/pleading.ts'

/** The counts that stand in the rows of one page of the order, and the note after the last of them. */
export type OrderRows = { rows: string[]; more: string }

const CHOICES = {
  Dismissed: 'dismissed and sealed',
  Misdemeanor: 'misdemeanor',
  Infraction: 'infraction',
  Denied: 'denied',
}
const HEADS = [['Dismissed', 'and sealed'], ['Misde-', 'meanor'], ['Infrac-', 'tion'], ['Denied']]
const FIRST_COLUMN = 330
const COLUMN = 60
const ROW: readonly Setting[] = [
  { size: 12, leading: 12 },
  { size: 11, leading: 11 },
  { size: 10, leading: 10.5 },
  { size: 9, leading: 9.5 },
]

/** A text field for each row's count. */
export function rowFields(rows: number): FieldMap<OrderRows>['fields'] {
  return Object.fromEntries(
    numbers(rows).map((row) => [
      `Row${row}Count`,
      text<OrderRows>(`Count in row ${row}`, 'counts', (facts) => facts.rows[row - 1] ?? '', ROW),
    ]),
  )
}

/** Four boxes a row, all of them the judge's. */
export function rowBlanks(rows: number): Record<string, string> {
  return Object.fromEntries(
    numbers(rows).flatMap((row) =>
      Object.entries(CHOICES).map(([name, words]) => [`Row${row}${name}`, `Left to the judge, row ${row}: ${words}`]),
    ),
  )
}

/** The rows that no count of this case is in. */
export function unusedRows(rows: number, used: number): string[] {
  const names = ['Count', ...Object.keys(CHOICES)]
  return numbers(rows)
    .filter((row) => row > used)
    .flatMap((row) => names.map((name) => `Row${row}${name}`))
}

/** The table of counts, a row to a numbered line pair, with its heading. */
export function drawRows(paper: Pleading, rows: number) {
  const { sheet } = paper
  const head = paper.room(3)
  sheet.text(PAPER.left, head, 'Conviction (Health & Saf. Code)', { bold: true })
  for (const [column, words] of HEADS.entries()) {
    const middle = FIRST_COLUMN + column * COLUMN + COLUMN / 2
    for (const [at, word] of words.entries()) {
      sheet.text(middle, head + 12 * (words.length - 1 - at), word, { size: 12, bold: true, align: 'center' })
    }
  }
  sheet.rule(PAPER.left, head - 6, PAPER.right, head - 6, 0.5)
  paper.skip()
  for (const row of numbers(rows)) {
    const y = paper.room()
    sheet.field(`Row${row}Count`, {
      x: PAPER.left,
      baseline: y,
      width: FIRST_COLUMN - PAPER.left - 8,
      lines: 2,
      leading: 8,
    })
    for (const [column, name] of Object.keys(CHOICES).entries()) {
      sheet.check(`Row${row}${name}`, FIRST_COLUMN + column * COLUMN + COLUMN / 2 - 5, y)
    }
    paper.skip()
  }
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1)
}

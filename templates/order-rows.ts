import type { Packet, PacketCount } from '#app/petition/facts.ts'
import { type FieldMap, text } from '#app/petition/field-map.ts'
import type { Setting } from '#app/petition/fit.ts'
import { countRows } from '#app/petition/words.ts'
import { PAPER, type Pleading } from '#templates/pleading.ts'

/**
 * A count's words, the choices that its row does not offer since the conviction is that already, and the one that is
 * asked for where somebody marks it for the judge.
 */
export type OrderRow = { words: string; without: readonly string[]; asked?: Choice }

/** The counts that stand in the rows of one page of the order, and the note after the last of them. */
export type OrderRows = { rows: readonly OrderRow[]; more: string }

const ALREADY = { felony: [], misdemeanor: ['Misdemeanor'], infraction: ['Misdemeanor', 'Infraction'] }

/**
 * The rows of an order. A misdemeanor is not redesignated as one; who is still serving its sentence can be sentenced
 * again for one, so there, and where the level is not known, every choice stays.
 */
export function orderRows(counts: readonly PacketCount[], sentence: Packet['sentence']): OrderRow[] {
  return countRows(counts).map((words, row) => {
    const level = counts[row]?.level
    return { words, without: level && sentence === 'completed' ? ALREADY[level] : [] }
  })
}

const CHOICES = {
  Dismissed: 'dismissed and sealed',
  Misdemeanor: 'misdemeanor',
  Infraction: 'infraction',
  Denied: 'denied',
}
type Choice = keyof typeof CHOICES
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
      text<OrderRows>(`Count in row ${row}`, 'counts', (facts) => facts.rows[row - 1]?.words ?? '', ROW),
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

/** The rows that no count of this case is in, and the choices that a row does not offer. */
export function unusedRows(rows: number, used: readonly OrderRow[]): string[] {
  const names = ['Count', ...Object.keys(CHOICES)]
  return numbers(rows).flatMap((row) => (used[row - 1]?.without ?? names).map((name) => `Row${row}${name}`))
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

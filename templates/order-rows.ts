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

const ALREADY: Record<'felony' | 'misdemeanor' | 'infraction', Choice[]> = {
  felony: [],
  misdemeanor: ['Misdemeanor'],
  infraction: ['Misdemeanor', 'Infraction'],
}

/**
 * The rows of an order. A misdemeanor is not redesignated as one; who is still serving its sentence can be sentenced
 * again for one, so there, and where the level is not known, every choice stays. An infraction is never lowered.
 */
export function orderRows(counts: readonly PacketCount[], sentence: Packet['sentence']): OrderRow[] {
  return countRows(counts).map((words, row) => {
    const level = counts[row]?.level
    return { words, without: level && (level === 'infraction' || sentence === 'completed') ? ALREADY[level] : [] }
  })
}

/** The columns of the table: what each box says, and its heading. */
const CHOICES = {
  Dismissed: { words: 'dismissed and sealed', head: ['Dismissed', 'and sealed'] },
  Misdemeanor: { words: 'misdemeanor', head: ['Misde-', 'meanor'] },
  Infraction: { words: 'infraction', head: ['Infrac-', 'tion'] },
  Denied: { words: 'denied', head: ['Denied'] },
} as const
export type Choice = keyof typeof CHOICES
const ALL = Object.keys(CHOICES) as Choice[]
/** What is left to choose where every conviction is an infraction. */
export const DISMISSAL: readonly Choice[] = ['Dismissed', 'Denied']
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

/** A box a row for each choice, all of them the judge's. */
export function rowBlanks(rows: number, choices: readonly Choice[] = ALL): Record<string, string> {
  return Object.fromEntries(
    numbers(rows).flatMap((row) =>
      choices.map((name) => [`Row${row}${name}`, `Left to the judge, row ${row}: ${CHOICES[name].words}`]),
    ),
  )
}

/** The rows that no count of this case is in, and the choices that a row does not offer. */
export function unusedRows(rows: number, used: readonly OrderRow[]): string[] {
  const names = ['Count', ...ALL]
  return numbers(rows).flatMap((row) => (used[row - 1]?.without ?? names).map((name) => `Row${row}${name}`))
}

/** The table of counts, a row to a numbered line pair, with its heading. */
export function drawRows(paper: Pleading, rows: number, choices: readonly Choice[] = ALL) {
  const { sheet } = paper
  sheet.tag('Table', () => {
    const first = PAPER.right - choices.length * COLUMN
    const middle = (column: number) => first + column * COLUMN + COLUMN / 2
    const head = paper.room(3)
    sheet.tag('TR', () => {
      sheet.tag('TH', () => sheet.text(PAPER.left, head, 'Conviction (Health & Saf. Code)', { bold: true }))
      for (const [column, choice] of choices.entries()) {
        const { head: words } = CHOICES[choice]
        const draw = () => {
          for (const [at, word] of words.entries()) {
            const y = head + 12 * (words.length - 1 - at)
            sheet.text(middle(column), y, word, { bold: true, align: 'center' })
          }
        }
        sheet.tag('TH', draw, words.join(' ').replace('- ', ''))
      }
    })
    sheet.rule(PAPER.left, head - 6, PAPER.right, head - 6, 0.5)
    paper.skip()
    for (const row of numbers(rows)) {
      const baseline = paper.room()
      sheet.tag('TR', () => {
        const width = first - PAPER.left - 8
        sheet.tag('TD', () => sheet.field(`Row${row}Count`, { x: PAPER.left, baseline, width, lines: 2, leading: 8 }))
        for (const [column, name] of choices.entries())
          sheet.tag('TD', () => sheet.check(`Row${row}${name}`, middle(column) - 5, baseline))
      })
      paper.skip()
    }
  })
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1)
}

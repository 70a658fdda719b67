import { check, type FieldMap } from '#app/petition/field-map.ts'
import { countRows } from '#app/petition/words.ts'
import { type OrderRow, type OrderRows, rowBlanks, rowFields } from '#templates/order-rows.ts'
import type { PeoplesCount, PeoplesRequest } from '#templates/people.ts'

/** The box of a row that says what the People ask for. Between misdemeanor and infraction the judge chooses. */
const BOXES: Partial<Record<PeoplesRequest, OrderRow['asked']>> = {
  dismiss: 'Dismissed',
  misdemeanor: 'Misdemeanor',
  infraction: 'Infraction',
}

/** The rows of the order on a motion, each with what the motion asks for. */
export function askedRows(counts: readonly PeoplesCount[]): OrderRow[] {
  return countRows(counts).map((words, row) => ({ words, without: [], asked: BOXES[counts[row]?.request ?? 'lesser'] }))
}

/** The fields of such rows: each count, and the boxes that say what is asked. */
export function askedFields(rows: number): FieldMap<OrderRows>['fields'] {
  const boxes = Array.from({ length: rows }, (_, row) =>
    Object.values(BOXES).map((box) => [
      `Row${row + 1}${box}`,
      check<OrderRows>(`Row ${row + 1}: ${box.toLowerCase()}, as asked for`, (facts) => facts.rows[row]?.asked === box),
    ]),
  )
  return { ...rowFields(rows), ...Object.fromEntries(boxes.flat()) }
}

/** The boxes of such rows that stay the judge's. */
export function openBoxes(rows: number): Record<string, string> {
  const asked = askedFields(rows)
  return Object.fromEntries(Object.entries(rowBlanks(rows)).filter(([name]) => !(name in asked)))
}

import { COLUMN } from '#app/bulk/columns.ts'
import type { Rows } from '#app/bulk/rows.ts'
import { keyOf, valueRange, type Who } from '#app/bulk/who.ts'

/** Who a row set aside belongs with, where that is known by CII number; `joined` has the people found by one. */
export function joinedBy(rows: Rows, row: number, joined: ReadonlyMap<number, number>): number | undefined {
  const id = cellOf(rows, row, COLUMN.SUBJECT_ID)
  if (id[0] < id[1]) return joined.get(keyOf(rows.bytes, id))
  const cii = ciiOf(rows, row)
  return cii[2] ? keyOf(rows.bytes, cii) : undefined
}

function cellOf(rows: Rows, row: number, column: number): Who {
  const [from, to] = valueRange(rows.bytes, rows.from(row, column), rows.to(row, column), true)
  return [from, to, false]
}

/** Where a row's CII number stands. */
export function ciiOf(rows: Rows, row: number): Who {
  const [from, to] = cellOf(rows, row, COLUMN.CII_NUMBER)
  return [from, to, from < to]
}

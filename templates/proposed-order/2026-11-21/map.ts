import type { Packet } from '#app/petition/facts.ts'
import { type FieldMap, ONE_LINE, text } from '#app/petition/field-map.ts'
import { captionBlank, captionFields } from '#templates/caption.ts'
import { DISMISSAL, type OrderRows, rowBlanks, rowFields, unusedRows } from '#templates/order-rows.ts'

/** Rows on the first paper; more counts go on the order's own attachment. */
export const ORDER_ROWS = 8

const LEFT = rowBlanks(ORDER_ROWS, DISMISSAL)

/** Every choice is the judge's: nothing is ticked. */
export const proposedOrder: FieldMap<Packet & OrderRows> = {
  form: 'proposed-order',
  revised: '2026-11-21',
  fields: {
    ...captionFields,
    ...rowFields(ORDER_ROWS),
    More: text('End of the table, or where it goes on', 'counts', ({ more }) => more, ONE_LINE),
  },
  blank: {
    ...captionBlank,
    ...rowBlanks(ORDER_ROWS),
    Granted: 'Left to the judge: granted',
    Denied: 'Left to the judge: denied',
    Reason: 'Left to the judge: reason for a denial, first line',
    ReasonMore: 'Left to the judge: reason for a denial, second line',
    Other: 'Left to the judge: other orders',
    OtherOrders: 'Left to the judge: other orders, first line',
    OtherOrdersMore: 'Left to the judge: other orders, second line',
    Sealed: 'Left to the judge: the record of the court is sealed',
    SignedOn: 'Date of the order, written by the judge',
  },
  unused: ({ rows }) => unusedRows(ORDER_ROWS, rows),
}

/** The same where every conviction is an infraction, so that a row is dismissed and sealed or denied. */
export const dismissalOrder: typeof proposedOrder = {
  ...proposedOrder,
  blank: Object.fromEntries(
    Object.entries(proposedOrder.blank).filter(([name]) => !(name in rowBlanks(ORDER_ROWS)) || name in LEFT),
  ),
}

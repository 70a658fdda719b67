import type { Packet } from '#app/petition/facts.ts'
import { type FieldMap, ONE_LINE, text } from '#app/petition/field-map.ts'
import { captionBlank, captionFields } from '#templates/caption.ts'
import { type OrderRows, rowBlanks, rowFields } from '#templates/order-rows.ts'

/** Rows on the first paper; more counts go on the order's own attachment. */
export const ORDER_ROWS = 14

/** Every choice is the judge's: nothing is ticked. */
export const proposedOrder: FieldMap<Packet & OrderRows> = {
  form: 'proposed-order',
  revised: '2026-11-21',
  fields: {
    ...captionFields,
    ...rowFields(ORDER_ROWS),
    More: text('Where the list of convictions goes on', 'counts', ({ more }) => more ?? '', ONE_LINE),
  },
  blank: {
    ...captionBlank,
    ...rowBlanks(ORDER_ROWS),
    Granted: 'The judge’s choice: granted',
    Denied: 'The judge’s choice: denied',
    Reason: 'The judge’s reason for a denial, first line',
    ReasonMore: 'The judge’s reason for a denial, second line',
    Other: 'The judge’s choice: other orders',
    OtherOrders: 'Other orders of the judge, first line',
    OtherOrdersMore: 'Other orders of the judge, second line',
    Sealed: 'The judge’s choice: the court’s record is sealed',
    SignedOn: 'Date of the order, written by the judge',
  },
}

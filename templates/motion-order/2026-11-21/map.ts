import { type FieldMap, ONE_LINE, text } from '#app/petition/field-map.ts'
import { askedFields, openBoxes } from '#templates/asked-rows.ts'
import { captionBlank } from '#templates/caption.ts'
import { type OrderRows, unusedRows } from '#templates/order-rows.ts'
import { type PeoplesFacts, peoplesCaption } from '#templates/people.ts'

/** Rows on the first paper; more counts go on the order's own attachment. */
export const MOTION_ROWS = 8

/** The order as the People ask for it; the judge strikes or marks what differs before signing. */
export const motionOrder: FieldMap<PeoplesFacts & OrderRows> = {
  form: 'motion-order',
  revised: '2026-11-21',
  fields: {
    ...peoplesCaption,
    ...askedFields(MOTION_ROWS),
    More: text('End of the table, or where it goes on', 'counts', ({ more }) => more, ONE_LINE),
  },
  blank: {
    ...captionBlank,
    ...openBoxes(MOTION_ROWS),
    Granted: 'Left to the judge: granted',
    Denied: 'Left to the judge: denied',
    Reason: 'Left to the judge: reason for a denial',
    Sealed: 'Left to the judge: the record of the court is sealed',
    Other: 'Left to the judge: other orders',
    OtherOrders: 'Left to the judge: other orders, in words',
    SignedOn: 'Date of the order, written by the judge',
  },
  unused: ({ rows }) => unusedRows(MOTION_ROWS, rows),
}

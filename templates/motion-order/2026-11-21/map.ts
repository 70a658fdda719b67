import { check, type FieldMap, ONE_LINE, text } from '#app/petition/field-map.ts'
import { captionBlank } from '#templates/caption.ts'
import { type OrderRows, rowBlanks, rowFields, unusedRows } from '#templates/order-rows.ts'
import { type PeoplesFacts, type PeoplesRequest, peoplesCaption } from '#templates/people.ts'

/** Rows on the first paper; more counts go on the order's own attachment. */
export const MOTION_ROWS = 8

/** The box of a row that says what the People ask for. Between misdemeanor and infraction the judge chooses. */
const BOXES: Partial<Record<PeoplesRequest, string>> = {
  dismiss: 'Dismissed',
  misdemeanor: 'Misdemeanor',
  infraction: 'Infraction',
}

const asked = Object.fromEntries(
  Array.from({ length: MOTION_ROWS }, (_, row) =>
    Object.entries(BOXES).map(([request, box]) => [
      `Row${row + 1}${box}`,
      check<PeoplesFacts>(
        `Row ${row + 1}: ${box.toLowerCase()}, as asked for`,
        ({ counts }) => counts[row]?.request === request,
      ),
    ]),
  ).flat(),
)
const open = Object.entries(rowBlanks(MOTION_ROWS)).filter(([name]) => !(name in asked))

/** The order as the People ask for it; the judge strikes or marks what differs before signing. */
export const motionOrder: FieldMap<PeoplesFacts & OrderRows> = {
  form: 'motion-order',
  revised: '2026-11-21',
  fields: {
    ...peoplesCaption,
    ...rowFields(MOTION_ROWS),
    ...asked,
    More: text('End of the table, or where it goes on', 'counts', ({ more }) => more, ONE_LINE),
  },
  blank: {
    ...captionBlank,
    ...Object.fromEntries(open),
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

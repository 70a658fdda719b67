import { type FieldMap, text } from '#app/petition/field-map.ts'
import { CAPTION_LINE, type ContinuedFacts, continuedFields } from '#templates/continued.ts'
import { type OrderRows, rowBlanks, rowFields, unusedRows } from '#templates/order-rows.ts'

/** Rows on each attachment page. */
export const ATTACHED_ROWS = 20

/** The rest of the order's table, for a case of many counts. */
export const orderAttachment: FieldMap<ContinuedFacts & OrderRows> = {
  form: 'order-attachment',
  revised: '2026-11-21',
  fields: {
    ...continuedFields,
    ...rowFields(ATTACHED_ROWS),
    More: text('End of the table, or where it goes on', 'counts', ({ more }) => more, CAPTION_LINE),
  },
  blank: rowBlanks(ATTACHED_ROWS),
  unused: ({ rows }) => unusedRows(ATTACHED_ROWS, rows),
}

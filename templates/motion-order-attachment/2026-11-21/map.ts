import { type FieldMap, text } from '#app/petition/field-map.ts'
import { askedFields, openBoxes } from '#templates/asked-rows.ts'
import { CAPTION_LINE, type ContinuedFacts, continuedFields } from '#templates/continued.ts'
import { ATTACHED_ROWS } from '#templates/order-attachment/2026-11-21/map.ts'
import { type OrderRows, unusedRows } from '#templates/order-rows.ts'

/** The rest of the table of the order on a motion, marked as the motion asks, too. */
export const motionOrderAttachment: FieldMap<ContinuedFacts & OrderRows> = {
  form: 'motion-order-attachment',
  revised: '2026-11-21',
  fields: {
    ...continuedFields,
    ...askedFields(ATTACHED_ROWS),
    More: text('End of the table, or where it goes on', 'counts', ({ more }) => more, CAPTION_LINE),
  },
  blank: openBoxes(ATTACHED_ROWS),
  unused: ({ rows }) => unusedRows(ATTACHED_ROWS, rows),
}

import { BODY, type FieldMap, NEXT_PAGE, text } from '#app/petition/field-map.ts'
import { type ContinuedFacts, continuedFields } from '#templates/continued.ts'

export type AttachmentFacts = ContinuedFacts & { items: string[] }

/** What does not fit in a list of the petition goes on here. */
export const attachment: FieldMap<AttachmentFacts> = {
  form: 'attachment',
  revised: '2026-11-21',
  fields: {
    ...continuedFields,
    Items: { ...text<AttachmentFacts>('The list, continued', 'counts', ({ items }) => items, BODY), goesOn: NEXT_PAGE },
  },
  blank: {},
}

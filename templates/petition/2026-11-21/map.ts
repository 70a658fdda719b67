import type { Packet } from '#app/petition/facts.ts'
import { BODY, block, check, type FieldMap, text } from '#app/petition/field-map.ts'
import { countLines, longDate, signerParts } from '#app/petition/words.ts'
import { captionBlank, captionFields } from '#templates/caption.ts'

/** The petition (subdivisions (a), (b)) and the application ((e), (f)) have the same fields. */
export const petition: FieldMap<Packet> = {
  form: 'petition',
  revised: '2026-11-21',
  fields: {
    ...captionFields,
    ConvictionDate: text('Item 1, date of conviction', 'convictionDate', ({ convictionDate }) =>
      longDate(convictionDate),
    ),
    Convictions: text('Item 2, convictions', 'counts', ({ counts }) => countLines(counts), BODY),
    WaiveJudge: check('Item 7, waiver of a hearing by the original judge', ({ waivers }) => waivers.originalJudge),
    WaiveAppearance: check('Item 7, waiver of appearance', ({ waivers }) => waivers.appearance),
    Signer: block('Printed name of who signs', 'filer.name', ({ filer }) => signerParts(filer), [
      { size: 12, leading: 16 },
      { size: 11, leading: 12 },
      { size: 10, leading: 11 },
      { size: 9, leading: 10 },
    ]),
  },
  blank: {
    ...captionBlank,
    SignedOn: 'Date of signing, written by hand by the person who signs',
  },
}

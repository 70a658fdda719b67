import type { Packet } from '#app/petition/facts.ts'
import { BODY, type FieldMap, NEXT_PAGE, ONE_LINE, text } from '#app/petition/field-map.ts'
import { captionBlank, captionFields } from '#templates/caption.ts'
import { CAPTION_LINE, type ContinuedFacts, continuedFields } from '#templates/continued.ts'

/** The statements that stand on one page of the declaration. */
export type DeclarationFacts = Packet & { statements: string[] }
export type DeclarationEnd = ContinuedFacts & { statements: string[] }

/** How many lines the last page has room for above the oath: there is one of each. */
export const END_LINES = [4, 10, 16] as const

const REVISED = '2026-11-21'
const declarant = text<Pick<Packet, 'filer'>>(
  'Who declares',
  'filer.name',
  ({ filer }) => `I, ${filer.name}, the defendant in this case, declare:`,
  // Between its own numbered line and the next there is room for two small ones.
  [...ONE_LINE, { size: 9, leading: 9.5 }],
)
const statements = {
  ...text<{ statements: string[] }>('What the person states', 'declaration', (facts) => facts.statements, BODY),
  flows: true,
  goesOn: NEXT_PAGE,
}
const printed = text<Pick<Packet, 'filer'>>(
  'Printed name of the person who declares',
  'filer.name',
  ({ filer }) => filer.name,
  CAPTION_LINE,
)
const SIGNED = { SignedOn: 'Date of signing under penalty of perjury, written by the person who declares' }

/** A short declaration: statements, oath and signature on the first page. */
export const declaration: FieldMap<DeclarationFacts> = {
  form: 'declaration',
  revised: REVISED,
  fields: { ...captionFields, Declarant: declarant, Statements: statements, Signer: printed },
  blank: { ...captionBlank, ...SIGNED },
}

/** The first page of a longer one, which is signed at its end. */
export const declarationBegun: FieldMap<DeclarationFacts> = {
  form: 'declaration',
  revised: REVISED,
  fields: { ...captionFields, Declarant: declarant, Statements: statements },
  blank: captionBlank,
}

/** The last page of a longer one, with oath and signature. */
export const declarationEnded: FieldMap<DeclarationEnd> = {
  form: 'declaration',
  revised: REVISED,
  fields: { ...continuedFields, Statements: statements, Signer: printed },
  blank: SIGNED,
}

import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFParser,
  PDFRef,
  PDFString,
} from 'pdf-lib'
import type { FieldMap } from '#app/petition/field-map.ts'
import type { Room } from '#app/petition/fit.ts'
import { PaperError } from '#app/petition/paper-error.ts'

/** A field as the blank has it, on its page (from 0). Width and height in points. */
export type FormField = { ref: PDFRef; page: number } & (
  | { kind: 'text'; width: number; height: number; rows: Room['rows']; centered: boolean; maxLength?: number }
  | { kind: 'check'; on: string }
)

/** The flag of a text field that takes several lines (ISO 32000-1, table 228). */
export const MULTILINE = 4096

/** A blank that was read and held against its map once, ready to be copied into any number of packets. */
export type Form<Facts> = {
  map: FieldMap<Facts>
  /** Pages and fields, no longer tied to each other, so that either can be copied alone. */
  context: PDFContext
  pages: PDFRef[]
  fields: ReadonlyMap<string, FormField>
}

/** Reads one of our own blanks, or the clean copy of an official one. Throws a `PaperError` that names the fields in which blank and map differ. */
export async function readForm<Facts>(map: FieldMap<Facts>, bytes: Uint8Array): Promise<Form<Facts>> {
  const context = await openPdf(bytes)
  const [root, ...others] = formRoots(context)
  if (!root || others.length > 0) throw new PaperError(map.form, 'AcroForm', 'has no single root field')
  const catalog = context.lookup(context.trailerInfo.Root, PDFDict)
  const pages = catalog.lookup(PDFName.of('Pages'), PDFDict).lookup(PDFName.of('Kids'), PDFArray).asArray() as PDFRef[]
  const annotations = pages.map((page) => takeAnnotations(context.lookup(page, PDFDict)))
  const fields = new Map<string, FormField>()
  for (const { name, ref, dict } of readFields(context, root)) {
    const page = annotations.findIndex((refs) => refs.includes(ref))
    if (page < 0 || fields.has(name)) throw new PaperError(map.form, name, 'is on no page, or twice in the form')
    for (const tie of ['P', 'Parent']) dict.delete(PDFName.of(tie))
    fields.set(name, { ref, page, ...describe(map, name, dict) })
  }
  compare(map, fields)
  return { map, context, pages, fields }
}

/** The objects of a PDF. */
export async function openPdf(bytes: Uint8Array): Promise<PDFContext> {
  return PDFParser.forBytesWithOptions(bytes, Number.POSITIVE_INFINITY).parseDocument()
}

/** The outermost fields of a PDF's form: one for each paper. */
export function formRoots(context: PDFContext): PDFDict[] {
  const form = context.lookup(context.trailerInfo.Root, PDFDict).lookup(PDFName.of('AcroForm'), PDFDict)
  const roots = form.lookup(PDFName.of('Fields'), PDFArray).asArray()
  return roots.map((root) => context.lookup(root, PDFDict))
}

/** The children of an outermost field, by name. */
export function readFields(context: PDFContext, root: PDFDict): { name: string; ref: PDFRef; dict: PDFDict }[] {
  const kids = root.lookup(PDFName.of('Kids'), PDFArray).asArray() as PDFRef[]
  return kids.map((ref) => {
    const dict = context.lookup(ref, PDFDict)
    return { name: fieldName(readText(dict, 'T')), ref, dict }
  })
}

/**
 * Official forms nest their fields, and write the path with dots. In our copies every field stands right below the root,
 * where a name must have no dot (ISO 32000-1, 12.7.3.2), so the path is written with strokes.
 */
export function fieldName(partial: string): string {
  return partial.replaceAll('/', '.')
}

/** A text string of a dictionary, decoded; empty when it is not there. */
export function readText(dict: PDFDict, key: string): string {
  const value = dict.lookup(PDFName.of(key))
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : ''
}

function takeAnnotations(page: PDFDict): PDFRef[] {
  const annotations = page.lookupMaybe(PDFName.of('Annots'), PDFArray)?.asArray() ?? []
  page.delete(PDFName.of('Annots'))
  return annotations.filter((annotation) => annotation instanceof PDFRef)
}

function describe<Facts>({ form, official }: FieldMap<Facts>, name: string, dict: PDFDict) {
  if (dict.lookup(PDFName.of('FT')) === PDFName.of('Btn')) {
    const states = dict.lookup(PDFName.of('AP'), PDFDict).lookup(PDFName.of('N'), PDFDict).keys()
    const on = states.map((state) => state.decodeText()).filter((state) => state !== 'Off')
    if (on.length !== 1) throw new PaperError(form, name, 'has not exactly one on-state')
    return { kind: 'check' as const, on: on[0] as string }
  }
  const rect = dict.lookup(PDFName.of('Rect'), PDFArray).asArray() as PDFNumber[]
  const [left, bottom, right, top] = rect.map((side) => side.asNumber()) as [number, number, number, number]
  const centered = dict.lookupMaybe(PDFName.of('Q'), PDFNumber)?.asNumber() === 1
  const multiline = ((dict.lookupMaybe(PDFName.of('Ff'), PDFNumber)?.asNumber() ?? 0) & MULTILINE) !== 0
  const rows: Room['rows'] = !official ? 'ruled' : multiline ? 'snug-lines' : 'snug-line'
  const maxLength = dict.lookupMaybe(PDFName.of('MaxLen'), PDFNumber)?.asNumber()
  return { kind: 'text' as const, width: right - left, height: top - bottom, rows, centered, maxLength }
}

function compare<Facts>(map: FieldMap<Facts>, fields: ReadonlyMap<string, FormField>) {
  const mapped = [...Object.keys(map.fields), ...Object.keys(map.blank)]
  const unknown = [...fields.keys()].filter((name) => !mapped.includes(name))
  const absent = mapped.filter((name) => !fields.has(name))
  if (unknown.length > 0) throw new PaperError(map.form, unknown.join(', '), 'not in the map')
  if (absent.length > 0) throw new PaperError(map.form, absent.join(', '), 'not in the blank')
  for (const [name, { kind }] of Object.entries(map.fields)) {
    if (fields.get(name)?.kind !== kind) throw new PaperError(map.form, name, `is not a ${kind} field`)
  }
}

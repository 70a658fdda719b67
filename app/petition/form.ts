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
import { PaperError } from '#app/petition/paper-error.ts'

/** A field as the blank has it. Width and height in points. */
export type FormField =
  | { kind: 'text'; ref: PDFRef; width: number; height: number; centered: boolean; multiline: boolean }
  | { kind: 'check'; ref: PDFRef; on: string }

/** A blank that was read and held against its map once, ready to be copied into any number of packets. */
export type Form<Facts> = {
  map: FieldMap<Facts>
  context: PDFContext
  /** The field that all fields of the form are children of. */
  root: PDFRef
  pages: PDFRef[]
  fields: ReadonlyMap<string, FormField>
}

/** Reads one of our own blanks. Throws a `PaperError` that names the fields in which blank and map differ. */
export async function readForm<Facts>(map: FieldMap<Facts>, bytes: Uint8Array): Promise<Form<Facts>> {
  const context = await PDFParser.forBytesWithOptions(bytes, Number.POSITIVE_INFINITY).parseDocument()
  const catalog = context.lookup(context.trailerInfo.Root, PDFDict)
  const roots = catalog.lookup(PDFName.of('AcroForm'), PDFDict).lookup(PDFName.of('Fields'), PDFArray)
  const root = roots.get(0)
  const pages = catalog.lookup(PDFName.of('Pages'), PDFDict).lookup(PDFName.of('Kids'), PDFArray).asArray()
  if (!(root instanceof PDFRef) || roots.size() !== 1)
    throw new PaperError(map.form, 'AcroForm', 'has no single root field')
  const fields = new Map(
    readFields(context, root).map(({ name, ref, dict }) => [name, describe(map.form, name, ref, dict)]),
  )
  compare(map, fields)
  return { map, context, root, pages: pages as PDFRef[], fields }
}

/** The children of a root field, by name. */
export function readFields(context: PDFContext, root: PDFRef): { name: string; ref: PDFRef; dict: PDFDict }[] {
  const kids = context.lookup(root, PDFDict).lookup(PDFName.of('Kids'), PDFArray)
  return kids.asArray().map((ref) => {
    const dict = context.lookup(ref, PDFDict)
    return { name: readText(dict, 'T'), ref: ref as PDFRef, dict }
  })
}

/** A text string of a dictionary, decoded; empty when it is not there. */
export function readText(dict: PDFDict, key: string): string {
  const value = dict.lookup(PDFName.of(key))
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : ''
}

function describe(form: string, name: string, ref: PDFRef, dict: PDFDict): FormField {
  if (dict.lookup(PDFName.of('FT')) === PDFName.of('Btn')) {
    const states = dict.lookup(PDFName.of('AP'), PDFDict).lookup(PDFName.of('N'), PDFDict).keys()
    const on = states.map((state) => state.decodeText()).filter((state) => state !== 'Off')
    if (on.length !== 1) throw new PaperError(form, name, 'has not exactly one on-state')
    return { kind: 'check', ref, on: on[0] as string }
  }
  const [left, bottom, right, top] = dict
    .lookup(PDFName.of('Rect'), PDFArray)
    .asArray()
    .map((side) => (side as PDFNumber).asNumber()) as [number, number, number, number]
  const flags = dict.lookupMaybe(PDFName.of('Ff'), PDFNumber)?.asNumber() ?? 0
  const centered = dict.lookupMaybe(PDFName.of('Q'), PDFNumber)?.asNumber() === 1
  return { kind: 'text', ref, width: right - left, height: top - bottom, centered, multiline: (flags & 4096) !== 0 }
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

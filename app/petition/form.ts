import type { FieldMap } from '#app/petition/field-map.ts'
import type { Room } from '#app/petition/fit.ts'
import { gather } from '#app/petition/gather.ts'
import { PaperError } from '#app/petition/paper-error.ts'
import { bodiesOf, newLooker, type Seen } from '#app/petition/pdf/look.ts'
import { type Box, boxOf, placed, UPRIGHT } from '#app/petition/pdf/matrix.ts'
import { Parser } from '#app/petition/pdf/parse.ts'
import { contentOf, openPdf, type Source } from '#app/petition/pdf/source.ts'
import { type Dict, entriesOf, type Parts, Stream, type Value, wordsOf } from '#app/petition/pdf/value.ts'
import { type Block, blockOf } from '#app/petition/pdf/write.ts'
import { readTags, type Tag } from '#app/petition/tags.ts'

/** A field as the blank has it, on its page (from 0), in points. */
export type FormField = {
  page: number
  rect: Box
  /** The entries of its widget that every packet has, as they are written. */
  fixed: string
  /** What draws it: every state of a check box, an empty text field. */
  drawn: Parts
} & (
  | { kind: 'text'; width: number; height: number; rows: Room['rows']; centered: boolean; maxLength?: number }
  | {
      kind: 'check'
      on: string
      /** How many lines and areas it shows while it is open: its own frame, or none where the page prints one. */
      frame: number
    }
)

/** One page of a blank: its entries, what draws it as it stands in the file, and what is printed on it. */
export type FormPage = { entries: Parts; content: Uint8Array; box: Box; printed: Seen[]; ink: Float64Array }

/** A blank that was read, looked at and held against its map once, ready to be put into any number of packets. */
export type Form<Facts> = {
  map: FieldMap<Facts>
  pages: FormPage[]
  fields: ReadonlyMap<string, FormField>
  /** What the fixed entries of each widget say, read once from how they are written. */
  known: ReadonlyMap<string, Dict>
  /** What a screen reader is told of it; an official form has nothing of the kind. */
  tags?: Tag[]
  /** What pages and widgets refer to: contents, fonts, pictures, appearances. */
  block: Block
}

/** The flag of a text field that takes several lines (ISO 32000-1, table 228). */
export const MULTILINE = 4096

/**
 * Reads one of our own blanks, or the clean copy of an official one. Throws a `PaperError` that names the fields in which
 * blank and map differ, or the words that should be printed on it, and an `Error` on a file that we did not write.
 */
export async function readForm<Facts>(map: FieldMap<Facts>, bytes: Uint8Array): Promise<Form<Facts>> {
  const source = openPdf(bytes)
  const [root, ...others] = formRoots(source)
  if (!root || others.length > 0) throw new PaperError(map.form, 'AcroForm', 'has no single root field')
  const parts = gather(source)
  const look = newLooker(source)
  const dicts = pagesOf(source)
  const pages = dicts.map(({ Parent, Annots, StructParents, ...page }): FormPage => {
    const stream = source.lookup(page.Contents)
    if (!(stream instanceof Stream)) throw new PaperError(map.form, 'pages', 'are drawn in several parts')
    const { words } = look(contentOf(stream), source.dict(page.Resources), UPRIGHT)
    const box = boxOf(source.lookup(page.CropBox ?? page.MediaBox))
    const ink = Float64Array.from(words.flatMap((word) => bodiesOf(word).flat()))
    return { entries: entriesOf(parts.take(page) as Dict), content: stream.bytes, box, printed: words, ink }
  })
  const annotations = dicts.map(({ Annots }) => (Annots ? source.list(Annots) : []).map((ref) => source.lookup(ref)))
  const fields = new Map<string, FormField>()
  const known = new Map<string, Dict>()
  const named = new Map<Value, string>()
  for (const { name, widget } of readFields(source, root)) {
    const page = annotations.findIndex((widgets) => widgets.includes(widget))
    if (page < 0 || fields.has(name)) throw new PaperError(map.form, name, 'is on no page, or twice in the form')
    const { P, Parent, StructParent, V, AS, DA, AP, ...rest } = parts.take(widget) as Dict
    named.set(widget, name)
    const rect = boxOf(rest.Rect)
    const read = describe(source, look, map, name, widget, rect)
    const entries = entriesOf(read.kind === 'check' ? { ...rest, DA } : rest)
    if (!entries.every((part) => typeof part === 'string')) throw new PaperError(map.form, name, 'is written in parts')
    const fixed = entries.join('')
    const drawn = entriesOf(read.kind === 'check' ? { AP } : { DA, AP })
    known.set(fixed, new Parser(`<<${fixed}>>`).value() as Dict)
    fields.set(name, { page, rect, fixed, drawn, ...read })
  }
  compare(map, fields)
  comparePrint(map, pages)
  return { map, pages, fields, known, tags: readTags(source, dicts, named), block: blockOf(parts.values) }
}

/** The dictionaries of a file's pages, in order. Our own files have them right below one node. */
export function pagesOf(source: Source): Dict[] {
  return source.list(source.dict(source.root.Pages).Kids).map((kid) => source.dict(kid))
}

/** The outermost fields of a PDF's form: one for each paper. */
export function formRoots(source: Source): Dict[] {
  return source.list(source.dict(source.root.AcroForm).Fields).map((root) => source.dict(root))
}

/** The children of an outermost field, by name. */
export function readFields(source: Source, root: Dict): { name: string; widget: Dict }[] {
  return source.list(root.Kids).map((kid) => {
    const widget = source.dict(kid)
    return { name: fieldName(wordsOf(widget.T)), widget }
  })
}

/**
 * Official forms nest their fields, and write the path with dots. In our copies every field stands right below the root,
 * where a name must have no dot (ISO 32000-1, 12.7.3.2), so the path is written with strokes.
 */
export function fieldName(partial: string): string {
  return partial.replaceAll('/', '.')
}

function describe<Facts>(
  source: Source,
  look: ReturnType<typeof newLooker>,
  { form, official }: FieldMap<Facts>,
  name: string,
  widget: Dict,
  rect: Box,
) {
  if (widget.FT === 'Btn') {
    const states = source.dict(source.dict(widget.AP).N)
    const on = Object.keys(states).filter((state) => state !== 'Off')
    if (on.length !== 1) throw new PaperError(form, name, 'has not exactly one on-state')
    const open = source.lookup(states.Off)
    const frame = open instanceof Stream ? look(contentOf(open), {}, placed(open, rect)).marks.length : 0
    return { kind: 'check' as const, on: on[0] as string, frame }
  }
  const [left, bottom, right, top] = rect
  const multiline = (Number(widget.Ff ?? 0) & MULTILINE) !== 0
  const rows: Room['rows'] = !official ? 'ruled' : multiline ? 'snug-lines' : 'snug-line'
  const maxLength = typeof widget.MaxLen === 'number' ? widget.MaxLen : undefined
  return { kind: 'text' as const, width: right - left, height: top - bottom, rows, centered: widget.Q === 1, maxLength }
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

/** The words that an official form is known by stand on its pages. */
function comparePrint<Facts>({ form, official }: FieldMap<Facts>, pages: FormPage[]) {
  const solid = (text: string) => text.replace(/[\s\u00a0]/g, '')
  const printed = solid(pages.flatMap((page) => page.printed.map(({ text }) => text)).join(''))
  const missing = official?.printed.filter((words) => !printed.includes(solid(words))) ?? []
  if (missing.length > 0) throw new PaperError(form, 'pages', `do not say ${missing.join(', ')}`)
}

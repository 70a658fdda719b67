import { type FormField, type FormPage, fieldName, formRoots, pagesOf } from '#app/petition/form.ts'
import { PaperError } from '#app/petition/paper-error.ts'
import { bodiesOf, type Drawn, newLooker } from '#app/petition/pdf/look.ts'
import { type Box, boxOf, placed } from '#app/petition/pdf/matrix.ts'
import { contentOf, openPdf, type Source } from '#app/petition/pdf/source.ts'
import { type Dict, isDict, Stream, type Value, wordsOf } from '#app/petition/pdf/value.ts'
import type { Plan } from '#app/petition/plan.ts'

/**
 * Opens a finished file again and compares it with its plan: every page and what is printed on it, the value of every
 * field, the letters that its appearance draws and where on the page they stand, every box's state and its mark. Throws
 * a `PaperError` that names form and field on the first difference; such a file is never handed out.
 */
export function verify(bytes: Uint8Array, papers: readonly Plan[]): void {
  try {
    const forms = [...new Set(papers.map(({ form }) => form))]
    const known = (entries: string) => {
      for (const form of forms) {
        const found = form.known.get(entries)
        if (found) return found
      }
    }
    compare(openPdf(bytes, known), papers)
  } catch (error) {
    if (error instanceof PaperError) throw error
    throw new PaperError('packet', 'file', `does not open again: ${(error as Error).message}`)
  }
}

function compare(source: Source, papers: readonly Plan[]) {
  if (source.dict(source.root.AcroForm).NeedAppearances !== undefined)
    throw new PaperError('packet', 'AcroForm', 'leaves drawing to the viewer')
  const roots = formRoots(source)
  const pages = pagesOf(source)
  if (roots.length !== papers.length) throw new PaperError('packet', 'AcroForm', 'has too few or too many papers')
  const look = newLooker(source)
  let first = 0
  for (const [index, paper] of papers.entries()) {
    const next = first + paper.form.pages.length
    verifyPaper({ source, look, paper }, roots[index] as Dict, pages.slice(first, next))
    first = next
  }
  if (first !== pages.length) throw new PaperError('packet', 'pages', 'are too many or too few')
}

/** Points by which a rounded place may differ. */
const NEAR = 0.02
const SMALLEST = 9
const NOTHING: Drawn = { words: [], marks: [] }

type Desk = { source: Source; look: ReturnType<typeof newLooker>; paper: Plan }
type Fail = (field: string, problem: string) => never

function verifyPaper(desk: Desk, root: Dict, pages: readonly Dict[]) {
  const { source, paper } = desk
  const { form, unused } = paper
  const fail: Fail = (field, problem) => {
    throw new PaperError(form.map.form, field, problem)
  }
  if (wordsOf(root.T) !== paper.name) fail('T', 'is misnamed')
  if (pages.length !== form.pages.length) fail('pages', 'are too few')
  const missing = new Set([...form.fields.keys()].filter((name) => !unused.has(name)))
  if (source.list(root.Kids).length !== missing.size) fail('Kids', 'are too many or too few against the plan')
  for (const [number, page] of pages.entries()) {
    const blank = form.pages[number] as FormPage
    if (!samePrint(source, page, blank)) fail(`page ${number + 1}`, 'is not printed as its blank')
    const values: Box[] = []
    for (const annotation of source.list(page.Annots)) {
      const widget = source.dict(annotation)
      const name = fieldName(wordsOf(widget.T))
      const field = form.fields.get(name)
      if (source.lookup(widget.Parent) !== root || field?.page !== number || !missing.delete(name))
        fail(name, 'is there against the plan')
      else values.push(...verifyField(desk, name, widget, field, (problem) => fail(name, problem)))
    }
    if (values.some((value) => strikes(value, blank.ink))) fail(`page ${number + 1}`, 'has a value over its print')
  }
  if (missing.size > 0) fail([...missing].join(', '), 'is missing against the plan')
}

/** Page size and content are the blank's, byte for byte, and its fonts are there. What they print was read from the blank. */
function samePrint(source: Source, page: Dict, blank: FormPage): boolean {
  const content = source.lookup(page.Contents)
  const box = boxOf(source.lookup(page.CropBox ?? page.MediaBox))
  return (
    content instanceof Stream && box.every((side, at) => side === blank.box[at]) && same(content.bytes, blank.content)
  )
}

function same(one: Uint8Array, other: Uint8Array): boolean {
  if (one.length !== other.length) return false
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false
  return true
}

/** Where a field has the bodies of its letters on the page; all their ink is inside its box, which clips it. */
function verifyField(
  { source, look, paper }: Desk,
  name: string,
  widget: Dict,
  field: FormField,
  fail: (problem: string) => never,
): Box[] {
  const rect = boxOf(widget.Rect)
  if (rect.some((side, at) => side !== field.rect[at])) fail('is not where the map says')
  const draw = (appearance: Value | undefined) => {
    const stream = source.lookup(appearance)
    if (!(stream instanceof Stream)) return fail('is not drawn')
    if (stream.bytes.length === 0) return NOTHING
    const resources = source.lookup(stream.dict.Resources)
    return look(contentOf(stream), isDict(resources) ? resources : {}, placed(stream, rect))
  }
  const normal = isDict(widget.AP) ? widget.AP.N : undefined
  if (field.kind === 'check') {
    const wanted = paper.checks.get(name) ? field.on : 'Off'
    const states = source.lookup(normal)
    if (widget.V !== wanted || widget.AS !== wanted || !isDict(states) || !states[wanted])
      return fail('is not ticked as planned')
    const { marks } = draw(states[wanted])
    const mark = marks.slice(field.frame)
    if (mark.length > 0 !== (wanted === field.on)) fail('shows another mark than planned')
    if (mark.some((box) => !within(box, rect)) || (mark.length > 0 && !large(mark, rect)))
      fail('has its mark at another place')
    return []
  }
  const text = paper.texts.get(name)
  if (wordsOf(widget.V) !== (text?.value ?? '')) fail('does not read back')
  const { words } = draw(normal)
  const lines = text?.fitted.lines.filter((line) => line !== '') ?? []
  const whole = solid(words.map((word) => word.text).join('')) === solid(text?.value ?? '')
  if (!whole || words.map((word) => word.text).join('\n') !== lines.join('\n'))
    fail('draws other letters than its value')
  if (words.some(({ size }) => size < SMALLEST - NEAR)) fail('is set too small to read')
  const ink = words.flatMap((word) => word.ink)
  if (ink.some((box) => !within(box, rect))) fail('is drawn outside its box')
  return words.flatMap(bodiesOf)
}

/** The letters alone: where a line breaks, its space is not drawn. */
function solid(text: string): string {
  return text.replace(/\s/g, '')
}

function within([left, bottom, right, top]: Box, room: Box): boolean {
  return left >= room[0] - NEAR && bottom >= room[1] - NEAR && right <= room[2] + NEAR && top <= room[3] + NEAR
}

/** A mark that a clerk can see: over half of its box, across and up. */
function large(mark: readonly Box[], [left, bottom, right, top]: Box): boolean {
  const across = Math.max(...mark.map((box) => box[2])) - Math.min(...mark.map((box) => box[0]))
  const up = Math.max(...mark.map((box) => box[3])) - Math.min(...mark.map((box) => box[1]))
  return across > (right - left) / 2 || up > (top - bottom) / 2
}

/** Whether a value touches what is printed: boxes one after the other, four numbers each. */
function strikes([left, bottom, right, top]: Box, ink: Float64Array): boolean {
  for (let at = 0; at < ink.length; at += 4) {
    // Height first: most of a page is above or below.
    if (bottom < (ink[at + 3] as number) && (ink[at + 1] as number) < top)
      if (left + 0.5 < (ink[at + 2] as number) && (ink[at] as number) + 0.5 < right) return true
  }
  return false
}

import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef,
  PDFString,
} from 'pdf-lib'
import type { KnownField } from './catalog.ts'
import { type Page, pagesOf } from './pages.ts'
import { BlankProblem } from './problem.ts'

/** A field as a blank has it, with the widget that shows it. */
export type FoundField = Omit<KnownField, 'kind' | 'multiline'> & {
  kind: KnownField['kind'] | 'other'
  multiline: boolean
  alignment: number
  tooltip: string
}

const FLAGS = { multiline: 1 << 12, radio: 1 << 15, button: 1 << 16 }

/**
 * Every field that stands on a page, whether or not the form's own tree reaches it: old blanks have widgets that no list
 * of fields names. Buttons to print, save or clear are no fields of the paper and are left out.
 */
export function fieldsOf(context: PDFContext, pages: Page[] = pagesOf(context)): FoundField[] {
  return pages.flatMap(({ dict }, index) =>
    widgets(dict)
      .filter((widget) => !isButton(widget))
      .map((widget) => describe(widget, index + 1)),
  )
}

function widgets(page: PDFDict): PDFDict[] {
  const annotations = page.lookup(PDFName.of('Annots'))
  const list = annotations instanceof PDFArray ? annotations.asArray() : []
  return list
    .map((item) => (item instanceof PDFRef ? page.context.lookup(item) : item))
    .filter(
      (item): item is PDFDict => item instanceof PDFDict && item.lookup(PDFName.of('Subtype')) === PDFName.of('Widget'),
    )
}

function isButton(widget: PDFDict): boolean {
  return inherited(widget, 'FT') === PDFName.of('Btn') && (flags(widget) & FLAGS.button) !== 0
}

function describe(widget: PDFDict, page: number): FoundField {
  const name = chain(widget)
    .map((node) => textOf(node.lookup(PDFName.of('T'))))
    .filter((part) => part !== '')
    .reverse()
    .join('.')
  const type = inherited(widget, 'FT')
  const check = type === PDFName.of('Btn') && !(flags(widget) & FLAGS.radio)
  const most = inherited(widget, 'MaxLen')
  const alignment = inherited(widget, 'Q')
  return {
    name,
    kind: check ? 'check' : type === PDFName.of('Tx') ? 'text' : 'other',
    page,
    box: boxOf(widget, name),
    on: check ? onState(widget, name) : undefined,
    maxLength: most instanceof PDFNumber ? most.asNumber() : undefined,
    multiline: (flags(widget) & FLAGS.multiline) !== 0,
    alignment: alignment instanceof PDFNumber ? alignment.asNumber() : 0,
    tooltip: textOf(inherited(widget, 'TU')),
  }
}

function onState(widget: PDFDict, name: string): string {
  const appearance = widget.lookup(PDFName.of('AP'))
  const normal = appearance instanceof PDFDict ? appearance.lookup(PDFName.of('N')) : undefined
  const states = normal instanceof PDFDict ? normal.keys().map((state) => state.decodeText()) : []
  const on = states.filter((state) => state !== 'Off')
  if (on.length !== 1) throw new BlankProblem(`The check box ${name} has not exactly one way to be ticked.`)
  return on[0] as string
}

function boxOf(widget: PDFDict, name: string): number[] {
  const rect = widget.lookup(PDFName.of('Rect'))
  const sides = rect instanceof PDFArray ? rect.asArray().map((_, at) => rect.lookup(at)) : []
  const numbers = sides.map((side) => (side instanceof PDFNumber ? side.asNumber() : Number.NaN))
  const [left = 0, bottom = 0, right = 0, top = 0] = numbers
  if (numbers.length !== 4 || !(right > left && top > bottom) || numbers.some((side) => Math.abs(side) > 5000))
    throw new BlankProblem(`The field ${name} has no box.`)
  return numbers
}

/** A widget and the nodes above it, nearest first. */
function chain(widget: PDFDict): PDFDict[] {
  const nodes: PDFDict[] = []
  let node: PDFObject | undefined = widget
  while (node instanceof PDFDict) {
    if (nodes.includes(node) || nodes.length > 30) throw new BlankProblem('The fields of the file run in a circle.')
    nodes.push(node)
    node = node.lookup(PDFName.of('Parent'))
  }
  return nodes
}

function inherited(widget: PDFDict, key: string): PDFObject | undefined {
  for (const node of chain(widget)) {
    const value = node.lookup(PDFName.of(key))
    if (value) return value
  }
  return undefined
}

function flags(widget: PDFDict): number {
  const value = inherited(widget, 'Ff')
  return value instanceof PDFNumber ? value.asNumber() : 0
}

function textOf(value: PDFObject | undefined): string {
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : ''
}

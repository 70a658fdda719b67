import {
  PDFContext,
  PDFDict,
  PDFInvalidObject,
  PDFName,
  PDFObjectCopier,
  PDFPageLeaf,
  PDFRef,
  PDFStream,
  PDFStreamWriter,
  PDFString,
} from 'pdf-lib'
import { MULTILINE } from '#app/petition/form.ts'
import { round, textString, wrapUp } from '#app/petition/pdf-file.ts'
import type { OfficialMap } from './catalog.ts'
import type { FoundField } from './fields.ts'
import { withoutScreenLayers } from './layers.ts'
import type { Page } from './pages.ts'
import { BlankProblem } from './problem.ts'

/** What of a page is printed. Its tags, its links and its actions are not. */
const KEPT = ['Resources', 'MediaBox', 'CropBox', 'Rotate', 'Contents', 'Group'] as const
/** One-line boxes are as low as small type; above and below there is free paper, which accents and descenders may use. */
const ROOM = { low: 12, above: 1.5, below: 0.5 }

/**
 * Writes the pages and fields of a blank into a file of our own making, in the shape that the filling code knows: every
 * field right below one root, every check box drawn the same way in any viewer. No XFA, scripts, tags or metadata of the
 * original are taken over. The same blank gives the same bytes.
 */
export async function cleanCopy(map: OfficialMap, source: PDFContext, pages: Page[], fields: readonly FoundField[]) {
  const context = PDFContext.create()
  const copier = PDFObjectCopier.for(source, context)
  const [tree, root] = [context.nextRef(), context.nextRef()]
  const widgets: PDFRef[] = []
  const refs = pages.map((page, index) => {
    const ref = context.nextRef()
    const on = fields
      .filter((field) => field.page === index + 1)
      .map((field) => context.register(widget(context, map, field, root, ref)))
    widgets.push(...on)
    const leaf = PDFPageLeaf.fromMapWithContext(new Map(), context)
    leaf.set(PDFName.of('Type'), PDFName.of('Page'))
    leaf.set(PDFName.of('Parent'), tree)
    const content = withoutScreenLayers(page)
    if (content !== undefined) leaf.set(PDFName.of('Contents'), context.register(flate(context, content)))
    for (const key of KEPT.filter((key) => !leaf.has(PDFName.of(key)))) {
      const value = page.dict.get(PDFName.of(key)) ?? page.entries.get(key)
      if (value) leaf.set(PDFName.of(key), copier.copy(value))
    }
    leaf.set(PDFName.of('Annots'), context.obj(on))
    leaf.set(PDFName.of('Tabs'), PDFName.of('S'))
    context.assign(ref, leaf)
    return ref
  })
  context.assign(root, context.obj({ T: PDFString.of(map.form), Kids: widgets }))
  refuseHoles(context)
  wrapUp(context, {
    title: `${map.form} [${map.official.revision}] ${map.official.title}`,
    day: map.revised,
    tree,
    pages: refs,
    roots: [root],
  })
  return PDFStreamWriter.forContext(context, Number.POSITIVE_INFINITY).serializeToBuffer()
}

function widget(context: PDFContext, map: OfficialMap, field: FoundField, root: PDFRef, page: PDFRef): PDFDict {
  const [left = 0, bottom = 0, right = 0, top = 0] = field.box
  const low = field.kind === 'text' && !field.multiline && top - bottom < ROOM.low
  const rect = [left, low ? bottom - ROOM.below : bottom, right, low ? top + ROOM.above : top].map(round)
  const [width, height] = [right - left, (rect[3] as number) - (rect[1] as number)]
  const drawing = (operators: string) =>
    context.register(context.stream(operators, { Subtype: 'Form', BBox: [0, 0, round(width), round(height)] }))
  const kind =
    field.kind === 'check'
      ? {
          FT: 'Btn',
          V: 'Off',
          AS: 'Off',
          DA: PDFString.of('/ZaDb 0 Tf 0 g'),
          MK: { CA: PDFString.of('8') },
          AP: { N: { [field.on as string]: drawing(cross(width, height)), Off: drawing('') } },
        }
      : {
          FT: 'Tx',
          Ff: field.multiline ? MULTILINE : undefined,
          Q: field.alignment === 1 ? 1 : undefined,
          MaxLen: field.maxLength,
          DA: PDFString.of('/TiRo 10 Tf 0 g'),
          AP: { N: drawing('') },
        }
  return context.obj({
    Type: 'Annot',
    Subtype: 'Widget',
    Rect: rect,
    F: 4,
    P: page,
    Parent: root,
    T: textString(field.name.replaceAll('.', '/')),
    TU: textString(field.tooltip || (map.fields[field.name]?.label ?? map.blank[field.name] ?? field.name)),
    ...kind,
  }) as PDFDict
}

/** One character a byte, as `withoutScreenLayers` has it. */
function flate(context: PDFContext, content: string) {
  return context.flateStream(Uint8Array.from(content, (letter) => letter.charCodeAt(0)))
}

/** The square is printed on the page, so the mark alone is drawn. */
function cross(width: number, height: number): string {
  const half = Math.min(width, height) / 2 - 1.25
  const [x, y] = [width / 2, height / 2]
  const line = (dx: number, dy: number) => `${round(x - dx)} ${round(y - dy)} m ${round(x + dx)} ${round(y + dy)} l`
  return `1.25 w 0 G ${line(half, half)} ${line(half, -half)} S`
}

/** Something that a page needs was not in the file. */
function refuseHoles(context: PDFContext) {
  for (const [, object] of context.enumerateIndirectObjects()) {
    if (object instanceof PDFInvalidObject)
      throw new BlankProblem('A part of the file is damaged: please download it again.')
    const dict = object instanceof PDFStream ? object.dict : object
    if (!(dict instanceof PDFDict)) continue
    for (const [key, value] of dict.entries()) {
      if (value instanceof PDFRef && !['Parent', 'P'].includes(key.decodeText()) && !context.lookup(value))
        throw new BlankProblem('A part of the file is missing: please download it again.')
    }
  }
}

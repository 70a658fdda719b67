import { zlibSync } from 'fflate'
import type { PDFContext } from 'pdf-lib'
import { PDFName } from 'pdf-lib'
import { MULTILINE } from '#app/petition/form.ts'
import { type Dict, type Ref, Stream, Text, textOf } from '#app/petition/pdf/value.ts'
import { newPdf, type Pdf } from '#app/petition/pdf/write.ts'
import { round, wrapUp } from '#app/petition/pdf-file.ts'
import type { OfficialMap } from './catalog.ts'
import { newCopier } from './copy.ts'
import type { FoundField } from './fields.ts'
import { printedContent } from './layers.ts'
import type { Page } from './pages.ts'

/** What of a page is printed. Its tags, its links and its actions are not. */
const KEPT = ['Resources', 'MediaBox', 'CropBox', 'Rotate', 'Group'] as const
/** One-line boxes are as low as small type; above and below there is free paper, which accents and descenders may use. */
const ROOM = { low: 12, above: 1.5, below: 0.5 }

/**
 * Writes the pages and fields of a blank into a file of our own making, in the shape that the filling code knows: every
 * field right below one root, every check box drawn the same way in any viewer. No XFA, scripts, tags or metadata of the
 * original are taken over. The same blank gives the same bytes.
 */
export function cleanCopy(map: OfficialMap, source: PDFContext, pages: Page[], fields: readonly FoundField[]) {
  const pdf = newPdf()
  const copy = newCopier(source, pdf)
  const draw = newDrawer(pdf)
  const [tree, root] = [pdf.reserve(), pdf.reserve()]
  const widgets: Ref[] = []
  const refs = pages.map((page, index) => {
    const ref = pdf.reserve()
    const on = fields
      .filter((field) => field.page === index + 1)
      .map((field) => pdf.add(widget(draw, map, field, root, ref)))
    widgets.push(...on)
    const kept = KEPT.flatMap((key) => {
      const value = page.dict.get(PDFName.of(key)) ?? page.entries.get(key)
      return value ? [[key, copy(value)]] : []
    })
    const contents = pdf.add(packed(printedContent(page)))
    const entries: Dict = { Type: 'Page', Parent: tree, ...Object.fromEntries(kept), Contents: contents }
    pdf.write(ref, { ...entries, Annots: on, Tabs: 'R' })
    return ref
  })
  pdf.write(root, { T: new Text(map.form), Kids: widgets })
  const title = `${map.form} [${map.official.revision}] ${map.official.title}`
  return wrapUp(pdf, { title, day: map.revised, tree, pages: refs, roots: [root] })
}

type Drawer = (box: number[], operators: string) => Ref

/** Appearances, each kept once. */
function newDrawer(pdf: Pdf): Drawer {
  const known = new Map<string, Ref>()
  return (box, operators) => {
    const key = `${box} ${operators}`
    const ref = known.get(key) ?? pdf.add(new Stream({ Subtype: 'Form', BBox: box }, Buffer.from(operators)))
    known.set(key, ref)
    return ref
  }
}

function widget(draw: Drawer, map: OfficialMap, field: FoundField, root: Ref, page: Ref): Dict {
  const [left = 0, bottom = 0, right = 0, top = 0] = field.box
  const low = field.kind === 'text' && !field.multiline && top - bottom < ROOM.low
  const rect = [left, low ? bottom - ROOM.below : bottom, right, low ? top + ROOM.above : top].map(round)
  const [width, height] = [right - left, (rect[3] as number) - (rect[1] as number)]
  const drawing = (operators: string) => draw([0, 0, round(width), round(height)], operators)
  const kind: Dict =
    field.kind === 'check'
      ? {
          FT: 'Btn',
          V: 'Off',
          AS: 'Off',
          DA: new Text('/ZaDb 0 Tf 0 g'),
          MK: { CA: new Text('8') },
          AP: { N: { [field.on as string]: drawing(cross(width, height)), Off: drawing('') } },
        }
      : {
          FT: 'Tx',
          Ff: field.multiline ? MULTILINE : undefined,
          Q: field.alignment === 1 ? 1 : undefined,
          MaxLen: field.maxLength,
          DA: new Text('/TiRo 10 Tf 0 g'),
          AP: { N: drawing('') },
        }
  return {
    Type: 'Annot',
    Subtype: 'Widget',
    Rect: rect,
    F: 4,
    P: page,
    Parent: root,
    T: textOf(field.name.replaceAll('.', '/')),
    TU: textOf(field.tooltip || (map.fields[field.name]?.label ?? map.blank[field.name] ?? field.name)),
    ...kind,
  }
}

/** One character a byte, as `printedContent` has it. */
function packed(content: string): Stream {
  return new Stream({ Filter: 'FlateDecode' }, zlibSync(Buffer.from(content, 'latin1'), { level: 9 }))
}

/** The square is printed on the page, so the mark alone is drawn. */
function cross(width: number, height: number): string {
  const half = Math.min(width, height) / 2 - 1.25
  const [x, y] = [width / 2, height / 2]
  const line = (dx: number, dy: number) => `${round(x - dx)} ${round(y - dy)} m ${round(x + dx)} ${round(y + dy)} l`
  return `1.25 w 0 G ${line(half, half)} ${line(half, -half)} S`
}

import {
  PDFCatalog,
  PDFContext,
  type PDFDict,
  PDFHexString,
  PDFPageLeaf,
  PDFPageTree,
  type PDFRef,
  PDFStreamWriter,
  PDFString,
} from 'pdf-lib'
import { type FieldMap, tooltip } from '#app/petition/field-map.ts'
import type { Font } from '#app/petition/font.ts'
import { embedFont } from '#app/petition/font-embed.ts'

/** The two faces of the papers. */
export type Faces = { regular: Font; bold: Font }
export type Style = { size?: number; bold?: boolean; align?: 'left' | 'center' | 'right' }
/** A text box by the baseline of its first line, so that what is filled in stands on the printed lines. */
export type Box = {
  x: number
  baseline: number
  width: number
  lines?: number
  leading?: number
  align?: 'left' | 'center'
}

/** A letter-size blank in the making: text, rules and fields on pages. Points, from the bottom left corner. */
export type Sheet = ReturnType<typeof sheet>

export const PAGE = { width: 612, height: 792 } as const
/** Room above the first baseline and below the last, inside a field. */
export const FIELD = { above: 12, below: 4, side: 2 } as const
const MULTILINE = 4096

/** Begins a blank. Every field drawn must be in the map, which gives its tooltip; `finish` checks the other direction. */
export function sheet<Facts>(map: FieldMap<Facts>, title: string, faces: Faces) {
  const context = PDFContext.create()
  const [regular, bold] = [embedFont(context, faces.regular), embedFont(context, faces.bold)]
  const [treeRef, rootRef] = [context.nextRef(), context.nextRef()]
  const pages: { ref: PDFRef; operators: string[]; widgets: PDFRef[] }[] = []
  const drawn = new Set<string>()
  const page = () => pages.at(-1) as (typeof pages)[number]
  const draw = (...operators: string[]) => page().operators.push(...operators)

  const addField = (name: string, rect: number[], entries: Record<string, unknown>) => {
    const words = tooltip(map, name)
    if (words === undefined || drawn.has(name))
      throw new Error(`${map.form}: field ${name} is not in the map, or twice`)
    drawn.add(name)
    const widget = context.obj({
      Type: 'Annot',
      Subtype: 'Widget',
      Rect: rect.map(round),
      F: 4,
      P: page().ref,
      Parent: rootRef,
      T: PDFString.of(name),
      TU: PDFHexString.fromText(words),
      ...(entries as Record<string, string>),
    })
    page().widgets.push(context.register(widget))
  }
  const appearances = new Map<string, PDFRef>()
  const appearance = (width: number, height: number, operators = '') => {
    const box = [0, 0, round(width), round(height)]
    const key = `${box} ${operators}`
    const ref = appearances.get(key) ?? context.register(context.stream(operators, { Subtype: 'Form', BBox: box }))
    appearances.set(key, ref)
    return ref
  }

  return {
    width: (words: string, { size = 12, bold: heavy = false }: Style = {}) =>
      (heavy ? faces.bold : faces.regular).width(words, size),
    addPage() {
      pages.push({ ref: context.nextRef(), operators: [], widgets: [] })
    },
    get pages() {
      return pages.length
    },
    text(x: number, y: number, words: string, { size = 12, bold: heavy = false, align = 'left' }: Style = {}) {
      const face = heavy ? bold : regular
      const width = face.font.width(words, size)
      const left = align === 'center' ? x - width / 2 : align === 'right' ? x - width : x
      draw(`BT /${heavy ? 'B' : 'R'} ${size} Tf ${round(left)} ${round(y)} Td ${face.encode(words)} Tj ET`)
    },
    rule(fromX: number, fromY: number, toX: number, toY: number, width = 0.75) {
      draw(`${width} w ${round(fromX)} ${round(fromY)} m ${round(toX)} ${round(toY)} l S`)
    },
    field(name: string, { x, baseline, width, lines = 1, leading = 24, align = 'left' }: Box) {
      const top = baseline + FIELD.above
      const bottom = baseline - (lines - 1) * leading - FIELD.below
      addField(name, [x - FIELD.side, bottom, x + width + FIELD.side, top], {
        FT: 'Tx',
        Ff: lines > 1 ? MULTILINE : undefined,
        Q: align === 'center' ? 1 : undefined,
        DA: PDFString.of('/TiRo 12 Tf 0 g'),
        AP: { N: appearance(width + 2 * FIELD.side, top - bottom) },
      })
    },
    check(name: string, x: number, baseline: number, size = 10) {
      const inset = size - 2
      draw(`0.75 w ${round(x)} ${round(baseline - 1)} ${size} ${size} re S`)
      const cross = `1.25 w 2 2 m ${inset} ${inset} l S 2 ${inset} m ${inset} 2 l S`
      addField(name, [x, baseline - 1, x + size, baseline - 1 + size], {
        FT: 'Btn',
        V: 'Off',
        AS: 'Off',
        DA: PDFString.of('/ZaDb 0 Tf 0 g'),
        MK: { CA: PDFString.of('8') },
        AP: { N: { Yes: appearance(size, size, cross), Off: appearance(size, size) } },
      })
    },
    /** The whole file. The same calls give the same bytes. */
    async finish(): Promise<Uint8Array> {
      const missing = [...Object.keys(map.fields), ...Object.keys(map.blank)].filter((name) => !drawn.has(name))
      if (missing.length > 0) throw new Error(`${map.form}: not drawn: ${missing.join(', ')}`)
      regular.finish()
      bold.finish()
      for (const { ref, operators, widgets } of pages) {
        const dict = context.obj({
          Type: 'Page',
          Parent: treeRef,
          MediaBox: [0, 0, PAGE.width, PAGE.height],
          Resources: { Font: { R: regular.ref, B: bold.ref } },
          Contents: context.register(context.flateStream(operators.join('\n'))),
          Annots: widgets,
          Tabs: 'S',
        })
        context.assign(ref, PDFPageLeaf.fromMapWithContext((dict as PDFDict).asMap(), context))
      }
      const kids = pages.map(({ ref }) => ref)
      const tree = context.obj({ Type: 'Pages', Kids: kids, Count: kids.length }) as PDFDict
      context.assign(treeRef, PDFPageTree.fromMapWithContext(tree.asMap(), context))
      context.assign(rootRef, context.obj({ T: PDFString.of(map.form), Kids: pages.flatMap(({ widgets }) => widgets) }))
      closeFile(context, { title, day: map.revised, treeRef, fields: [rootRef] })
      return PDFStreamWriter.forContext(context, Number.POSITIVE_INFINITY).serializeToBuffer()
    },
  }
}

const round = (value: number) => Math.round(value * 100) / 100

function closeFile(
  context: PDFContext,
  { title, day, treeRef, fields }: { title: string; day: string; treeRef: PDFRef; fields: PDFRef[] },
) {
  const standard = (name: string) => context.obj({ Type: 'Font', Subtype: 'Type1', BaseFont: name })
  const catalog = context.obj({
    Type: 'Catalog',
    Pages: treeRef,
    Lang: PDFString.of('en-US'),
    ViewerPreferences: { DisplayDocTitle: true },
    AcroForm: {
      Fields: fields,
      DA: PDFString.of('/TiRo 12 Tf 0 g'),
      DR: { Font: { TiRo: standard('Times-Roman'), ZaDb: standard('ZapfDingbats') } },
    },
  }) as PDFDict
  context.trailerInfo.Root = context.register(PDFCatalog.fromMapWithContext(catalog.asMap(), context))
  const stamp = PDFString.of(`D:${day.replaceAll('-', '')}000000Z`)
  const maker = PDFString.of('Clear Petition')
  context.trailerInfo.Info = context.register(
    context.obj({
      Title: PDFHexString.fromText(title),
      Creator: maker,
      Producer: maker,
      CreationDate: stamp,
      ModDate: stamp,
    }),
  )
}

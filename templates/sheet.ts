import { zlibSync } from 'fflate'
import { type FieldMap, tooltip } from '#app/petition/field-map.ts'
import type { Font } from '#app/petition/font.ts'
import { embedFont } from '#app/petition/font-embed.ts'
import { type Dict, type Ref, Stream, Text, textOf } from '#app/petition/pdf/value.ts'
import { newPdf } from '#app/petition/pdf/write.ts'
import { round, wrapUp } from '#app/petition/pdf-file.ts'
import { newTags } from '#app/petition/tags.ts'
import { structure } from '#templates/structure.ts'

/** The faces of a paper. The device has only the regular one: without a bold face its letters are drawn thicker. */
export type Faces = { regular: Font; bold?: Font }
export type Style = { size?: number; bold?: boolean; align?: 'left' | 'center' | 'right' }
/** A text box by the baseline of its first line, so that what is filled in stands on the printed lines. */
export type Box = {
  x: number
  baseline: number
  width: number
  lines?: number
  leading?: number
  align?: 'left' | 'center'
  /** So many lines to write on, which show only as long as the field is empty. */
  ruled?: number
  /** Read aloud after all else, as what stands at the foot of a page that is drawn from its foot. */
  atEnd?: boolean
}

/** A letter-size blank in the making: text, rules and fields on pages. Points, from the bottom left corner. */
export type Sheet = ReturnType<typeof sheet>

export const PAGE = { width: 612, height: 792 } as const
/** Room above the first baseline and below the last, inside a field. */
export const FIELD = { above: 12, below: 4, side: 2 } as const
const MULTILINE = 4096
/** How far below its baseline a line to write on stands. */
const RULE = 3
/** Fills and outlines each letter, for bold without a bold face (ISO 32000-1, 9.3.6). */
const THICK = '2 Tr 0.35 w '

/** Begins a blank. Every field drawn must be in the map, which gives its tooltip; `finish` checks the other direction. */
export function sheet<Facts>(map: FieldMap<Facts>, title: string, faces: Faces, language?: string) {
  const pdf = newPdf()
  const regular = embedFont(pdf, faces.regular, packed)
  const bold = faces.bold ? embedFont(pdf, faces.bold, packed) : regular
  const [treeRef, rootRef] = [pdf.reserve(), pdf.reserve()]
  const parts = structure()
  const pages: { ref: Ref; widgets: Ref[] }[] = []
  const drawn = new Map<string, { ref: Ref; entries: Dict }>()
  const page = () => pages.at(-1) as (typeof pages)[number]

  const addField = (name: string, rect: number[], entries: Dict, atEnd?: boolean) => {
    const words = tooltip(map, name)
    if (words === undefined || drawn.has(name))
      throw new Error(`${map.form}: field ${name} is not in the map, or twice`)
    const widget = {
      Type: 'Annot',
      Subtype: 'Widget',
      Rect: rect.map(round),
      F: 4,
      P: page().ref,
      Parent: rootRef,
      T: new Text(name),
      TU: textOf(words),
      ...entries,
    }
    const ref = pdf.reserve()
    drawn.set(name, { ref, entries: widget })
    page().widgets.push(ref)
    parts.field(name, atEnd)
  }
  const appearances = new Map<string, Ref>()
  const appearance = (width: number, height: number, operators = '') => {
    const box = [0, 0, round(width), round(height)]
    const key = `${box} ${operators}`
    const ref = appearances.get(key) ?? pdf.add(new Stream({ Subtype: 'Form', BBox: box }, bytesOf(operators)))
    appearances.set(key, ref)
    return ref
  }

  return {
    width: (words: string, { size = 12, bold: heavy = false }: Style = {}) =>
      (heavy ? bold : regular).font.width(words, size),
    addPage() {
      pages.push({ ref: pdf.reserve(), widgets: [] })
      parts.addPage()
    },
    /** What is drawn inside is a part of the paper: words outside of all parts are an error. */
    tag: parts.within,
    /** What is drawn inside is passed over when the paper is read aloud. */
    apart: parts.apart,
    get pages() {
      return pages.length
    },
    text(x: number, y: number, words: string, { size = 12, bold: heavy = false, align = 'left' }: Style = {}) {
      const face = heavy ? bold : regular
      const width = face.font.width(words, size)
      const left = align === 'center' ? x - width / 2 : align === 'right' ? x - width : x
      const thick = heavy && !faces.bold
      const name = heavy && faces.bold ? 'B' : 'R'
      const shown = `${thick ? THICK : ''}/${name} ${size} Tf ${round(left)} ${round(y)} Td ${face.encode(words)} Tj`
      parts.words(thick ? `q BT ${shown} ET Q` : `BT ${shown} ET`)
    },
    rule(fromX: number, fromY: number, toX: number, toY: number, width = 0.75) {
      parts.line(`${width} w ${round(fromX)} ${round(fromY)} m ${round(toX)} ${round(toY)} l S`)
    },
    field(name: string, { x, baseline, width, lines = 1, leading = 24, align = 'left', ruled = 0, atEnd }: Box) {
      const top = baseline + FIELD.above
      const bottom = baseline - (lines - 1) * leading - FIELD.below
      const rules = Array.from({ length: ruled }, (_, line) => {
        const y = round(baseline - RULE - line * leading - bottom)
        return `0.5 w ${FIELD.side} ${y} m ${round(width + FIELD.side)} ${y} l S`
      })
      const entries = {
        FT: 'Tx',
        Ff: lines > 1 ? MULTILINE : undefined,
        Q: align === 'center' ? 1 : undefined,
        DA: new Text('/TiRo 12 Tf 0 g'),
        AP: { N: appearance(width + 2 * FIELD.side, top - bottom, rules.join('\n')) },
      }
      addField(name, [x - FIELD.side, bottom, x + width + FIELD.side, top], entries, atEnd)
    },
    check(name: string, x: number, baseline: number, size = 11) {
      const inset = size - 2.5
      const frame = `0.75 w 0.5 0.5 ${size - 1} ${size - 1} re S`
      const cross = `${frame} 1.25 w 2.5 2.5 m ${inset} ${inset} l S 2.5 ${inset} m ${inset} 2.5 l S`
      addField(name, [x, baseline - 1, x + size, baseline - 1 + size], {
        FT: 'Btn',
        V: 'Off',
        AS: 'Off',
        DA: new Text('/ZaDb 0 Tf 0 g'),
        MK: { CA: new Text('8') },
        AP: { N: { Yes: appearance(size, size, cross), Off: appearance(size, size, frame) } },
      })
    },
    /** The whole file. The same calls give the same bytes. */
    async finish(): Promise<Uint8Array> {
      const missing = [...Object.keys(map.fields), ...Object.keys(map.blank)].filter((name) => !drawn.has(name))
      if (missing.length > 0) throw new Error(`${map.form}: not drawn: ${missing.join(', ')}`)
      regular.finish()
      if (faces.bold) bold.finish()
      const content = parts.finish()
      const tags = newTags(pdf)
      const keys = tags.keys(pages.length, drawn.size)
      for (const [index, { ref, entries }] of [...drawn.values()].entries())
        pdf.write(ref, { ...entries, StructParent: keys.field(index) })
      for (const [index, { ref, widgets }] of pages.entries()) {
        pdf.write(ref, {
          Type: 'Page',
          Parent: treeRef,
          MediaBox: [0, 0, PAGE.width, PAGE.height],
          Resources: { Font: faces.bold ? { R: regular.ref, B: bold.ref } : { R: regular.ref } },
          Contents: pdf.add(packed(bytesOf(content.pages[index] ?? ''))),
          Annots: widgets,
          StructParents: keys.page(index),
          Tabs: 'S',
        })
      }
      const refs = pages.map(({ ref }) => ref)
      tags.add(content.tags, keys, refs, new Map([...drawn].map(([name, { ref }]) => [name, ref])))
      pdf.write(rootRef, { T: new Text(map.form), Kids: pages.flatMap(({ widgets }) => widgets) })
      return wrapUp(pdf, {
        title,
        language,
        day: map.revised,
        tree: treeRef,
        pages: refs,
        roots: [rootRef],
        tags: tags.finish(),
      })
    },
  }
}

function bytesOf(operators: string): Uint8Array {
  return new TextEncoder().encode(operators)
}

function packed(bytes: Uint8Array): Stream {
  return new Stream({ Filter: 'FlateDecode' }, zlibSync(bytes, { level: 9 }))
}

import { type PDFContext, PDFHexString, type PDFRef } from 'pdf-lib'
import type { Font } from '#app/petition/font.ts'
import { subsetFont } from '#app/petition/font-subset.ts'

/** One font in one PDF: hands out glyph numbers as letters are first used, and at the end stores only those glyphs. */
export type EmbeddedFont = {
  font: Font
  ref: PDFRef
  /** The operand that draws this text. Throws on a letter the font lacks; callers check `unprintable` first. */
  encode: (text: string) => string
  /** Writes the font into the file. Call once, when everything has been encoded. */
  finish: () => void
}

/** Puts a font into a PDF as a Type 0 font with its own glyph numbers (ISO 32000-1, 9.7). */
export function embedFont(context: PDFContext, font: Font): EmbeddedFont {
  const ref = context.nextRef()
  const letters: number[] = [-1]
  const numbers = new Map<number, number>()
  const number = (code: number) => {
    const known = numbers.get(code)
    if (known !== undefined) return known
    if (font.glyph(code) === undefined) throw new Error(`Font ${font.postScriptName} lacks U+${code.toString(16)}`)
    numbers.set(code, letters.push(code) - 1)
    return letters.length - 1
  }
  return {
    font,
    ref,
    encode: (text) => `<${[...text].map((letter) => hex(number(letter.codePointAt(0) as number))).join('')}>`,
    finish: () => writeFont(context, ref, font, letters),
  }
}

const hex = (value: number) => value.toString(16).padStart(4, '0')

function writeFont(context: PDFContext, ref: PDFRef, font: Font, letters: number[]) {
  const glyphs = letters.map((code) => (code < 0 ? 0 : (font.glyph(code) as number)))
  const scale = (units: number) => Math.round((units * 1000) / font.unitsPerEm)
  const file = subsetFont(font, glyphs)
  const name = `CLEARP+${font.postScriptName}`
  const descriptor = context.obj({
    Type: 'FontDescriptor',
    FontName: name,
    Flags: 4,
    FontBBox: font.box.map(scale),
    ItalicAngle: 0,
    Ascent: scale(font.ascent),
    Descent: scale(font.descent),
    CapHeight: 662,
    StemV: 80,
    FontFile2: context.register(context.flateStream(file, { Length1: file.length })),
  })
  const descendant = context.obj({
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: name,
    CIDSystemInfo: {
      Registry: PDFHexString.of('41646f6265'),
      Ordering: PDFHexString.of('4964656e74697479'),
      Supplement: 0,
    },
    FontDescriptor: context.register(descriptor),
    W: [0, glyphs.map((glyph) => scale(font.advance(glyph)))],
    CIDToGIDMap: 'Identity',
  })
  const type0 = context.obj({
    Type: 'Font',
    Subtype: 'Type0',
    BaseFont: name,
    Encoding: 'Identity-H',
    DescendantFonts: [context.register(descendant)],
    ToUnicode: context.register(context.flateStream(toUnicode(letters))),
  })
  context.assign(ref, type0)
}

function toUnicode(letters: number[]): string {
  const rows = letters.flatMap((code, at) => (code < 0 ? [] : [`<${hex(at)}> <${hex(code)}>`]))
  const blocks: string[] = []
  for (let at = 0; at < rows.length; at += 100) {
    const block = rows.slice(at, at + 100)
    blocks.push(`${block.length} beginbfchar`, ...block, 'endbfchar')
  }
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def /CMapType 2 def',
    '1 begincodespacerange <0000> <ffff> endcodespacerange',
    ...blocks,
    'endcmap CMapName currentdict /CMap defineresource pop end end',
  ].join('\n')
}

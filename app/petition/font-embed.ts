import type { Font } from '#app/petition/font.ts'
import { subsetFont } from '#app/petition/font-subset.ts'
import { type Ref, Stream, Text } from '#app/petition/pdf/value.ts'
import type { Pdf } from '#app/petition/pdf/write.ts'

/** One font in one PDF: hands out glyph numbers as letters are first used, and at the end stores only those glyphs. */
export type EmbeddedFont = {
  font: Font
  ref: Ref
  /** The operand that draws this text. Throws on a letter the font lacks; callers check `unprintable` first. */
  encode: (text: string) => string
  /** Writes the font into the file. Call once, when everything has been encoded. */
  finish: () => void
}

/** How the bytes of a stream are stored: as they are, or packed. */
export type Store = (bytes: Uint8Array) => Stream

/** Puts a font into a PDF as a Type 0 font with its own glyph numbers (ISO 32000-1, 9.7). */
export function embedFont(pdf: Pdf, font: Font, store: Store = (bytes) => new Stream({}, bytes)): EmbeddedFont {
  const ref = pdf.reserve()
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
    finish: () => writeFont(pdf, ref, font, letters, store),
  }
}

const hex = (value: number) => value.toString(16).padStart(4, '0')

function writeFont(pdf: Pdf, ref: Ref, font: Font, letters: number[], store: Store) {
  const glyphs = letters.map((code) => (code < 0 ? 0 : (font.glyph(code) as number)))
  const scale = (units: number) => Math.round((units * 1000) / font.unitsPerEm)
  const bytes = subsetFont(font, glyphs)
  const { dict, bytes: stored } = store(bytes)
  const name = `CLEARP+${font.postScriptName}`
  const descriptor = pdf.add({
    Type: 'FontDescriptor',
    FontName: name,
    Flags: 4,
    FontBBox: font.box.map(scale),
    ItalicAngle: 0,
    Ascent: scale(font.ascent),
    Descent: scale(font.descent),
    CapHeight: 662,
    StemV: 80,
    FontFile2: pdf.add(new Stream({ ...dict, Length1: bytes.length }, stored)),
  })
  const descendant = pdf.add({
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: name,
    CIDSystemInfo: { Registry: new Text('Adobe'), Ordering: new Text('Identity'), Supplement: 0 },
    FontDescriptor: descriptor,
    W: [0, glyphs.map((glyph) => scale(font.advance(glyph)))],
    CIDToGIDMap: 'Identity',
  })
  pdf.write(ref, {
    Type: 'Font',
    Subtype: 'Type0',
    BaseFont: name,
    Encoding: 'Identity-H',
    DescendantFonts: [descendant],
    ToUnicode: pdf.add(store(new TextEncoder().encode(toUnicode(letters)))),
  })
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

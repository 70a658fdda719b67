import { type Reach, reachesOf, readDirectory, type Tables } from '#app/petition/pdf/glyphs.ts'

/** A TrueType font, read far enough to measure text, to copy single glyphs out of it and to put it into a PDF. */
export type Font = {
  bytes: Uint8Array
  tables: Tables
  postScriptName: string
  unitsPerEm: number
  ascent: number
  descent: number
  box: [number, number, number, number]
  /** The glyph that draws a code point, or undefined when the font has none. */
  glyph: (code: number) => number | undefined
  /** A glyph's width in font units. */
  advance: (glyph: number) => number
  /** A line's width in points at this size. Letters the font lacks count nothing: check `unprintable` first. */
  width: (text: string, size: number) => number
  /** How far the ink of a line reaches from its baseline, in parts of the type size. */
  reach: (text: string) => Reach
}

/**
 * Reads an sfnt file with TrueType outlines and a format 4 character map. Throws on anything else: the only fonts read
 * are the ones committed here. Tables: https://learn.microsoft.com/typography/opentype/spec/otff
 */
export function readFont(bytes: Uint8Array): Font {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const tables = readDirectory(view)
  const at = (tag: string) => {
    const table = tables.get(tag)
    if (!table) throw new Error(`Font has no ${tag} table`)
    return table.offset
  }
  const [head, hhea, hmtx] = [at('head'), at('hhea'), at('hmtx')]
  const unitsPerEm = view.getUint16(head + 18)
  const measured = view.getUint16(hhea + 34)
  const glyphs = readCharacterMap(view, at('cmap'))
  const advance = (glyph: number) => view.getUint16(hmtx + 4 * Math.min(glyph, measured - 1))
  const widths = new Map([...glyphs].map(([code, glyph]) => [code, advance(glyph)]))
  const reachOf = reachesOf(view, tables)
  const reaches = new Map<string, Reach | undefined>()
  return {
    bytes,
    tables,
    postScriptName: readPostScriptName(view, at('name')),
    unitsPerEm,
    ascent: view.getInt16(hhea + 4),
    descent: view.getInt16(hhea + 6),
    box: [36, 38, 40, 42].map((offset) => view.getInt16(head + offset)) as Font['box'],
    glyph: (code) => glyphs.get(code),
    advance,
    width: (text, size) => {
      let units = 0
      for (const letter of text) units += widths.get(letter.codePointAt(0) as number) ?? 0
      return (units * size) / unitsPerEm
    },
    reach: (text) => {
      let [low, high] = [0, 0]
      for (const letter of text) {
        if (!reaches.has(letter)) reaches.set(letter, reachOf(glyphs.get(letter.codePointAt(0) as number) ?? 0))
        const ink = reaches.get(letter)
        if (ink && ink.low < low) low = ink.low
        if (ink && ink.high > high) high = ink.high
      }
      return { low, high }
    },
  }
}

function readCharacterMap(view: DataView, cmap: number): Map<number, number> {
  const glyphs = new Map<number, number>()
  for (let index = 0; index < view.getUint16(cmap + 2); index++) {
    const table = cmap + view.getUint32(cmap + 4 + 8 * index + 4)
    if (view.getUint16(table) !== 4) continue
    const segments = view.getUint16(table + 6) / 2
    const [ends, starts] = [table + 14, table + 16 + 2 * segments]
    const [deltas, offsets] = [starts + 2 * segments, starts + 4 * segments]
    for (let segment = 0; segment < segments; segment++) {
      const [first, last] = [view.getUint16(starts + 2 * segment), view.getUint16(ends + 2 * segment)]
      const delta = view.getUint16(deltas + 2 * segment)
      const offset = view.getUint16(offsets + 2 * segment)
      for (let code = first; code <= last && code < 0xffff; code++) {
        const listed = offset ? view.getUint16(offsets + 2 * segment + offset + 2 * (code - first)) : code
        const glyph = offset && !listed ? 0 : (listed + delta) & 0xffff
        if (glyph) glyphs.set(code, glyph)
      }
    }
    return glyphs
  }
  throw new Error('Font has no format 4 character map')
}

function readPostScriptName(view: DataView, name: number): string {
  const strings = name + view.getUint16(name + 4)
  for (let index = 0; index < view.getUint16(name + 2); index++) {
    const record = name + 6 + 12 * index
    if (view.getUint16(record) !== 3 || view.getUint16(record + 6) !== 6) continue
    const [length, offset] = [view.getUint16(record + 8), strings + view.getUint16(record + 10)]
    return Array.from({ length: length / 2 }, (_, at) => String.fromCharCode(view.getUint16(offset + 2 * at))).join('')
  }
  throw new Error('Font has no PostScript name')
}

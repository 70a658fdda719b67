import type { Font } from '#app/petition/font.ts'
import { outlinesOf } from '#app/petition/pdf/glyphs.ts'

const KEPT = ['head', 'hhea', 'maxp'] as const
/** Flags of a composite glyph's parts: argument words, more parts to come, scale, x and y scale, two by two. */
const PART = { words: 1, scale: 8, more: 32, scales: 64, matrix: 128 } as const

/**
 * The font with only these glyphs, in this order, so that glyph n of the result is `glyphs[n]`; parts that composed
 * letters are made of follow after them. `glyphs[0]` must be 0, the missing glyph.
 */
export function subsetFont(font: Font, glyphs: readonly number[]): Uint8Array {
  const view = new DataView(font.bytes.buffer, font.bytes.byteOffset, font.bytes.byteLength)
  const offset = (tag: string) => (font.tables.get(tag) as { offset: number }).offset
  const start = outlinesOf(view, font.tables)
  const order = [...glyphs]
  const index = new Map(order.map((glyph, at) => [glyph, at]))
  const outlines: Uint8Array[] = []
  for (let at = 0; at < order.length; at++) {
    const glyph = order[at] as number
    const outline = font.bytes.slice(start(glyph), start(glyph + 1))
    eachPart(outline, (part, rename) => {
      if (!index.has(part)) index.set(part, order.push(part) - 1)
      rename(index.get(part) as number)
    })
    outlines.push(outline)
  }

  const tables = new Map<string, Uint8Array>(KEPT.map((tag) => [tag, copyTable(font, tag)]))
  const lengths = outlines.map(({ length }) => length + (-length & 3))
  const glyf = new Uint8Array(lengths.reduce((sum, length) => sum + length, 0))
  const loca = new DataView(new ArrayBuffer(4 * (order.length + 1)))
  const hmtx = new DataView(new ArrayBuffer(4 * order.length))
  const measured = view.getUint16(offset('hhea') + 34)
  let position = 0
  for (const [at, outline] of outlines.entries()) {
    glyf.set(outline, position)
    position += lengths[at] as number
    loca.setUint32(4 * (at + 1), position)
    const glyph = order[at] as number
    hmtx.setUint16(4 * at, font.advance(glyph))
    const bearing = glyph < measured ? 4 * glyph + 2 : 4 * measured + 2 * (glyph - measured)
    hmtx.setInt16(4 * at + 2, view.getInt16(offset('hmtx') + bearing))
  }
  tables.set('glyf', glyf)
  tables.set('loca', new Uint8Array(loca.buffer))
  tables.set('hmtx', new Uint8Array(hmtx.buffer))
  patch(tables, 'head', 50, 1)
  patch(tables, 'hhea', 34, order.length)
  patch(tables, 'maxp', 4, order.length)
  return joinTables(tables)
}

function eachPart(outline: Uint8Array, visit: (glyph: number, rename: (glyph: number) => void) => void) {
  if (outline.length === 0) return
  const view = new DataView(outline.buffer, outline.byteOffset, outline.byteLength)
  if (view.getInt16(0) >= 0) return
  let at = 10
  let flags: number = PART.more
  while (flags & PART.more) {
    flags = view.getUint16(at)
    const place = at + 2
    visit(view.getUint16(place), (glyph) => view.setUint16(place, glyph))
    at += flags & PART.words ? 8 : 6
    if (flags & PART.scale) at += 2
    if (flags & PART.scales) at += 4
    if (flags & PART.matrix) at += 8
  }
}

function copyTable(font: Font, tag: string): Uint8Array {
  const { offset, length } = font.tables.get(tag) as { offset: number; length: number }
  return font.bytes.slice(offset, offset + length)
}

function patch(tables: Map<string, Uint8Array>, tag: string, at: number, value: number) {
  const table = tables.get(tag) as Uint8Array
  new DataView(table.buffer).setUint16(at, value)
}

function joinTables(tables: Map<string, Uint8Array>): Uint8Array {
  const sorted = [...tables].sort(([one], [other]) => (one < other ? -1 : 1))
  const padded = (length: number) => length + (-length & 3)
  const head = 12 + 16 * sorted.length
  const file = new Uint8Array(sorted.reduce((sum, [, { length }]) => sum + padded(length), head))
  const view = new DataView(file.buffer)
  const power = Math.floor(Math.log2(sorted.length))
  view.setUint32(0, 0x00010000)
  for (const [at, value] of [sorted.length, 16 << power, power, 16 * sorted.length - (16 << power)].entries()) {
    view.setUint16(4 + 2 * at, value)
  }
  let position = head
  for (const [at, [tag, table]] of sorted.entries()) {
    file.set(table, position)
    const entry = 12 + 16 * at
    for (let letter = 0; letter < 4; letter++) view.setUint8(entry + letter, tag.charCodeAt(letter))
    view.setUint32(entry + 4, checksum(view, position, padded(table.length)))
    view.setUint32(entry + 8, position)
    view.setUint32(entry + 12, table.length)
    position += padded(table.length)
  }
  return file
}

function checksum(view: DataView, start: number, length: number): number {
  let sum = 0
  for (let at = start; at < start + length; at += 4) sum = (sum + view.getUint32(at)) >>> 0
  return sum
}

import { type Reach, reachesOf, readDirectory } from './glyphs.ts'
import { latin1 } from './parse.ts'
import { contentOf, type Source } from './source.ts'
import { type Dict, isDict, Stream, Text, type Value } from './value.ts'

/**
 * A letter as a font of the file draws it; `width` in thousandths of the type size, its reach in parts of it. A `blank`
 * one leaves no ink, and only a `space` of one byte is stretched with the words.
 */
export type Letter = { text: string; width: number; space: boolean; blank: boolean } & Reach
/** Takes a shown string apart into its letters. */
export type ReadFont = (raw: string) => Letter[]

/** Where a font does not say: capitals reach this high above the baseline and tails this far below it. */
export const USUAL: Reach = { low: -0.21, high: 0.68 }
const NO_INK: Reach = { low: 0, high: 0 }

/** What letters are read as, and how wide they are, by the file's own font (ISO 32000-1, 9.6, 9.7, 9.10). */
export function readFont(source: Source, font: Dict): ReadFont {
  const wide = font.Subtype === 'Type0'
  const words = readWords(source, font)
  const width = wide ? wideWidths(source, font) : plainWidths(source, font)
  const reach = wide ? wideReach(source, font) : () => USUAL
  const known = new Map<number, Letter>()
  const letter = (code: number): Letter => {
    const found = known.get(code)
    if (found) return found
    const text = words?.get(code) ?? (wide || words ? '\ufffd' : String.fromCharCode(code))
    const read = {
      text,
      width: width(code),
      space: !wide && code === 32,
      blank: text.trim() === '',
      ...reach(code),
    }
    known.set(code, read)
    return read
  }
  return (raw) => {
    const letters: Letter[] = []
    const step = wide ? 2 : 1
    for (let at = 0; at + step <= raw.length; at += step)
      letters.push(letter(wide ? raw.charCodeAt(at) * 256 + raw.charCodeAt(at + 1) : raw.charCodeAt(at)))
    return letters
  }
}

/** The font's table of letters; undefined when it has none. */
function readWords(source: Source, font: Dict): Map<number, string> | undefined {
  const stream = source.lookup(font.ToUnicode)
  if (!(stream instanceof Stream)) return undefined
  const table = latin1(contentOf(stream))
  const words = new Map<number, string>()
  for (const [, block = ''] of table.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, code = '', to = ''] of block.matchAll(/<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/g))
      words.set(Number.parseInt(code, 16), utf16(to))
  for (const [, block = ''] of table.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, from = '', last = '', to = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
      const first = Number.parseInt(from, 16)
      for (let code = first; code <= Math.min(Number.parseInt(last, 16), first + 0xffff); code++)
        words.set(code, utf16(to, code - first))
    }
  }
  return words
}

function utf16(hex: string, add = 0): string {
  const units = (hex.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16))
  const last = units.pop() ?? 0xfffd
  return String.fromCharCode(...units, last + add)
}

/** `W` of the font behind a Type 0 font: `[first [width …]]` or `[first last width]`. */
function wideWidths(source: Source, font: Dict): (code: number) => number {
  const [descendant] = source.list(font.DescendantFonts)
  const { W, DW } = source.dict(descendant)
  const widths = new Map<number, number>()
  const list = W === undefined ? [] : source.list(W)
  for (let at = 0; at < list.length; ) {
    const [first, next] = [list[at], source.lookup(list[at + 1])]
    if (Array.isArray(next)) {
      for (const [index, width] of next.entries()) widths.set(Number(first) + index, numberOf(source, width))
      at += 2
    } else {
      for (let code = Number(first); code <= Number(next); code++) widths.set(code, numberOf(source, list[at + 2]))
      at += 3
    }
  }
  const other = typeof DW === 'number' ? DW : 1000
  return (code) => widths.get(code) ?? other
}

/** The ink of each letter by the outlines in the file, where its codes are the numbers of glyphs and they can be read. */
function wideReach(source: Source, font: Dict): (code: number) => Reach {
  const [descendant] = source.list(font.DescendantFonts)
  const { CIDToGIDMap, FontDescriptor } = source.dict(descendant)
  const descriptor = source.lookup(FontDescriptor)
  const file = isDict(descriptor) ? source.lookup(descriptor.FontFile2) : undefined
  if (CIDToGIDMap !== 'Identity' || !(file instanceof Stream)) return () => USUAL
  try {
    const bytes = contentOf(file)
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const reach = reachesOf(view, readDirectory(view))
    return (code) => reach(code) ?? NO_INK
  } catch {
    return () => USUAL
  }
}

/** What a standard font's letters are at most, nearly: such fonts say no widths, and no text of ours is set in one. */
const STANDARD = 556

function plainWidths(source: Source, font: Dict): (code: number) => number {
  const widths = font.Widths === undefined ? undefined : source.list(font.Widths)
  const first = numberOf(source, font.FirstChar)
  const descriptor = source.lookup(font.FontDescriptor)
  const missing = isDict(descriptor) ? numberOf(source, descriptor.MissingWidth) : 0
  return (code) => {
    const width = widths?.[code - first]
    return widths ? (width === undefined ? missing : numberOf(source, width)) : STANDARD
  }
}

function numberOf(source: Source, value: Value | undefined): number {
  const found = source.lookup(value)
  return typeof found === 'number' ? found : 0
}

/** The bytes of a shown operand. */
export function rawOf(value: unknown): string {
  return value instanceof Text ? value.raw : ''
}

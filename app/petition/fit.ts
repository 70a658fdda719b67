import type { Font } from '#app/petition/font.ts'

/** Type size and distance between lines, in points. */
export type Setting = { size: number; leading: number }

/** A text broken into the lines that will be drawn, with the first baseline `first` points below the top of its box. */
export type Fitted = Setting & { lines: string[]; first: number }

/** A text's width in points. */
export type Measure = (text: string) => number

/**
 * Breaks a text at spaces, and inside a word only when the word alone is wider than the line. Nothing is dropped but the
 * space at which a line breaks.
 */
export function wrap(text: string, width: number, measure: Measure): string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = []
    let line: string | undefined
    for (const word of paragraph.split(' ')) {
      if (line !== undefined && measure(`${line} ${word}`) <= width) {
        line = `${line} ${word}`
        continue
      }
      if (line !== undefined) lines.push(line)
      const parts = breakWord(word, width, measure)
      lines.push(...parts.slice(0, -1))
      line = parts.at(-1)
    }
    return [...lines, line ?? '']
  })
}

/** Breaks after a hyphen, stroke, at sign or dot where there is one late enough, or else where the line is full. */
function breakWord(word: string, width: number, measure: Measure): string[] {
  if (measure(word) <= width) return [word]
  const parts: string[] = []
  let part = ''
  for (const letter of word) {
    if (part !== '' && measure(part + letter) > width) {
      const mark = Math.max(...['-', '/', '@', '.'].map((sign) => part.lastIndexOf(sign))) + 1
      const end = mark > part.length / 2 ? mark : part.length
      parts.push(part.slice(0, end))
      part = part.slice(end)
    }
    part += letter
  }
  return [...parts, part]
}

/**
 * Where text may stand, in points. The boxes of our own blanks stand on printed lines, with the first baseline 12 points
 * below the top (`ruled`), where every letter has its room; those of official forms are hardly higher than the text in
 * them (`snug`), for one line or several.
 */
export type Room = { width: number; height: number; rows: 'ruled' | 'snug-line' | 'snug-lines' }

/** How far the first baseline of a ruled box is below its top. */
const FIRST = 12

/**
 * The first of these settings at which the whole text stands in the box, with the accents above its first line and the
 * tails below its last, or undefined when none is small enough. A line moves from its usual place as far as they need.
 */
export function fit(text: string, font: Font, room: Room, settings: readonly Setting[]): Fitted | undefined {
  for (const setting of settings) {
    const { size, leading } = setting
    const lines = wrap(text, room.width, (part) => font.width(part, size))
    if (lines.length > capacity(room, setting)) continue
    const usual = firstBaseline(room, size)
    if (room.rows === 'ruled') return { size, leading, lines, first: usual }
    const highest = size * font.reach(lines[0] ?? '').high
    const lowest = room.height - (lines.length - 1) * leading + size * font.reach(lines.at(-1) ?? '').low
    if (highest <= lowest) return { size, leading, lines, first: Math.max(highest, Math.min(usual, lowest)) }
  }
  return undefined
}

/** How many lines of this setting stand in a box. */
export function capacity({ height, rows }: Pick<Room, 'height' | 'rows'>, { size, leading }: Setting): number {
  if (rows === 'snug-line') return 0.9 * size <= height ? 1 : 0
  const first = rows === 'ruled' ? FIRST + 0.25 * size : 1.1 * size
  return Math.max(0, 1 + Math.floor((height - first) / leading))
}

/** How far below the top of its box the first line stands, unless its letters need another place. */
export function firstBaseline({ height, rows }: Pick<Room, 'height' | 'rows'>, size: number): number {
  if (rows === 'ruled') return FIRST
  return rows === 'snug-line' ? height / 2 + 0.235 * size : 0.9 * size
}

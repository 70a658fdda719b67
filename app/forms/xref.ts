import { inflateSync } from 'node:zlib'
import { Parser } from '#app/petition/pdf/parse.ts'
import { BlankProblem, type Limits } from './problem.ts'
import { checkWhole, type Place, type Stretch } from './whole.ts'

/** Where each object begins, or which object stream it is in. */
type Entry = { number: number; at: number } | { number: number; inside: number }
type Section = { entries: Entry[]; previous: number[]; table?: Stretch }

const DAMAGED =
  'The file is damaged: it is not as long as it says, or parts are not where it says. Please download it again.'

/**
 * Follows the file's own table of contents (ISO 32000-1, 7.5.4, 7.5.8) and looks at every place it names. A file that
 * was cut, padded or patched on its way no longer agrees with itself, however well a forgiving reader copes.
 */
export function checkTable(bytes: Uint8Array, text: string, limits: Limits): void {
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*\0*\s*$/.exec(text.slice(-1500))?.[1] ?? Number.NaN)
  const known = new Map<number, Entry>()
  const [waiting, seen] = [[start], new Set<number>()]
  const places = new Map<number, Place>()
  const tables: Stretch[] = []
  while (waiting.length > 0) {
    const at = waiting.shift() as number
    if (seen.has(at)) continue
    seen.add(at)
    if (!(at >= 0 && at < bytes.length) || seen.size > 50) throw new BlankProblem(DAMAGED)
    const { entries, previous, table } = readSection(bytes, text, at, limits)
    // The newest section is read first, and what it says of an object is what counts.
    for (const entry of entries) if (!known.has(entry.number)) known.set(entry.number, entry)
    // What an older section names still stands in the file, even where a newer one took its place.
    for (const entry of entries) if ('at' in entry && entry.at > 0) places.set(entry.at, entry)
    if (table) tables.push(table)
    if (known.size > limits.objects) throw new BlankProblem(`The file has more than ${limits.objects} objects.`)
    waiting.push(...previous)
  }
  if (known.size === 0) throw new BlankProblem(DAMAGED)
  for (const entry of known.values()) if (!stands(entry, known, text)) throw new BlankProblem(DAMAGED)
  checkWhole(text, [...places.values()], tables, new Set(known.keys()))
}

function stands(entry: Entry, known: Map<number, Entry>, text: string): boolean {
  if ('inside' in entry) return known.has(entry.inside)
  // An old editor lists objects it never wrote at the very beginning of the file.
  if (entry.at === 0) return true
  const [, number] = /^\s*(\d+)\s+\d+\s+obj\b/.exec(text.slice(entry.at, entry.at + 40)) ?? []
  return Number(number) === entry.number
}

function readSection(bytes: Uint8Array, text: string, at: number, limits: Limits): Section {
  const head = text.slice(at, at + 2000)
  return /^\s*xref\b/.test(head) ? readTable(text, at, limits) : readStream(bytes, text, at, limits)
}

function readTable(text: string, at: number, limits: Limits): Section {
  const end = text.indexOf('trailer', at)
  const rows = /^xref\s+/.exec(text.slice(at, at + 20))?.[0].length
  if (end < 0 || !rows) throw new BlankProblem(DAMAGED)
  const entries: Entry[] = []
  for (let from = at + rows; from < end; ) {
    const [head, first, count] = /^(\d+) (\d+)\s+/.exec(text.slice(from, from + 40)) ?? []
    if (/^\s+$/.test(text.slice(from, end))) break
    if (!head || Number(count) > limits.objects) throw new BlankProblem(DAMAGED)
    from += head.length
    for (let row = 0; row < Number(count); row++) {
      const [line, place, generation, kind] = /^(\d{10}) (\d{5}) ([nf])\s{1,2}/.exec(text.slice(from, from + 20)) ?? []
      if (!line) throw new BlankProblem(DAMAGED)
      if (kind === 'n' && Number(generation) < 65535) entries.push({ number: Number(first) + row, at: Number(place) })
      from += line.length
    }
    if (from > end) throw new BlankProblem(DAMAGED)
  }
  const parser = new Parser(text, end + 'trailer'.length)
  try {
    parser.value()
  } catch {
    throw new BlankProblem(DAMAGED)
  }
  const trailer = text.slice(end, parser.at)
  const previous = [...numbers(trailer, 'XRefStm'), ...numbers(trailer, 'Prev')]
  return { entries, previous, table: { from: at, to: parser.at } }
}

function readStream(bytes: Uint8Array, text: string, at: number, limits: Limits): Section {
  const begin = /^\s*\d+\s+\d+\s+obj([\s\S]*?)stream\r?\n/.exec(text.slice(at, at + 5000))
  const dict = begin?.[1] ?? ''
  const widths = list(dict, 'W')
  if (!begin || !/\/Type\s*\/XRef\b/.test(dict) || widths.length !== 3 || widths.some((width) => width > 8))
    throw new BlankProblem(DAMAGED)
  const packed = bytes.subarray(at + begin[0].length)
  const rows = unpack(packed, dict, limits)
  const width = widths.reduce((sum, each) => sum + each, 0)
  const [size = 0] = numbers(dict, 'Size')
  const index = dict.includes('/Index') ? list(dict, 'Index') : [0, size]
  const entries: Entry[] = [{ number: Number.parseInt(begin[0], 10), at }]
  let row = 0
  for (let pair = 0; pair + 1 < index.length; pair += 2) {
    const [first = 0, count = 0] = index.slice(pair, pair + 2)
    for (let number = first; number < first + count && (row + 1) * width <= rows.length; number++, row++) {
      const [kind = 1, second = 0] = columns(rows.subarray(row * width, (row + 1) * width), widths)
      if (kind === 1) entries.push({ number, at: second })
      else if (kind === 2) entries.push({ number, inside: second })
    }
  }
  return { entries, previous: numbers(dict, 'Prev') }
}

function unpack(packed: Uint8Array, dict: string, limits: Limits): Uint8Array {
  if (!/\/Filter\s*\[?\s*\/FlateDecode/.test(dict)) return packed.subarray(0, numbers(dict, 'Length')[0] ?? 0)
  try {
    const rows = inflateSync(packed, { maxOutputLength: limits.inflated })
    const [predictor = 1] = numbers(dict, 'Predictor')
    return predictor >= 10 ? unpredict(rows, numbers(dict, 'Columns')[0] ?? 1) : rows
  } catch {
    throw new BlankProblem(DAMAGED)
  }
}

/** Undoes the PNG prediction that tables of contents are stored with: each row is what changed since the one above. */
function unpredict(rows: Uint8Array, columns: number): Uint8Array {
  const count = Math.floor(rows.length / (columns + 1))
  const plain = new Uint8Array(count * columns)
  for (let row = 0; row < count; row++) {
    const kind = rows[row * (columns + 1)]
    for (let column = 0; column < columns; column++) {
      const above = kind === 2 && row > 0 ? (plain[(row - 1) * columns + column] as number) : 0
      plain[row * columns + column] = (rows[row * (columns + 1) + 1 + column] as number) + above
    }
  }
  return plain
}

function columns(row: Uint8Array, widths: number[]): (number | undefined)[] {
  let at = 0
  return widths.map((width) => {
    if (width === 0) return undefined
    let value = 0
    for (const end = at + width; at < end; at++) value = value * 256 + (row[at] as number)
    return value
  })
}

function numbers(dict: string, key: string): number[] {
  const [, value] = new RegExp(`/${key}\\s+(\\d+)`).exec(dict) ?? []
  return value === undefined ? [] : [Number(value)]
}

function list(dict: string, key: string): number[] {
  const [, values = ''] = new RegExp(`/${key}\\s*\\[([\\d\\s]*)\\]`).exec(dict) ?? []
  return values.trim().split(/\s+/).filter(Boolean).map(Number)
}

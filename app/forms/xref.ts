import { Parser } from '#app/petition/pdf/parse.ts'
import { type Dict, isDict, Ref, type Value } from '#app/petition/pdf/value.ts'
import { columns, unpackTable } from './packed-table.ts'
import { BlankProblem, type Limits } from './problem.ts'
import { checkWhole, type Place, type Stretch } from './whole.ts'

/** Where each object begins, or which object stream it is in. */
type Entry = { number: number; at: number } | { number: number; inside: number }
type Section = { entries: Entry[]; previous: number[]; table?: Stretch; dict: Dict }

const DAMAGED =
  'The file is damaged: it is not as long as it says, or parts are not where it says. Please download it again.'

/**
 * Follows the file's own table of contents (ISO 32000-1, 7.5.4, 7.5.8) and looks at every place it names. A file that
 * was cut, padded or patched on its way no longer agrees with itself, however well a forgiving reader copes.
 */
export function checkTable(bytes: Uint8Array, text: string, limits: Limits): void {
  let size = 0
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
    const { entries, previous, table, dict } = readSection(bytes, text, at, limits)
    // The newest is read first, and speaks for the whole file.
    size ||= checkTrailer(dict, limits)
    // The newest section is read first, and what it says of an object is what counts.
    for (const entry of entries) if (!known.has(entry.number)) known.set(entry.number, entry)
    // What an older section names still stands in the file, even where a newer one took its place.
    for (const entry of entries) if ('at' in entry && entry.at > 0) places.set(entry.at, entry)
    if (table) tables.push(table)
    if (known.size > limits.objects) throw new BlankProblem(`The file has more than ${limits.objects} objects.`)
    waiting.push(...previous)
  }
  if (known.size === 0 || Math.max(...known.keys()) >= size) throw new BlankProblem(DAMAGED)
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
  const dict = readDict(parser)
  const previous = [...numbers(dict.XRefStm), ...numbers(dict.Prev)]
  return { entries, previous, table: { from: at, to: parser.at }, dict }
}

function readDict(parser: Parser): Dict {
  try {
    const dict = parser.value()
    if (isDict(dict)) return dict
  } catch {}
  throw new BlankProblem(DAMAGED)
}

function readStream(bytes: Uint8Array, text: string, at: number, limits: Limits): Section {
  const begin = /^\s*(\d+)\s+\d+\s+obj/.exec(text.slice(at, at + 40))
  if (!begin) throw new BlankProblem(DAMAGED)
  const parser = new Parser(text, at + begin[0].length)
  const dict = readDict(parser)
  const stream = /^\s*stream\r?\n/.exec(text.slice(parser.at, parser.at + 20))
  const widths = numbers(dict.W)
  if (!stream || dict.Type !== 'XRef' || widths.length !== 3 || widths.some((width) => width > 8))
    throw new BlankProblem(DAMAGED)
  const rows = unpack(bytes.subarray(parser.at + stream[0].length), dict, limits)
  const width = widths.reduce((sum, each) => sum + each, 0)
  const index = dict.Index ? numbers(dict.Index) : [0, ...numbers(dict.Size)]
  const entries: Entry[] = [{ number: Number(begin[1]), at }]
  // A list that names more objects than it has rows would be followed to its end by whoever reads it.
  const listed = index.reduce((sum, count, place) => sum + (place % 2 ? count : 0), 0)
  if (width === 0 || listed * width > rows.length) throw new BlankProblem(DAMAGED)
  let row = 0
  for (let pair = 0; pair + 1 < index.length; pair += 2) {
    const [first = 0, count = 0] = index.slice(pair, pair + 2)
    for (let number = first; number < first + count; number++, row++) {
      const [kind = 1, second = 0] = columns(rows.subarray(row * width, (row + 1) * width), widths)
      if (kind === 1) entries.push({ number, at: second })
      else if (kind === 2) entries.push({ number, inside: second })
    }
  }
  return { entries, previous: numbers(dict.Prev), dict }
}

/** What may stand in a trailer, or in the dictionary of a table that is a stream (ISO 32000-1, 7.5.5, 7.5.8.2). */
const TRAILER = ['Size', 'Prev', 'Root', 'Encrypt', 'Info', 'ID', 'XRefStm', 'DocChecksum']
const TABLE = ['Type', 'Index', 'W', 'Length', 'Filter', 'DecodeParms', 'DL']

/** How many objects the file says it has; one more than the highest number. */
function checkTrailer(dict: Dict, limits: Limits): number {
  const keys = dict.Type === 'XRef' ? [...TRAILER, ...TABLE] : TRAILER
  const { Size, Root } = dict
  const strange = Object.keys(dict).some((key) => !keys.includes(key))
  if (strange || !(Root instanceof Ref) || typeof Size !== 'number') throw new BlankProblem(DAMAGED)
  if (Size > limits.objects) throw new BlankProblem(`The file has more than ${limits.objects} objects.`)
  return Size
}

function unpack(packed: Uint8Array, dict: Dict, limits: Limits): Uint8Array {
  try {
    return unpackTable(packed, dict, limits)
  } catch {
    throw new BlankProblem(DAMAGED)
  }
}

/** One whole number or a list of them; none where there is something else. */
function numbers(value: Value | undefined): number[] {
  const all = [value ?? []].flat()
  return all.every((each) => typeof each === 'number' && each >= 0 && Number.isInteger(each)) ? (all as number[]) : []
}

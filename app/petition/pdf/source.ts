import { unzlibSync } from 'fflate'
import { latin1, Parser, Word } from './parse.ts'
import { type Dict, isDict, Ref, Stream, type Value } from './value.ts'

/** A PDF of our own making, opened: its objects are read when they are asked for, each once. */
export type Source = {
  root: Dict
  /** What a value is, or what it refers to; undefined where the file has no such object. */
  lookup: (value: Value | undefined) => Value | undefined
  /** The same, where it must be a dictionary. Throws an `Error` when it is none. */
  dict: (value: Value | undefined) => Dict
  /** The same for a list. */
  list: (value: Value | undefined) => Value[]
}

/** What the first entries of a dictionary say, by how they are written, where that was read before. */
export type Known = (entries: string) => Dict | undefined

/**
 * Opens a file that `newPdf` wrote: one table of contents, nothing packed but the insides of streams. Throws an `Error` on
 * any other; files of strangers are read by `app/forms`. `read` gives what was read before of the same text.
 */
export function openPdf(bytes: Uint8Array, read: Known = () => undefined): Source {
  const [start, size] = startOf(bytes)
  const { places, trailer } = readTable(latin1(bytes, start, size))
  const ends = Float64Array.from([...places, start]).sort()
  const known = new Map<number, Value>()
  const lookup = (value: Value | undefined): Value | undefined => {
    if (!(value instanceof Ref)) return value
    const { number } = value
    const place = places[number]
    if (!place) return undefined
    const object = known.get(number) ?? readObject(bytes.subarray(place, behind(ends, place)), number, lookup, read)
    known.set(number, object)
    return object
  }
  const dict = (value: Value | undefined): Dict => {
    const found = lookup(value)
    if (!isDict(found)) throw new Error('The PDF lacks a dictionary')
    return found
  }
  const list = (value: Value | undefined): Value[] => {
    const found = lookup(value)
    if (!Array.isArray(found)) throw new Error('The PDF lacks a list')
    return found
  }
  return { root: dict(dict(trailer).Root), lookup, dict, list }
}

function startOf(bytes: Uint8Array): [number, number] {
  const end = latin1(bytes, Math.max(0, bytes.length - 64))
  const start = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(end)?.[1] ?? Number.NaN)
  if (!(start < bytes.length)) throw new Error('The end of the PDF is missing')
  return [start, bytes.length]
}

/** Twenty characters a line: ten digits, a space, five digits, a space, the kind, a space, a line end. */
function readTable(text: string): { places: number[]; trailer: Value } {
  const [head, count] = /^xref\n0 (\d+)\n/.exec(text) ?? []
  if (!head || 20 * Number(count) > text.length) throw new Error('The PDF has no table of contents where it says')
  const places: number[] = []
  for (let at = head.length; places.length < Number(count); at += 20)
    places.push(text[at + 17] === 'n' ? Number(text.slice(at, at + 10)) : 0)
  const parser = new Parser(text, head.length + 20 * places.length)
  const word = parser.next()
  if (!(word instanceof Word) || word.text !== 'trailer') throw new Error('The PDF has no trailer')
  return { places, trailer: parser.value() }
}

/** The first of these sorted places behind one of them. */
function behind(sorted: Float64Array, place: number): number {
  let [low, high] = [0, sorted.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] as number) > place) high = middle
    else low = middle + 1
  }
  return sorted[low] as number
}

/** Of a longer object only the beginning is read as text, which a stream's dictionary is in. */
const USUAL = 4096

/** What follows the entries that every copy of a widget has: they end with a line, and the parent is named next. */
const TIES = '\n/Parent '

function readValue(parser: Parser, read: Known): Value {
  const { text, at } = parser
  const end = text.startsWith('\n<<', at) ? text.indexOf(TIES, at) + 1 : 0
  const known = end > 0 ? read(text.slice(at + 3, end)) : undefined
  if (!known) return parser.value()
  parser.at = end
  return parser.entries({ ...known })
}

function readObject(bytes: Uint8Array, number: number, lookup: Source['lookup'], read: Known, most = USUAL): Value {
  const parser = new Parser(latin1(bytes, 0, Math.min(bytes.length, most)))
  let value: Value
  let after: Value | Word | undefined
  try {
    const [named, , begin] = [parser.next(), parser.next(), parser.next()]
    if (named !== number || !(begin instanceof Word) || begin.text !== 'obj')
      throw new Error(`Object ${number} is not where the PDF says`)
    value = readValue(parser, read)
    after = parser.next()
    if (!(after instanceof Word && (after.text === 'endobj' || after.text === 'stream')))
      throw new Error(`Object ${number} has no end`)
  } catch (error) {
    if (most >= bytes.length) throw error
    return readObject(bytes, number, lookup, read, bytes.length)
  }
  if (after.text === 'endobj') return value
  const length = isDict(value) ? lookup(value.Length) : undefined
  const from = parser.at + 1
  const to = from + (typeof length === 'number' ? length : Number.NaN)
  if (latin1(bytes, to, to + 10) !== '\nendstream') throw new Error(`Stream ${number} is not as long as it says`)
  return new Stream(value as Dict, bytes.subarray(from, to))
}

/** The bytes of a stream, unpacked. Throws an `Error` on a packing that our own files do not have. */
export function contentOf({ dict, bytes }: Stream): Uint8Array {
  const [filter, ...more] = [dict.Filter ?? []].flat()
  if (filter === undefined) return bytes
  if (filter !== 'FlateDecode' || more.length > 0 || dict.DecodeParms) throw new Error('A stream is packed another way')
  return unzlibSync(bytes)
}

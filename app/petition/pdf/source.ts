import { unzlibSync } from 'fflate'
import { latin1, Parser, Word } from './parse.ts'
import { type Dict, isDict, Ref, Stream, type Value } from './value.ts'

/** A PDF of our own making, opened: its objects are read when they are asked for, each once. */
export type Source = {
  root: Dict
  /** How many objects its table names. */
  size: number
  /** What a value is, or what it refers to; undefined where the file has no such object. */
  lookup: (value: Value | undefined) => Value | undefined
  /** The same, where it must be a dictionary. Throws an `Error` when it is none. */
  dict: (value: Value | undefined) => Dict
  /** The same for a list. */
  list: (value: Value | undefined) => Value[]
}

/**
 * Opens a file that `newPdf` wrote: one table of contents, nothing packed but the insides of streams. Throws an `Error` on
 * any other; files of strangers are read by `app/forms`.
 */
export function openPdf(bytes: Uint8Array): Source {
  const end = latin1(bytes, Math.max(0, bytes.length - 64))
  const start = /startxref\n(\d+)\n%%EOF\n$/.exec(end)?.[1]
  if (!start) throw new Error('The end of the PDF is missing')
  const { places, parser } = readTable(bytes, Number(start))
  const trailer = parser.value()
  const known = new Map<number, Value>()
  const lookup = (value: Value | undefined): Value | undefined => {
    if (!(value instanceof Ref)) return value
    const { number } = value
    const place = places[number]
    if (!place) return undefined
    const object = known.get(number) ?? readObject(bytes, place, number, lookup)
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
  return { root: dict(dict(trailer).Root), size: places.length, lookup, dict, list }
}

function readTable(bytes: Uint8Array, start: number): { places: number[]; parser: Parser } {
  const parser = new Parser(bytes, start)
  const word = parser.next()
  const [first, count] = [parser.next(), parser.next()]
  if (!(word instanceof Word) || word.text !== 'xref' || first !== 0 || typeof count !== 'number')
    throw new Error('The PDF has no table of contents where it says')
  // Twenty bytes a line: ten digits, a space, five digits, a space, the kind, a line end.
  const from = parser.at + 1
  const places = Array.from({ length: count }, (_, at) => {
    let place = 0
    for (let digit = 0; digit < 10; digit++) place = place * 10 + ((bytes[from + 20 * at + digit] ?? 0) - 0x30)
    return bytes[from + 20 * at + 17] === 0x6e ? place : 0
  })
  parser.at = from + 20 * count
  const trailer = parser.next()
  if (!(trailer instanceof Word) || trailer.text !== 'trailer') throw new Error('The PDF has no trailer')
  return { places, parser }
}

function readObject(bytes: Uint8Array, place: number, number: number, lookup: Source['lookup']): Value {
  const parser = new Parser(bytes, place)
  const [named, , begin] = [parser.next(), parser.next(), parser.next()]
  if (named !== number || !(begin instanceof Word) || begin.text !== 'obj')
    throw new Error(`Object ${number} is not where the PDF says`)
  const value = parser.value()
  const after = parser.next()
  if (!(after instanceof Word)) throw new Error(`Object ${number} has no end`)
  if (after.text === 'endobj') return value
  const length = isDict(value) ? lookup(value.Length) : undefined
  if (after.text !== 'stream' || typeof length !== 'number') throw new Error(`Object ${number} has no end`)
  const from = parser.at + (bytes[parser.at] === 0x0d ? 2 : 1)
  parser.at = from + length
  const last = parser.next()
  if (!(last instanceof Word) || last.text !== 'endstream') throw new Error(`Stream ${number} is not as long as it says`)
  return new Stream(value as Dict, bytes.subarray(from, from + length))
}

/** The bytes of a stream, unpacked. Throws an `Error` on a packing that our own files do not have. */
export function contentOf({ dict, bytes }: Stream): Uint8Array {
  const [filter, ...more] = [dict.Filter ?? []].flat()
  if (filter === undefined) return bytes
  if (filter !== 'FlateDecode' || more.length > 0 || dict.DecodeParms) throw new Error('A stream is packed another way')
  return unzlibSync(bytes)
}

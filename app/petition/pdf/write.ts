import { type Dict, join, type Parts, partsOf, Ref, Stream, type Value } from './value.ts'

/** Objects written ahead of time, numbered from 0, to be put into any number of files. */
export type Block = { size: number; objects: { number: number; pieces: (Uint8Array | number)[] }[] }

/** A PDF in the making. Numbers are handed out in the order they are asked for, so the same calls give the same bytes. */
export type Pdf = {
  /** A number for an object that is written later, or the first of several. */
  reserve: (count?: number) => Ref
  write: (ref: Ref, value: Value) => void
  add: (value: Value) => Ref
  /** An object that is already text: a dictionary with its brackets, or a stream of plain letters. */
  writeText: (ref: Ref, body: string) => void
  addText: (body: string) => Ref
  /** Puts in the objects of a block; `first` is the number that its object 0 gets. */
  writeBlock: (block: Block, first: number) => void
  /** The whole file. Nothing can be added after it. */
  finish: (root: Ref, info: Ref) => Uint8Array<ArrayBuffer>
}

const ENCODER = new TextEncoder()
const HEAD = '%PDF-1.7\n%'

/** Begins a file. Objects stand in it as plain text, which reads back fastest, and one table lists them all. */
export function newPdf(): Pdf {
  const sink = newSink()
  const places: number[] = [0]
  sink.text(HEAD)
  sink.bytes(new Uint8Array([0x81, 0x81, 0x81, 0x81, 0x0a]))
  const begin = (number: number) => {
    places[number] = sink.size()
    sink.text(`${number} 0 obj\n`)
  }
  const pdf: Pdf = {
    reserve(count = 1) {
      const first = places.length
      for (let more = 0; more < count; more++) places.push(0)
      return new Ref(first)
    },
    write(ref, value) {
      begin(ref.number)
      for (const piece of piecesOf(value)) typeof piece === 'number' ? sink.text(String(piece)) : sink.bytes(piece)
    },
    add(value) {
      const ref = pdf.reserve()
      pdf.write(ref, value)
      return ref
    },
    writeText(ref, body) {
      begin(ref.number)
      sink.text(`${body}\nendobj\n`)
    },
    addText(body) {
      const ref = pdf.reserve()
      pdf.writeText(ref, body)
      return ref
    },
    writeBlock({ objects }, first) {
      for (const { number, pieces } of objects) {
        begin(first + number)
        for (const piece of pieces) typeof piece === 'number' ? sink.text(String(first + piece)) : sink.bytes(piece)
      }
    },
    finish(root, info) {
      const start = sink.size()
      sink.text(`xref\n0 ${places.length}\n`)
      sink.bytes(tableOf(places))
      sink.text('trailer\n')
      sink.text(join(partsOf({ Size: places.length, Root: root, Info: info })))
      sink.text(`\nstartxref\n${start}\n%%EOF\n`)
      return sink.whole()
    },
  }
  return pdf
}

const [FREE, TAKEN] = ['0000000000 65535 f \n', '0000000000 00000 n \n'].map((line) => ENCODER.encode(line)) as [
  Uint8Array,
  Uint8Array,
]

/** The lines of the table of contents, twenty bytes each (ISO 32000-1, 7.5.4). */
function tableOf(places: readonly number[]): Uint8Array {
  const table = new Uint8Array(FREE.length * places.length)
  for (const [index, place] of places.entries()) {
    const line = index * FREE.length
    table.set(place ? TAKEN : FREE, line)
    for (let at = line + 9, left = place; left > 0; at--, left = Math.floor(left / 10)) table[at] = 0x30 + (left % 10)
  }
  return table
}

/** Writes objects ahead of time. Their references, like their own numbers, count from 0. */
export function blockOf(values: readonly Value[]): Block {
  return { size: values.length, objects: values.map((value, number) => ({ number, pieces: piecesOf(value) })) }
}

/** An object to its end, with the references kept apart. */
function piecesOf(value: Value): (Uint8Array | number)[] {
  const pieces: (Uint8Array | number)[] = []
  let text = ''
  const add = (parts: Parts) => {
    for (const part of parts) {
      if (typeof part === 'string') text += part
      else {
        pieces.push(ENCODER.encode(text), part)
        text = ''
      }
    }
  }
  if (value instanceof Stream) {
    add(partsOf({ ...value.dict, Length: value.bytes.length } satisfies Dict))
    pieces.push(ENCODER.encode(`${text}\nstream\n`), value.bytes)
    text = '\nendstream'
  } else add(partsOf(value))
  pieces.push(ENCODER.encode(`${text}\nendobj\n`))
  return pieces
}

/** Up to here a loop is faster than the encoder. */
const SHORT = 24

/** Bytes that grow. */
function newSink() {
  let [buffer, length] = [new Uint8Array(1 << 16), 0]
  const room = (more: number) => {
    if (length + more <= buffer.length) return
    const larger = new Uint8Array(Math.max(2 * buffer.length, length + more))
    larger.set(buffer.subarray(0, length))
    buffer = larger
  }
  return {
    size: () => length,
    /** Plain letters only: whatever else a PDF has, `value.ts` has written in digits. */
    text(words: string) {
      room(words.length)
      if (words.length < SHORT) {
        for (let at = 0; at < words.length; at++) buffer[length + at] = words.charCodeAt(at)
        length += words.length
        return
      }
      const { read, written } = ENCODER.encodeInto(words, buffer.subarray(length, length + words.length))
      if (read !== words.length || written !== words.length) throw new Error('A PDF is written in plain letters')
      length += written
    },
    bytes(more: Uint8Array) {
      room(more.length)
      buffer.set(more, length)
      length += more.length
    },
    whole: () => buffer.slice(0, length),
  }
}

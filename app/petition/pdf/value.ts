/** A reference to another object of the same file, by its number. */
export class Ref {
  readonly number: number
  constructor(number: number) {
    this.number = number
  }
}

/** A string, one character a byte. */
export class Text {
  readonly raw: string
  constructor(raw: string) {
    this.raw = raw
  }
}

/** A dictionary with bytes behind it, as they stand in the file. */
export class Stream {
  readonly dict: Dict
  readonly bytes: Uint8Array
  constructor(dict: Dict, bytes: Uint8Array) {
    this.dict = dict
    this.bytes = bytes
  }
}

/**
 * What a PDF is made of (ISO 32000-1, 7.3). A JavaScript string is a name, one character a byte, as it is read from a file
 * and copied from one; text is a `Text`.
 */
export type Value = null | boolean | number | string | Text | Ref | Stream | Value[] | Dict
export type Dict = { [key: string]: Value | undefined }

/** Words as a PDF keeps them: plain letters as they are, anything else in UTF-16 (ISO 32000-1, 7.9.2.2). */
export function textOf(words: string): Text {
  if (/^[\x20-\x7e]*$/.test(words)) return new Text(words)
  let raw = '\xfe\xff'
  for (let at = 0; at < words.length; at++) {
    const unit = words.charCodeAt(at)
    raw += String.fromCharCode(unit >> 8, unit & 0xff)
  }
  return new Text(raw)
}

/** The words of a text, or nothing where there is no text. */
export function wordsOf(value: Value | undefined): string {
  if (!(value instanceof Text)) return ''
  if (!value.raw.startsWith('\xfe\xff')) return value.raw
  let words = ''
  for (let at = 2; at + 1 < value.raw.length; at += 2)
    words += String.fromCharCode(value.raw.charCodeAt(at) * 256 + value.raw.charCodeAt(at + 1))
  return words
}

/** Whether a value is a dictionary, and not one of the other kinds of object. */
export function isDict(value: Value | undefined): value is Dict {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
}

/** What is written of a value: text, and between it the numbers of the objects it refers to. */
export type Parts = (string | number)[]

/** A value as it is written, with the references kept apart so that the objects can be numbered anew. */
export function partsOf(value: Value, parts: Parts = []): Parts {
  if (value instanceof Ref) parts.push(value.number, ' 0 R')
  else if (Array.isArray(value)) {
    parts.push('[')
    for (const [index, item] of value.entries()) {
      if (index > 0) parts.push(' ')
      partsOf(item, parts)
    }
    parts.push(']')
  } else if (isDict(value)) {
    parts.push('<<')
    entriesOf(value, parts)
    parts.push('>>')
  } else parts.push(plain(value))
  return parts
}

/** The entries of a dictionary without the brackets around them. */
export function entriesOf(dict: Dict, parts: Parts = []): Parts {
  for (const [key, value] of Object.entries(dict)) {
    if (value === undefined) continue
    parts.push(`${nameOf(key)} `)
    partsOf(value, parts)
    parts.push('\n')
  }
  return parts
}

/** The parts as one text, every reference moved up by `shift`. */
export function join(parts: Parts, shift = 0): string {
  let whole = ''
  for (const part of parts) whole += typeof part === 'number' ? part + shift : part
  return whole
}

function plain(value: Value): string {
  if (typeof value === 'number') return numberOf(value)
  if (typeof value === 'string') return nameOf(value)
  if (value instanceof Text) return literal(value.raw)
  if (value instanceof Stream) throw new Error('A stream stands alone and never inside another object')
  return String(value)
}

function numberOf(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(5).replace(/\.?0+$/, '')
}

/** A name of letters that are no bytes is written in UTF-8, as the format advises (7.3.5): an escape has two digits. */
function nameOf(name: string): string {
  const bytes = /^[\0-\xff]*$/.test(name) ? name : String.fromCharCode(...new TextEncoder().encode(name))
  return `/${bytes.replace(/[^!"$&'*+,\-.:;=?@\\^_`|~0-9A-Za-z]/g, (sign) => `#${hex(sign.charCodeAt(0))}`)}`
}

function literal(raw: string): string {
  if (/^[\x20-\x7e]*$/.test(raw)) return `(${raw.replace(/[\\()]/g, '\\$&')})`
  let digits = ''
  for (let at = 0; at < raw.length; at++) digits += hex(raw.charCodeAt(at))
  return `<${digits}>`
}

function hex(byte: number): string {
  return byte.toString(16).padStart(2, '0')
}

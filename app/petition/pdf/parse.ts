import { type Dict, Ref, Text, type Value } from './value.ts'

/** A word that is no value: an operator of a page's content, or `obj`, `stream` and the like. */
export class Word {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

/** What a byte is (ISO 32000-1, 7.2.2). */
const [SPACE, DELIMITER] = [1, 2]
const KINDS = new Uint8Array(256)
for (const byte of [0, 9, 10, 12, 13, 32]) KINDS[byte] = SPACE
for (const sign of '()<>[]{}/%') KINDS[sign.charCodeAt(0)] = DELIMITER
const ESCAPES: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

/** Reads values one after the other from `at` on, which is left behind the last one read. */
export class Parser {
  readonly bytes: Uint8Array
  at: number

  constructor(bytes: Uint8Array, at = 0) {
    this.bytes = bytes
    this.at = at
  }

  /** The next value or word, or undefined at the end. Throws an `Error` that says where the file cannot be read. */
  next(): Value | Word | undefined {
    this.skip()
    const byte = this.bytes[this.at]
    if (byte === undefined) return undefined
    switch (byte) {
      case 0x2f:
        return this.name()
      case 0x28:
        return this.literal()
      case 0x5b:
        return this.array()
      case 0x3c:
        return this.bytes[this.at + 1] === 0x3c ? this.dict() : this.hexadecimal()
      default:
        return KINDS[byte] === DELIMITER ? this.fail() : this.word()
    }
  }

  /** The next value, a reference among them. */
  value(): Value {
    const first = this.next()
    if (first instanceof Word || first === undefined) return this.fail()
    if (typeof first !== 'number' || !Number.isInteger(first)) return first
    const back = this.at
    if (this.digit() && typeof this.next() === 'number') {
      this.skip()
      if (this.bytes[this.at] === 0x52 && KINDS[this.bytes[this.at + 1] ?? 0] !== 0) {
        this.at += 1
        return new Ref(first)
      }
    }
    this.at = back
    return first
  }

  private digit(): boolean {
    this.skip()
    const byte = this.bytes[this.at] ?? 0
    return byte >= 0x30 && byte <= 0x39
  }

  private skip() {
    for (; this.at < this.bytes.length; this.at++) {
      const byte = this.bytes[this.at] as number
      if (byte === 0x25) while (this.at < this.bytes.length && !isLineEnd(this.bytes[this.at])) this.at++
      else if (KINDS[byte] !== SPACE) return
    }
  }

  private regular(): string {
    const from = this.at
    while (this.at < this.bytes.length && KINDS[this.bytes[this.at] as number] === 0) this.at++
    return latin1(this.bytes, from, this.at)
  }

  private name(): string {
    this.at += 1
    const name = this.regular()
    return name.includes('#')
      ? name.replace(/#([0-9A-Fa-f]{2})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
      : name
  }

  private word(): Value | Word {
    const text = this.regular()
    const code = text.charCodeAt(0)
    if (code < 0x3a && code !== 0x27 && code !== 0x22) {
      const number = Number(text)
      return Number.isNaN(number) ? this.fail() : number
    }
    if (text === 'true' || text === 'false') return text === 'true'
    return text === 'null' ? null : new Word(text)
  }

  private literal(): Text {
    let [raw, depth] = ['', 1]
    for (this.at += 1; ; this.at++) {
      const byte = this.bytes[this.at]
      if (byte === undefined) return this.fail()
      if (byte === 0x5c) raw += this.escaped()
      else {
        if (byte === 0x28) depth += 1
        if (byte === 0x29) depth -= 1
        if (depth === 0) break
        raw += String.fromCharCode(byte)
      }
    }
    this.at += 1
    return new Text(raw)
  }

  private escaped(): string {
    this.at += 1
    const digits = /^[0-7]{1,3}/.exec(latin1(this.bytes, this.at, this.at + 3))?.[0]
    if (digits) {
      this.at += digits.length - 1
      return String.fromCharCode(Number.parseInt(digits, 8) & 0xff)
    }
    const sign = latin1(this.bytes, this.at, this.at + 1)
    if (sign === '\r' && this.bytes[this.at + 1] === 0x0a) this.at += 1
    return sign === '\r' || sign === '\n' ? '' : (ESCAPES[sign] ?? sign)
  }

  private hexadecimal(): Text {
    const end = this.bytes.indexOf(0x3e, this.at)
    if (end < 0) return this.fail()
    const digits = latin1(this.bytes, this.at + 1, end).replace(/\s/g, '')
    let raw = ''
    for (let at = 0; at < digits.length; at += 2)
      raw += String.fromCharCode(Number.parseInt(digits.slice(at, at + 2).padEnd(2, '0'), 16))
    this.at = end + 1
    return new Text(raw)
  }

  private array(): Value[] {
    const items: Value[] = []
    for (this.at += 1; ; ) {
      this.skip()
      if (this.bytes[this.at] === 0x5d) break
      items.push(this.value())
    }
    this.at += 1
    return items
  }

  private dict(): Dict {
    const dict: Dict = {}
    for (this.at += 2; ; ) {
      this.skip()
      if (this.bytes[this.at] === 0x3e && this.bytes[this.at + 1] === 0x3e) break
      if (this.bytes[this.at] !== 0x2f) return this.fail()
      dict[this.name()] = this.value()
    }
    this.at += 2
    return dict
  }

  private fail(): never {
    throw new Error(`The PDF cannot be read at byte ${this.at}`)
  }
}

/** Bytes as text, one character each. */
export function latin1(bytes: Uint8Array, from = 0, to = bytes.length): string {
  let text = ''
  for (let at = from; at < to && at < bytes.length; at++) text += String.fromCharCode(bytes[at] as number)
  return text
}

function isLineEnd(byte: number | undefined): boolean {
  return byte === 0x0a || byte === 0x0d
}

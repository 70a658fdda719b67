import { type Dict, Ref, Text, type Value } from './value.ts'

/** A word that is no value: an operator of a page's content, or `obj`, `stream` and the like. */
export class Word {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

/** What a character is (ISO 32000-1, 7.2.2). */
const [SPACE, DELIMITER] = [1, 2]
const KINDS = new Uint8Array(256)
for (const sign of '\0\t\n\f\r ') KINDS[sign.charCodeAt(0)] = SPACE
for (const sign of '()<>[]{}/%') KINDS[sign.charCodeAt(0)] = DELIMITER
/** One more than the value of a hexadecimal digit; 0 is none. */
const DIGITS = new Uint8Array(256)
for (const [value, sign] of [...'0123456789abcdef'].entries()) {
  DIGITS[sign.charCodeAt(0)] = value + 1
  DIGITS[sign.toUpperCase().charCodeAt(0)] = value + 1
}
const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)$/
const ESCAPES: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }
const code = (sign: string) => sign.charCodeAt(0)
const [NAME, PAREN, END, LIST, LIST_END, LESS, MORE, ZERO, NINE, R] = [...'/()[]<>09R'].map(code) as number[]

/** Reads values one after the other from `at` on, which is left behind the last one read. One character is one byte. */
export class Parser {
  readonly text: string
  at: number

  constructor(text: string, at = 0) {
    this.text = text
    this.at = at
  }

  /** The next value or word, or undefined at the end. Throws an `Error` that says where it cannot be read. */
  next(): Value | Word | undefined {
    this.skip()
    if (this.at >= this.text.length) return undefined
    const sign = this.text.charCodeAt(this.at)
    if (KINDS[sign] !== DELIMITER) return this.word(sign)
    if (sign === NAME) return this.name()
    if (sign === PAREN) return this.literal()
    if (sign === LIST) return this.array()
    if (sign === LESS) return this.text.charCodeAt(this.at + 1) === LESS ? this.dict() : this.hexadecimal()
    return this.fail()
  }

  /** The next value, a reference among them. */
  value(): Value {
    const first = this.next()
    if (first instanceof Word || first === undefined) return this.fail()
    return typeof first === 'number' && this.reference() ? new Ref(first) : first
  }

  /** Whether the number just read is the first of a reference, `12 0 R`; if so, its rest is read too. */
  private reference(): boolean {
    const { text } = this
    let at = this.spaces(this.at)
    const from = at
    while (text.charCodeAt(at) >= (ZERO as number) && text.charCodeAt(at) <= (NINE as number)) at++
    const behind = this.spaces(at)
    if (at === from || behind === at || text.charCodeAt(behind) !== R || KINDS[text.charCodeAt(behind + 1)] === 0)
      return false
    this.at = behind + 1
    return true
  }

  private spaces(at: number): number {
    while (KINDS[this.text.charCodeAt(at)] === SPACE) at++
    return at
  }

  private skip() {
    const { text } = this
    for (; this.at < text.length; this.at++) {
      const sign = text.charCodeAt(this.at)
      if (sign === 0x25) while (this.at < text.length && !/[\r\n]/.test(text[this.at] as string)) this.at++
      else if (KINDS[sign] !== SPACE) return
    }
  }

  private regular(): string {
    const { text } = this
    const from = this.at
    let at = from
    while (at < text.length && KINDS[text.charCodeAt(at)] === 0) at++
    this.at = at
    return text.slice(from, at)
  }

  private name(): string {
    this.at += 1
    const name = this.regular()
    return name.includes('#')
      ? name.replace(/#([0-9A-Fa-f]{2})/g, (_, digits) => String.fromCharCode(Number.parseInt(digits, 16)))
      : name
  }

  private word(sign: number): Value | Word {
    const text = this.regular()
    if (sign <= (NINE as number) && sign !== 0x27 && sign !== 0x22) {
      return NUMBER.test(text) ? Number(text) : this.fail()
    }
    if (text === 'true' || text === 'false') return text === 'true'
    return text === 'null' ? null : new Word(text)
  }

  private literal(): Text {
    const from = this.at + 1
    let [depth, escapes] = [1, false]
    for (this.at = from; depth > 0; this.at++) {
      const sign = this.text.charCodeAt(this.at)
      if (Number.isNaN(sign)) return this.fail()
      if (sign === 0x5c) {
        escapes = true
        this.at += 1
      } else if (sign === PAREN) depth += 1
      else if (sign === END) depth -= 1
    }
    const raw = this.text.slice(from, this.at - 1)
    return new Text(escapes ? raw.replace(/\\(\r\n|[0-7]{1,3}|[\s\S])/g, (_, escaped) => unescaped(escaped)) : raw)
  }

  private hexadecimal(): Text {
    const end = this.text.indexOf('>', this.at)
    if (end < 0) return this.fail()
    let [raw, first] = ['', -1]
    for (let at = this.at + 1; at < end; at++) {
      const sign = this.text.charCodeAt(at)
      if (KINDS[sign] === SPACE) continue
      const digit = DIGITS[sign] ?? 0
      if (digit === 0) return this.fail()
      if (first >= 0) raw += String.fromCharCode(first * 16 + digit - 1)
      first = first >= 0 ? -1 : digit - 1
    }
    // A last digit that stands alone is the first of two (7.3.4.3).
    if (first >= 0) raw += String.fromCharCode(first * 16)
    this.at = end + 1
    return new Text(raw)
  }

  private array(): Value[] {
    const items: Value[] = []
    for (this.at += 1; ; ) {
      this.skip()
      if (this.text.charCodeAt(this.at) === LIST_END) break
      items.push(this.value())
    }
    this.at += 1
    return items
  }

  private dict(): Dict {
    this.at += 2
    return this.entries({})
  }

  /** Reads the entries of a dictionary into `dict`, up to its end. */
  entries(dict: Dict): Dict {
    for (;;) {
      this.skip()
      const sign = this.text.charCodeAt(this.at)
      if (sign === MORE && this.text.charCodeAt(this.at + 1) === MORE) break
      if (sign !== NAME) return this.fail()
      const key = this.name()
      dict[key] = this.value()
    }
    this.at += 2
    return dict
  }

  private fail(): never {
    throw new Error(`The PDF cannot be read at byte ${this.at}`)
  }
}

function unescaped(escaped: string): string {
  if (/^[0-7]/.test(escaped)) return String.fromCharCode(Number.parseInt(escaped, 8) & 0xff)
  return /^[\r\n]/.test(escaped) ? '' : (ESCAPES[escaped] ?? escaped)
}

const [PLAIN, WIDE] = [new TextDecoder(), new TextDecoder('utf-16le')]

/**
 * Bytes as text, one character each. Decoders are many times as fast as letters put together one by one; none of them
 * knows this very code, so bytes that are not plain are made wide first.
 */
export function latin1(bytes: Uint8Array, from = 0, to = bytes.length): string {
  const part = bytes.subarray(from, to)
  let all = 0
  for (let at = 0; at < part.length; at++) all |= part[at] as number
  return all < 0x80 ? PLAIN.decode(part) : WIDE.decode(new Uint16Array(part))
}

/** Text whose every character is one byte of the input, so what is read is written back byte for byte. */
export type Raw = string

type Slicing = { latin1Slice?: (from: number, to: number) => string }

/** The bytes from `from` up to `to` as such text. Node's own buffers make it in one go. */
export function rawText(bytes: Uint8Array & Slicing, from: number, to: number): Raw {
  if (bytes.latin1Slice) return bytes.latin1Slice(from, to)
  let text = ''
  if (to - from < 24) for (let p = from; p < to; p += 1) text += String.fromCharCode(bytes[p] as number)
  else {
    for (let p = from; p < to; p += 4096) {
      // Spread into arguments it takes several times as long.
      text += String.fromCharCode.apply(null, bytes.subarray(p, Math.min(to, p + 4096)) as unknown as number[])
    }
  }
  return text
}

/** A view of memory, as Node's kind of buffer where there is one. */
export function viewOf(memory: ArrayBufferLike, length: number): Uint8Array {
  return typeof Buffer === 'undefined' ? new Uint8Array(memory, 0, length) : Buffer.from(memory, 0, length)
}

/** Memory that other threads can read without a copy, where there is such a thing: a page in a browser has none. */
export function sharedMemory(size: number): ArrayBufferLike {
  return typeof SharedArrayBuffer === 'undefined' ? new ArrayBuffer(size) : new SharedArrayBuffer(size)
}

/** The bytes of such text. */
export function rawBytes(text: Raw): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length)
  for (let p = 0; p < text.length; p += 1) bytes[p] = text.charCodeAt(p)
  return bytes
}

/** Words of ours as such text: the bytes of their UTF-8. Whatever goes into a table and was not read from a file. */
export function rawOf(words: string): Raw {
  if (!/[\u0080-\uffff]/.test(words)) return words
  const bytes = new TextEncoder().encode(words)
  return rawText(bytes, 0, bytes.length)
}

/** What such text says to a reader: UTF-8 where its bytes are valid UTF-8, Windows-1252 otherwise. */
export function readable(text: Raw): string {
  const bytes = rawBytes(text)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** Without the padding round it. `String.trim` would also take bytes that are half of an accented letter. */
export function trimmed(text: Raw): Raw {
  return text.replace(/^[ \t\r\n\v\f]+|[ \t\r\n\v\f]+$/g, '')
}

const NodeBuffer =
  typeof Buffer === 'undefined'
    ? class {
        copy(..._: unknown[]) {}
      }
    : Buffer

/** Bytes that grow: a table on its way out. The memory can be shared, so another thread writes it without a copy. */
export class Sink {
  bytes: Uint8Array
  at = 0
  readonly #shared: boolean

  constructor(size: number, shared = false) {
    this.#shared = shared
    this.bytes = this.#make(size)
  }

  /** Makes sure `more` bytes fit. */
  reserve(more: number): void {
    if (this.at + more <= this.bytes.length) return
    const grown = this.#make(Math.max(this.bytes.length * 2, this.at + more))
    grown.set(this.bytes.subarray(0, this.at))
    this.bytes = grown
  }

  copy(from: Uint8Array, start: number, end: number): void {
    const length = end - start
    this.reserve(length)
    const { bytes, at } = this
    // Below this the call costs more than the copying.
    if (length < 64) for (let p = 0; p < length; p += 1) bytes[at + p] = from[start + p] as number
    else if (from instanceof NodeBuffer) from.copy(bytes, at, start, end)
    else bytes.set(from.subarray(start, end), at)
    this.at = at + length
  }

  byte(value: number): void {
    this.reserve(1)
    this.bytes[this.at++] = value
  }

  text(raw: Raw): void {
    this.reserve(raw.length)
    const { bytes, at } = this
    for (let p = 0; p < raw.length; p += 1) bytes[at + p] = raw.charCodeAt(p)
    this.at = at + raw.length
  }

  #make(size: number): Uint8Array {
    return new Uint8Array(this.#shared ? sharedMemory(size) : new ArrayBuffer(size))
  }
}

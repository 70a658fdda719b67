import { viewOf } from '#app/bulk/bytes.ts'

const COMMA = 44
const QUOTE = 34
const CR = 13
const LF = 10
const SPACE = 32

/**
 * Bytes with the places of every comma, quote and line end in them. `odd` has the marks, as positions in `places`, that
 * are more than the plain end of a cell: all but commas, and commas with a space after them. After the last of them
 * stands END_OF_ODD.
 */
export type Marked = { bytes: Uint8Array; places: Int32Array; count: number; odd: Int32Array }

/** No mark has this position. */
export const END_OF_ODD = 0x7fffffff

/** The marks that matter: all of them to read cells, or only quotes and line ends to find rows. */
const SETS = { cells: [COMMA, QUOTE, LF, CR], lines: [QUOTE, LF] } as const
export type MarkSet = keyof typeof SETS

/** Finds the marks byte by byte. */
export function mark(bytes: Uint8Array, set: MarkSet = 'cells'): Marked {
  const wanted: readonly number[] = SETS[set]
  let places = new Int32Array(Math.max(64, bytes.length >> 3))
  const odd: number[] = []
  let count = 0
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] as number
    if (byte > COMMA || !wanted.includes(byte)) continue
    if (count === places.length) {
      const more = new Int32Array(places.length * 2)
      more.set(places)
      places = more
    }
    if (byte !== COMMA || bytes[at + 1] === SPACE) odd.push(count)
    places[count++] = at
  }
  odd.push(END_OF_ODD)
  return { bytes, places, count, odd: Int32Array.from(odd) }
}

const PAGE = 65_536
/** The kernel looks at this many bytes at once. */
const WIDE = 16

/**
 * Memory to read a piece of a file into and find its marks sixteen bytes at a time, which takes a tenth of the time of
 * going byte by byte (bench/bulk.ts). Where the engine has no such instructions, goes byte by byte.
 */
export class Marker {
  readonly capacity: number
  readonly #bytes: Uint8Array
  readonly #places: Int32Array
  readonly #odd: Int32Array
  readonly #kernels: Record<MarkSet, Kernel | undefined>

  /** `capacity` in bytes. Every byte may be an odd mark, so there is room for all; unused memory costs nothing. */
  constructor(capacity: number) {
    this.capacity = Math.ceil(capacity / PAGE) * PAGE
    const places = this.capacity + PAGE
    const odd = places + this.capacity * 4 + PAGE
    const memory = new WebAssembly.Memory({ initial: (odd + this.capacity * 4 + PAGE) / PAGE })
    this.#bytes = viewOf(memory.buffer, this.capacity)
    this.#places = new Int32Array(memory.buffer, places, (odd - places) / 4)
    this.#odd = new Int32Array(memory.buffer, odd)
    this.#kernels = { cells: kernel(memory, SETS.cells), lines: kernel(memory, SETS.lines) }
  }

  /** Where the bytes are to be put before `marked` is asked for. */
  get bytes(): Uint8Array {
    return this.#bytes
  }

  /** The marks in the first `length` bytes. They hold good until the next call. */
  marked(length: number, set: MarkSet = 'cells'): Marked {
    const bytes = this.#bytes.subarray(0, length)
    const kernel = this.#kernels[set]
    if (!kernel) return mark(bytes, set)
    const first = this.#places.byteOffset
    let count = (kernel(0, length, first, this.#odd.byteOffset) - first) / 4
    while (count > 0 && (this.#places[count - 1] as number) >= length) count -= 1
    return { bytes, places: this.#places, count, odd: this.#odd }
  }
}

/** The kernel's instructions, as WebAssembly numbers them. */
const OP = {
  block: [0x02, 0x40],
  loop: [0x03, 0x40],
  end: [0x0b],
  leave: (depth: number) => [0x0c, depth],
  leaveIf: (depth: number) => [0x0d, depth],
  get: (local: number) => [0x20, local],
  set: (local: number) => [0x21, local],
  /** From -64 to 63. */
  number: (value: number) => [0x41, value & 0x7f],
  isZero: [0x45],
  notBelow: [0x4f],
  trailingZeros: [0x68],
  countOnes: [0x69],
  add: [0x6a],
  subtract: [0x6b],
  and: [0x71],
  xor: [0x73],
  shiftLeft: [0x74],
  shiftRight: [0x76],
  store: (offset: number) => [0x36, 2, offset],
  loadWide: (offset: number) => [0xfd, 0x00, 0, offset],
  sameAs: (byte: number) => [0xfd, 0x0c, ...new Array<number>(WIDE).fill(byte), 0xfd, 0x23],
  butNotWide: [0xfd, 0x4f],
  orWide: [0xfd, 0x50],
  bitOfEach: [0xfd, 0x64],
} as const

const [AT, END, OUT, ODD, FIRST, BITS, ODD_BITS, PLACE, WIDE_LOCAL] = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const
/** Hardly any sixteen bytes hold more marks; so many places are stored without asking whether there is another. */
const AT_ONCE = 4

const dropLowest = (bits: number) => [
  ...[...OP.get(bits), ...OP.get(bits), ...OP.number(1), ...OP.subtract, ...OP.and, ...OP.set(bits)],
]

/** One bit for each mark in sixteen bytes. */
const findMarks = (marks: readonly number[]) => [
  ...[...OP.get(AT), ...OP.loadWide(0), ...OP.set(WIDE_LOCAL)],
  ...marks.flatMap((byte, index) => [...[...OP.get(WIDE_LOCAL), ...OP.sameAs(byte)], ...(index > 0 ? OP.orWide : [])]),
  ...[...OP.bitOfEach, ...OP.set(BITS)],
]

/** Stores the position of each odd mark: as many as there are places so far, and marks below it here. */
const storeOdd = [
  ...[...OP.get(WIDE_LOCAL), ...OP.sameAs(COMMA), ...OP.get(AT), ...OP.loadWide(1), ...OP.sameAs(SPACE)],
  ...[...OP.butNotWide, ...OP.bitOfEach, ...OP.get(BITS), ...OP.xor, ...OP.set(ODD_BITS)],
  ...[...OP.block, ...OP.loop, ...OP.get(ODD_BITS), ...OP.isZero, ...OP.leaveIf(1)],
  ...[...OP.get(ODD), ...OP.get(OUT), ...OP.get(FIRST), ...OP.subtract, ...OP.number(2), ...OP.shiftRight],
  // (x - 1) & ~x has every bit below the lowest of x.
  ...[...OP.get(ODD_BITS), ...OP.number(1), ...OP.subtract, ...OP.get(ODD_BITS), ...OP.number(-1), ...OP.xor],
  ...[...OP.and, ...OP.get(BITS), ...OP.and, ...OP.countOnes, ...OP.add, ...OP.store(0)],
  ...[...OP.get(ODD), ...OP.number(4), ...OP.add, ...OP.set(ODD), ...dropLowest(ODD_BITS)],
  ...[...OP.leave(0), ...OP.end, ...OP.end],
]

const storePlaces = [
  ...[...OP.get(OUT), ...OP.set(PLACE)],
  ...[...OP.get(OUT), ...OP.get(BITS), ...OP.countOnes, ...OP.number(2), ...OP.shiftLeft, ...OP.add, ...OP.set(OUT)],
  ...[...OP.block, ...OP.loop, ...OP.get(BITS), ...OP.isZero, ...OP.leaveIf(1)],
  ...Array.from({ length: AT_ONCE }, (_, turn) => [
    ...[...OP.get(PLACE), ...OP.get(AT), ...OP.get(BITS), ...OP.trailingZeros, ...OP.add, ...OP.store(turn * 4)],
    ...dropLowest(BITS),
  ]).flat(),
  ...[...OP.get(PLACE), ...OP.number(AT_ONCE * 4), ...OP.add, ...OP.set(PLACE)],
  ...[...OP.leave(0), ...OP.end, ...OP.end],
]

/**
 * mark(at, end, out, odd): stores the place of each mark from out on and the position among them of each odd one from
 * odd on, with END_OF_ODD after the last; gives where the places end. May store a few more past either end.
 */
const bodyFor = (marks: readonly number[]) => [
  ...[2, 4, 0x7f, 1, 0x7b],
  ...[...OP.get(OUT), ...OP.set(FIRST)],
  ...[...OP.block, ...OP.loop, ...OP.get(AT), ...OP.get(END), ...OP.notBelow, ...OP.leaveIf(1)],
  ...findMarks(marks),
  ...(marks.includes(COMMA) ? storeOdd : []),
  ...storePlaces,
  ...[...OP.get(AT), ...OP.number(WIDE), ...OP.add, ...OP.set(AT), ...OP.leave(0), ...OP.end, ...OP.end],
  ...[...OP.get(ODD), ...OP.number(-1), ...OP.number(1), ...OP.shiftRight, ...OP.store(0)],
  ...[...OP.get(OUT), ...OP.end],
]

type Kernel = (at: number, end: number, out: number, odd: number) => number

function kernel(memory: WebAssembly.Memory, marks: readonly number[]): Kernel | undefined {
  const body = bodyFor(marks)
  const name = (text: string) => [text.length, ...[...text].map((letter) => letter.charCodeAt(0))]
  const long = (value: number) => [(value & 0x7f) | 0x80, value >> 7]
  const section = (id: number, content: readonly number[]) => [id, ...long(content.length), ...content]
  const code = [1, ...long(body.length), ...body]
  const bytes = new Uint8Array([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [1, 0x60, 4, 0x7f, 0x7f, 0x7f, 0x7f, 1, 0x7f]),
    ...section(2, [1, ...name('m'), ...name('m'), 2, 0, 1]),
    ...section(3, [1, 0]),
    ...section(7, [1, ...name('mark'), 0, 0]),
    ...section(10, code),
  ])
  if (!WebAssembly.validate(bytes)) return undefined
  try {
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes), { m: { m: memory } })
    return exports.mark as Kernel
  } catch {
    // A Content-Security-Policy may forbid it in a browser that does not know 'wasm-unsafe-eval'.
    return undefined
  }
}

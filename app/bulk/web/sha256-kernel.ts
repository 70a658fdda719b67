/** Takes the blocks of 64 bytes between two places into the state; `bytes` may be of any length. */
export type Digest = (state: Int32Array, bytes: Uint8Array, from: number, to: number) => void

const PAGE = 1 << 16
/** In its memory the state stands first, the bytes behind it. */
const DATA = 64
const ROOM = 16 * PAGE - DATA

const lebOf = (value: number): number[] => {
  const byte = value & 0x7f
  const rest = value >> 7
  const last = byte & 0x40 ? rest === -1 : rest === 0
  return last ? [byte] : [byte | 0x80, ...lebOf(rest)]
}
const sizeOf = (size: number) => [(size & 0x7f) | 0x80, ((size >> 7) & 0x7f) | 0x80, size >> 14]

/** The instructions, as WebAssembly numbers them. */
const [BLOCK, LOOP, END, ADD, AND, OR, XOR] = [[0x02, 0x40], [0x03, 0x40], [0x0b], [0x6a], [0x71], [0x72], [0x73]]
const [SHIFT, LEFT, RIGHT, NOT_BELOW] = [[0x76], [0x77], [0x78], [0x4f]]
const get = (local: number) => [0x20, local]
const set = (local: number) => [0x21, local]
const number = (value: number) => [0x41, ...lebOf(value | 0)]
const load = (place: number) => [0x28, 2, place]
const store = (place: number) => [0x36, 2, place]
const turn = (local: number, by: number) => [...get(local), ...number(by), ...RIGHT]

const [AT, STOP] = [0, 1]
const WORDS = 10
/** The eight variables change places with every round in place of their contents. */
const variable = (name: number, round: number) => 2 + ((name - round + 64) % 8)
const word = (round: number) => WORDS + (round % 16)

function schedule(round: number): number[] {
  const [near, far] = [word(round - 15), word(round - 2)]
  return [
    ...[...get(word(round)), ...get(word(round - 7)), ...ADD],
    ...[...turn(near, 7), ...turn(near, 18), ...XOR, ...get(near), ...number(3), ...SHIFT, ...XOR, ...ADD],
    ...[...turn(far, 17), ...turn(far, 19), ...XOR, ...get(far), ...number(10), ...SHIFT, ...XOR, ...ADD],
    ...set(word(round)),
  ]
}

/** A word of the block, most significant byte first. */
function read(round: number): number[] {
  const value = [...get(AT), ...load(round * 4)]
  return [
    ...[...value, ...number(8), ...LEFT, ...number(0x00ff00ff), ...AND],
    ...[...value, ...number(8), ...RIGHT, ...number(0xff00ff00), ...AND],
    ...[...OR, ...set(word(round))],
  ]
}

function oneRound(round: number, constant: number): number[] {
  const of = (name: number) => variable(name, round)
  const [a, b, c, d] = [of(0), of(1), of(2), of(3)]
  const [e, f, g, h] = [of(4), of(5), of(6), of(7)]
  return [
    ...(round < 16 ? read(round) : schedule(round)),
    ...[...get(h), ...turn(e, 6), ...turn(e, 11), ...XOR, ...turn(e, 25), ...XOR, ...ADD],
    ...[...get(f), ...get(g), ...XOR, ...get(e), ...AND, ...get(g), ...XOR, ...ADD],
    ...[...number(constant), ...ADD, ...get(word(round)), ...ADD, ...set(h)],
    ...[...get(d), ...get(h), ...ADD, ...set(d)],
    ...[...get(h), ...turn(a, 2), ...turn(a, 13), ...XOR, ...turn(a, 22), ...XOR, ...ADD],
    ...[...get(a), ...get(b), ...OR, ...get(c), ...AND, ...get(a), ...get(b), ...AND, ...OR, ...ADD, ...set(h)],
  ]
}

function moduleFor(constants: Int32Array): Uint8Array<ArrayBuffer> {
  const names = [0, 1, 2, 3, 4, 5, 6, 7]
  const code = [
    ...[1, 24, 0x7f],
    ...[...BLOCK, ...LOOP, ...get(AT), ...get(STOP), ...NOT_BELOW, 0x0d, 1],
    ...names.flatMap((name) => [...number(0), ...load(name * 4), ...set(variable(name, 0))]),
    ...[...constants].flatMap((constant, round) => oneRound(round, constant)),
    ...names.flatMap((name) => [
      ...number(0),
      ...[...number(0), ...load(name * 4), ...get(variable(name, 0)), ...ADD, ...store(name * 4)],
    ]),
    ...[...get(AT), ...number(64), ...ADD, ...set(AT), 0x0c, 0, ...END, ...END, ...END],
  ]
  const section = (id: number, content: readonly number[]) => [id, ...sizeOf(content.length), ...content]
  return new Uint8Array([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [1, 0x60, 2, 0x7f, 0x7f, 0]),
    ...section(2, [1, 1, 109, 1, 109, 2, 0, 1]),
    ...section(3, [1, 0]),
    ...section(7, [1, 1, 100, 0, 0]),
    ...section(10, [1, ...sizeOf(code.length), ...code]),
  ])
}

/** The compression of SHA-256 as WebAssembly, with all rounds written out; undefined where an engine refuses it. */
export function digestKernel(constants: Int32Array): Digest | undefined {
  try {
    const memory = new WebAssembly.Memory({ initial: 16 })
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(moduleFor(constants)), { m: { m: memory } })
    const digest = exports.d as (at: number, end: number) => void
    const own = new Int32Array(memory.buffer, 0, 8)
    const room = new Uint8Array(memory.buffer, DATA, ROOM - (ROOM % 64))
    return (state, bytes, from, to) => {
      own.set(state)
      for (let at = from; at < to; at += room.length) {
        const some = bytes.subarray(at, Math.min(to, at + room.length))
        room.set(some)
        digest(DATA, DATA + some.length)
      }
      state.set(own)
    }
  } catch {
    return undefined
  }
}

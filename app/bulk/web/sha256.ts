import { digestKernel } from '#app/bulk/web/sha256-kernel.ts'

/** SHA-256 of bytes that come a piece at a time, which `crypto.subtle` cannot do (FIPS 180-4, section 6.2). */
export class Sha256 {
  readonly #state = Int32Array.of(...fractions(8, Math.sqrt))
  readonly #rest = new Uint8Array(64)
  readonly #digest: typeof digestPlain
  #length = 0

  /** `plain` leaves the kernel out. */
  constructor(plain = false) {
    this.#digest = plain ? digestPlain : digestBlocks
  }

  update(bytes: Uint8Array): this {
    let at = 0
    const filled = this.#length % 64
    this.#length += bytes.length
    if (filled > 0) {
      at = Math.min(64 - filled, bytes.length)
      this.#rest.set(bytes.subarray(0, at), filled)
      if (filled + at < 64) return this
      this.#digest(this.#state, this.#rest, 0, 64)
    }
    const whole = at + Math.floor((bytes.length - at) / 64) * 64
    this.#digest(this.#state, bytes, at, whole)
    this.#rest.set(bytes.subarray(whole))
    return this
  }

  /** The hash of all there was so far, as hexadecimal text; more may follow. */
  hex(): string {
    const filled = this.#length % 64
    const end = new Uint8Array(filled < 56 ? 64 : 128)
    end.set(this.#rest.subarray(0, filled))
    end[filled] = 0x80
    const view = new DataView(end.buffer)
    view.setUint32(end.length - 8, Math.floor(this.#length / 0x2000_0000))
    view.setUint32(end.length - 4, (this.#length * 8) >>> 0)
    const state = this.#state.slice()
    this.#digest(state, end, 0, end.length)
    return [...state].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('')
  }
}

/** The first 32 bits of the fractions of the roots of the first primes, from which the standard takes its numbers. */
function fractions(count: number, root: (prime: number) => number): number[] {
  const found: number[] = []
  for (let number = 2; found.length < count; number += 1) {
    let divisor = 2
    while (number % divisor !== 0) divisor += 1
    if (divisor === number) found.push(((root(number) % 1) * 0x1_0000_0000) | 0)
  }
  return found
}

const K = Int32Array.of(...fractions(64, Math.cbrt))
const W = new Int32Array(64)
const digestBlocks = digestKernel(K) ?? digestPlain

/** Takes the blocks of 64 bytes between two places into the state. */
function digestPlain(state: Int32Array, bytes: Uint8Array, from: number, to: number): void {
  let s0 = state[0] as number
  let s1 = state[1] as number
  let s2 = state[2] as number
  let s3 = state[3] as number
  let s4 = state[4] as number
  let s5 = state[5] as number
  let s6 = state[6] as number
  let s7 = state[7] as number
  for (let at = from; at < to; at += 64) {
    for (let t = 0, p = at; t < 16; t += 1, p += 4) {
      W[t] =
        ((bytes[p] as number) << 24) |
        ((bytes[p + 1] as number) << 16) |
        ((bytes[p + 2] as number) << 8) |
        (bytes[p + 3] as number)
    }
    for (let t = 16; t < 64; t += 1) {
      const x = W[t - 15] as number
      const y = W[t - 2] as number
      const near = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3)
      const far = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10)
      W[t] = ((W[t - 16] as number) + near + (W[t - 7] as number) + far) | 0
    }
    let a = s0
    let b = s1
    let c = s2
    let d = s3
    let e = s4
    let f = s5
    let g = s6
    let h = s7
    for (let t = 0; t < 64; t += 1) {
      const big = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7))
      const one = (h + big + ((e & f) ^ (~e & g)) + (K[t] as number) + (W[t] as number)) | 0
      const small = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10))
      const two = (small + ((a & b) ^ (a & c) ^ (b & c))) | 0
      h = g
      g = f
      f = e
      e = (d + one) | 0
      d = c
      c = b
      b = a
      a = (one + two) | 0
    }
    s0 = (s0 + a) | 0
    s1 = (s1 + b) | 0
    s2 = (s2 + c) | 0
    s3 = (s3 + d) | 0
    s4 = (s4 + e) | 0
    s5 = (s5 + f) | 0
    s6 = (s6 + g) | 0
    s7 = (s7 + h) | 0
  }
  state.set([s0, s1, s2, s3, s4, s5, s6, s7])
}

import type { Stream, Value } from './value.ts'

/** Left, bottom, right and top, in points of the page. */
export type Box = [left: number, bottom: number, right: number, top: number]

/** `[a b c d e f]`, as PDF has it: x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [number, number, number, number, number, number]
export const UPRIGHT: Matrix = [1, 0, 0, 1, 0, 0]

/** First `inner`, then `outer`. */
export function times(inner: Matrix, outer: Matrix): Matrix {
  const [a, b, c, d, e, f] = inner
  const [p, q, r, s, t, u] = outer
  return [a * p + b * r, a * q + b * s, c * p + d * r, c * q + d * s, e * p + f * r + t, e * q + f * s + u]
}

/** The smallest upright box around a box that a matrix moved. */
export function moved([left, bottom, right, top]: Box, [a, b, c, d, e, f]: Matrix): Box {
  const xs = [a * left + c * bottom, a * right + c * bottom, a * left + c * top, a * right + c * top]
  const ys = [b * left + d * bottom, b * right + d * bottom, b * left + d * top, b * right + d * top]
  return [Math.min(...xs) + e, Math.min(...ys) + f, Math.max(...xs) + e, Math.max(...ys) + f]
}

/** The appearance of a widget on its page (ISO 32000-1, 12.5.5): the matrix that takes its own points to the page's. */
export function placed(appearance: Stream, [left, bottom, right, top]: Box): Matrix {
  const [a, b, c, d] = moved(boxOf(appearance.dict.BBox), matrixOf(appearance))
  const [across, up] = [(right - left) / (c - a), (top - bottom) / (d - b)]
  const fit: Matrix = [across, 0, 0, up, left - a * across, bottom - b * up]
  return times(matrixOf(appearance), fit)
}

/** Four numbers as a box, whichever corner comes first. */
export function boxOf(value: Value | undefined): Box {
  const [a, b, c, d] = Array.isArray(value) && value.length === 4 ? value.map(Number) : []
  if (a === undefined || b === undefined || c === undefined || d === undefined) throw new Error('A box is missing')
  return [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)]
}

/** The matrix of a form or an appearance. */
export function matrixOf({ dict }: Stream): Matrix {
  return Array.isArray(dict.Matrix) ? sixOf(dict.Matrix) : UPRIGHT
}

/** Operands as a matrix. */
export function sixOf(values: readonly (Value | undefined)[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = values.map(Number)
  return [a, b, c, d, e, f]
}

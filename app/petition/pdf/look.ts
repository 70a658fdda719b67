import { type ReadFont, rawOf, readFont } from './font.ts'
import { Parser, Word } from './parse.ts'
import { contentOf, type Source } from './source.ts'
import { type Dict, isDict, Stream, type Value } from './value.ts'

/** Left, bottom, right and top, in points of the page. */
export type Box = [left: number, bottom: number, right: number, top: number]
/** Words where a reader sees them: the first baseline point, and the room that their letters take. */
export type Seen = { text: string; x: number; y: number; size: number; box: Box }
/** What a stream draws: words, and lines or areas. */
export type Drawn = { words: Seen[]; marks: Box[] }

/** `[a b c d e f]`, as PDF has it: x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [number, number, number, number, number, number]
export const UPRIGHT: Matrix = [1, 0, 0, 1, 0, 0]

/** Capitals reach this high above the baseline and tails this far below it, in parts of the type size. */
const [ABOVE, BELOW] = [0.68, 0.21]
const [FILL, INVISIBLE] = [/^(f|F|f\*|B|B\*|b|b\*|S|s)$/, 3]

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

type State = { matrix: Matrix; read?: ReadFont; size: number } & Record<
  'charSpace' | 'wordSpace' | 'scale' | 'leading' | 'rise' | 'mode',
  number
>

/** Reads content streams of one file and remembers its fonts. */
export function newLooker(source: Source) {
  const fonts = new Map<Dict, ReadFont>()
  const fontOf = (resources: Dict, name: unknown): ReadFont => {
    const list = source.lookup(resources.Font)
    const font = isDict(list) && typeof name === 'string' ? source.lookup(list[name]) : undefined
    if (!isDict(font)) throw new Error(`The font ${name} is not in the file`)
    const read = fonts.get(font) ?? readFont(source, font)
    fonts.set(font, read)
    return read
  }

  /** What content draws on the page, when `matrix` takes its points to the page's. Throws an `Error` on what is broken. */
  function look(content: Uint8Array, resources: Dict, matrix: Matrix, depth = 0): Drawn {
    const drawn: Drawn = { words: [], marks: [] }
    const parser = new Parser(content)
    const begin = { charSpace: 0, wordSpace: 0, scale: 1, leading: 0, rise: 0, mode: 0, size: 0 }
    let state: State = { matrix, ...begin }
    const saved: State[] = []
    let [line, at] = [UPRIGHT, UPRIGHT]
    let path: [number, number][] = []
    let operands: (Value | undefined)[] = []
    const number = (index: number) => Number(operands[index] ?? 0)
    const point = (x: number, y: number) => {
      const [a, b, c, d, e, f] = state.matrix
      path.push([a * x + c * y + e, b * x + d * y + f])
    }
    const nextLine = (x: number, y: number) => {
      line = times([1, 0, 0, 1, x, y], line)
      at = line
    }
    const show = (items: (Value | undefined)[]) => {
      const begun = at
      let text = ''
      const forward = (along: number) => {
        at = times([1, 0, 0, 1, along * state.scale, 0], at)
      }
      for (const item of items) {
        if (typeof item === 'number') forward((-item / 1000) * state.size)
        else if (state.read) {
          for (const letter of state.read(rawOf(item))) {
            text += letter.text
            forward((letter.width / 1000) * state.size + state.charSpace + (letter.space ? state.wordSpace : 0))
          }
        }
      }
      if (text === '' || state.mode === INVISIBLE) return
      const onPage = times(begun, state.matrix)
      const long = Math.hypot(at[4] - begun[4], at[5] - begun[5]) / Math.hypot(begun[0], begun[1])
      const size = state.size * Math.hypot(onPage[2], onPage[3])
      const { rise, size: height } = state
      const box = moved([0, rise - BELOW * height, long, rise + ABOVE * height], onPage)
      drawn.words.push({ text, x: onPage[4], y: onPage[5], size, box })
    }
    const inside = (name: unknown) => {
      const list = source.lookup(resources.XObject)
      const object = isDict(list) && typeof name === 'string' ? source.lookup(list[name]) : undefined
      if (!(object instanceof Stream)) throw new Error(`The picture ${name} is not in the file`)
      if (object.dict.Subtype !== 'Form' || depth > 8) return
      const own = isDict(source.lookup(object.dict.Resources)) ? source.dict(object.dict.Resources) : resources
      const { words, marks } = look(contentOf(object), own, times(matrixOf(object), state.matrix), depth + 1)
      drawn.words.push(...words)
      drawn.marks.push(...marks)
    }
    const draw: Record<string, () => void> = {
      q: () => saved.push({ ...state }),
      Q: () => {
        state = saved.pop() ?? state
      },
      cm: () => {
        state.matrix = times(sixOf(operands), state.matrix)
      },
      BT: () => {
        line = UPRIGHT
        at = UPRIGHT
      },
      Tf: () => {
        state.read = fontOf(resources, operands[0])
        state.size = number(1)
      },
      Td: () => nextLine(number(0), number(1)),
      TD: () => {
        state.leading = -number(1)
        nextLine(number(0), number(1))
      },
      Tm: () => {
        line = sixOf(operands)
        at = line
      },
      'T*': () => nextLine(0, -state.leading),
      Tj: () => show(operands),
      TJ: () => show((operands[0] ?? []) as Value[]),
      "'": () => {
        nextLine(0, -state.leading)
        show(operands)
      },
      '"': () => {
        state.wordSpace = number(0)
        state.charSpace = number(1)
        nextLine(0, -state.leading)
        show(operands.slice(2))
      },
      Tc: () => {
        state.charSpace = number(0)
      },
      Tw: () => {
        state.wordSpace = number(0)
      },
      Tz: () => {
        state.scale = number(0) / 100
      },
      TL: () => {
        state.leading = number(0)
      },
      Ts: () => {
        state.rise = number(0)
      },
      Tr: () => {
        state.mode = number(0)
      },
      Do: () => inside(operands[0]),
      m: () => point(number(0), number(1)),
      l: () => point(number(0), number(1)),
      c: () => point(number(4), number(5)),
      v: () => point(number(2), number(3)),
      y: () => point(number(2), number(3)),
      re: () => {
        point(number(0), number(1))
        point(number(0) + number(2), number(1) + number(3))
      },
    }
    for (let next = parser.next(); next !== undefined; next = parser.next()) {
      if (!(next instanceof Word)) {
        operands.push(next)
        continue
      }
      const { text } = next
      draw[text]?.()
      if (FILL.test(text) && path.length > 1) drawn.marks.push(around(path))
      if (FILL.test(text) || text === 'n') path = []
      if (text === 'BI') skipPicture(parser)
      operands = []
    }
    return drawn
  }
  return look
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

function matrixOf({ dict }: Stream): Matrix {
  return Array.isArray(dict.Matrix) ? sixOf(dict.Matrix) : UPRIGHT
}

function sixOf(values: readonly (Value | undefined)[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = values.map(Number)
  return [a, b, c, d, e, f]
}

function around(path: readonly [number, number][]): Box {
  let [left, bottom] = path[0] as [number, number]
  let [right, top] = [left, bottom]
  for (const [x, y] of path) {
    left = Math.min(left, x)
    right = Math.max(right, x)
    bottom = Math.min(bottom, y)
    top = Math.max(top, y)
  }
  return [left, bottom, right, top]
}

/** A small picture stands inside the content itself, up to the word EI. */
function skipPicture(parser: Parser) {
  const { bytes } = parser
  for (let at = parser.at; at + 3 < bytes.length; at++) {
    if (isBlank(bytes[at]) && bytes[at + 1] === 0x45 && bytes[at + 2] === 0x49 && isBlank(bytes[at + 3])) {
      parser.at = at + 3
      return
    }
  }
  parser.at = bytes.length
}

function isBlank(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d
}

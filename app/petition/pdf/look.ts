import { type ReadFont, rawOf, readFont, USUAL } from './font.ts'
import { type Box, type Matrix, matrixOf, moved, sixOf, times, UPRIGHT } from './matrix.ts'
import { latin1, Parser, Word } from './parse.ts'
import { contentOf, type Source } from './source.ts'
import { type Dict, isDict, Stream, type Value } from './value.ts'

/** Words where a reader sees them: the first baseline point, and the box around the ink of the letters between spaces. */
export type Seen = { text: string; x: number; y: number; size: number; ink: Box[] }
/** What a stream draws: words, and lines or areas. */
export type Drawn = { words: Seen[]; marks: Box[] }

const [FILL, INVISIBLE] = [/^(f|F|f\*|B|B\*|b|b\*|S|s)$/, 3]

/** The ink of words without what few letters have above or below, an accent over a capital or a hook: of upright words. */
export function bodiesOf({ y, size, ink }: Seen): Box[] {
  const [low, high] = [y + USUAL.low * size, y + USUAL.high * size]
  return ink.map(([left, bottom, right, top]) => [left, Math.max(bottom, low), right, Math.min(top, high)])
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
    if (content.length === 0) return drawn
    const parser = new Parser(latin1(content))
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
      const [begun, onPage] = [at, times(at, state.matrix)]
      const ink: Box[] = []
      let [text, along, inked] = ['', 0, -1]
      let [low, high] = [0, 0]
      const ended = () => {
        if (inked >= 0)
          ink.push(moved([inked, state.rise + low * state.size, along, state.rise + high * state.size], onPage))
        inked = -1
        low = 0
        high = 0
      }
      for (const item of items) {
        if (typeof item === 'number') along -= (item / 1000) * state.size * state.scale
        else if (state.read) {
          for (const letter of state.read(rawOf(item))) {
            text += letter.text
            if (letter.blank) ended()
            else {
              if (inked < 0) inked = along
              if (letter.low < low) low = letter.low
              if (letter.high > high) high = letter.high
            }
            const space = state.charSpace + (letter.space ? state.wordSpace : 0)
            along += ((letter.width / 1000) * state.size + space) * state.scale
          }
        }
      }
      ended()
      at = times([1, 0, 0, 1, along, 0], begun)
      if (text === '' || state.mode === INVISIBLE) return
      const size = state.size * Math.hypot(onPage[2], onPage[3])
      drawn.words.push({ text, x: onPage[4], y: onPage[5], size, ink })
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
  const end = /\sEI(?=\s)/g
  end.lastIndex = parser.at
  parser.at = end.exec(parser.text) ? end.lastIndex : parser.text.length
}

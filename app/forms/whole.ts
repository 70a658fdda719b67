import { Parser, Word } from '#app/petition/pdf/parse.ts'
import { isDict, Ref, type Value } from '#app/petition/pdf/value.ts'
import { BlankProblem } from './problem.ts'

/** A stretch of a file, from its first byte to behind its last. */
export type Stretch = { from: number; to: number }
export type Place = { number: number; at: number }

/** What may stand between objects: white space, the marks at a table's end, and the comment at the very beginning. */
const BETWEEN = /^(?:[\s\0]|startxref\s+\d+|%%EOF)*$/
const HEADER = /^[\s\0]{0,32}%PDF-\d\.\d[\s\0]*(?:%[^\r\n]{0,40}[\r\n])?[\s\0]*$/

/**
 * Reads every object that the file's tables name from its first byte to its last, as strictly as the format is written
 * (ISO 32000-1, 7.3), and throws a `BlankProblem` when one does not read, when a byte belongs to nothing, when two
 * objects share one, or when something refers to an object that is not there. Such a file opens in forgiving viewers and
 * is still not the file that the court put up.
 */
export function checkWhole(text: string, places: readonly Place[], tables: readonly Stretch[], numbers: Set<number>) {
  const missing = new BlankProblem('The file is damaged: a part of it is missing. Please download it again.')
  const values = new Map<number, Value>()
  const stretches = [...tables]
  const waiting: { number: number; at: number; from: number; value: Value }[] = []
  const needed = new Set<number>()
  const end = (at: number, words: readonly string[]) => {
    const parser = new Parser(text, at)
    for (const word of words) {
      const next = parser.next()
      if (!(next instanceof Word) || next.text !== word) throw new Error(`No ${word} at ${parser.at}`)
    }
    return parser.at
  }
  try {
    for (const { number, at } of places) {
      const parser = new Parser(text, at)
      const [named, generation, begin] = [parser.next(), parser.next(), parser.next()]
      // An offset that points a byte too early still finds its object, and is still wrong.
      if (
        !/\d/.test(text[at] ?? '') ||
        named !== number ||
        typeof generation !== 'number' ||
        !(begin instanceof Word) ||
        begin.text !== 'obj'
      )
        throw new Error(`No object at ${at}`)
      const value = parser.value()
      references(value, needed, 0)
      values.set(number, value)
      const before = parser.at
      const after = parser.next()
      if (after instanceof Word && after.text === 'stream') {
        if (!/^\r?\n/.test(text.slice(parser.at, parser.at + 2))) throw new Error(`No line end at ${parser.at}`)
        waiting.push({ number, at, from: parser.at + (text[parser.at] === '\r' ? 2 : 1), value })
      } else stretches.push({ from: at, to: end(before, ['endobj']) })
    }
    for (const { at, from, value } of waiting) {
      const given = isDict(value) ? value.Length : undefined
      const length = given instanceof Ref ? values.get(given.number) : given
      if (typeof length !== 'number' || length < 0) throw new Error(`No length at ${at}`)
      stretches.push({ from: at, to: end(from + length, ['endstream', 'endobj']) })
    }
  } catch {
    throw new BlankProblem('The file is damaged: an object in it does not read. Please download it again.')
  }
  for (const number of needed) if (!numbers.has(number)) throw missing
  checkBetween(text, stretches)
}

function checkBetween(text: string, stretches: Stretch[]) {
  let at = 0
  for (const { from, to } of stretches.toSorted((one, other) => one.from - other.from)) {
    const between = text.slice(at, from)
    if (from < at || !(at === 0 ? HEADER : BETWEEN).test(between))
      throw new BlankProblem('The file is damaged: bytes stand in it that belong to nothing. Please download it again.')
    at = to
  }
  if (!BETWEEN.test(text.slice(at)))
    throw new BlankProblem('The file is damaged: something stands behind its end. Please download it again.')
}

/** The numbers of all objects that a value refers to. */
function references(value: Value | undefined, found: Set<number>, depth: number): void {
  if (depth > 50) throw new Error('Nested too deep')
  if (value instanceof Ref) found.add(value.number)
  else if (Array.isArray(value)) for (const item of value) references(item, found, depth + 1)
  else if (isDict(value)) for (const item of Object.values(value)) references(item, found, depth + 1)
}

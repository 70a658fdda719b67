import { closeSync, openSync, readSync } from 'node:fs'
import { join } from 'node:path'
import { writeAll } from '#app/bulk/shelf.ts'

const BLOCK = 1 << 20
const LF = 10

/** The lines of a file, read a little at a time. */
export function* linesOf(path: string): Generator<string> {
  const file = openSync(path, 'r')
  try {
    let left = Buffer.alloc(0)
    for (;;) {
      const block = Buffer.allocUnsafe(BLOCK)
      const read = readSync(file, block, 0, BLOCK, null)
      const bytes = Buffer.concat([left, block.subarray(0, read)])
      const end = read === 0 ? bytes.length : bytes.lastIndexOf(LF) + 1
      if (end > 0) yield* bytes.toString('utf8', 0, end).replace(/\n$/, '').split('\n')
      if (read === 0) return
      left = Buffer.from(bytes.subarray(end))
    }
  } finally {
    closeSync(file)
  }
}

/** Writes lines to a new file of its owner's. */
export function writeLines(path: string, lines: Iterable<string>): void {
  const file = openSync(path, 'w', 0o600)
  let text = ''
  for (const line of lines) {
    text += `${line}\n`
    if (text.length < BLOCK) continue
    writeAll(file, Buffer.from(text))
    text = ''
  }
  writeAll(file, Buffer.from(text))
  closeSync(file)
}

/** The lines of a file in order, in the same memory however many: sorted some at a time in `folder`, then merged. */
export function* sortedLines(path: string, folder: string, atOnce = 16 << 20): Generator<string> {
  const parts: string[] = []
  let [lines, held] = [[] as string[], 0]
  for (const line of linesOf(path)) {
    if (line === '') continue
    lines.push(line)
    held += line.length
    if (held < atOnce) continue
    const part = join(folder, `sorted-${parts.length}`)
    writeLines(part, lines.sort())
    parts.push(part)
    ;[lines, held] = [[], 0]
  }
  const rest = lines.sort()
  yield* merged([...parts.map(linesOf), rest[Symbol.iterator]()])
}

function* merged(sources: Iterator<string>[]): Generator<string> {
  const heads = sources.map((source) => source.next())
  for (;;) {
    let least = -1
    for (const [at, head] of heads.entries()) {
      if (!head.done && (least < 0 || head.value < (heads[least] as IteratorYieldResult<string>).value)) least = at
    }
    if (least < 0) return
    yield (heads[least] as IteratorYieldResult<string>).value
    heads[least] = (sources[least] as Iterator<string>).next()
  }
}

import { inflateSync } from 'node:zlib'
import { type Dict, isDict } from '#app/petition/pdf/value.ts'
import type { Limits } from './problem.ts'

/**
 * The bytes of a table of contents that is a stream (ISO 32000-1, 7.5.8), with the prediction undone that such tables are
 * stored with. Throws an `Error` when they do not unpack.
 */
export function unpackTable(packed: Uint8Array, dict: Dict, limits: Limits): Uint8Array {
  const [filter] = [dict.Filter ?? []].flat()
  if (filter !== 'FlateDecode') return packed.subarray(0, Number(dict.Length))
  const rows = inflateSync(packed, { maxOutputLength: limits.inflated })
  const [given] = [dict.DecodeParms ?? []].flat()
  const { Predictor = 1, Columns = 1 } = isDict(given) ? given : {}
  if (Predictor === 1) return rows
  // PNG prediction; the other kind is for pictures.
  if (!(Number(Predictor) >= 10 && Number(Predictor) <= 15)) throw new Error('The table is stored another way')
  return unpredict(rows, Number(Columns))
}

/** Each row is what changed since the one above. */
function unpredict(rows: Uint8Array, columns: number): Uint8Array {
  const count = Math.floor(rows.length / (columns + 1))
  const plain = new Uint8Array(count * columns)
  for (let row = 0; row < count; row++) {
    const kind = rows[row * (columns + 1)]
    for (let column = 0; column < columns; column++) {
      const above = kind === 2 && row > 0 ? (plain[(row - 1) * columns + column] as number) : 0
      plain[row * columns + column] = (rows[row * (columns + 1) + 1 + column] as number) + above
    }
  }
  return plain
}

/** The numbers of one row, each as wide as it is said to be; none where it has no width. */
export function columns(row: Uint8Array, widths: number[]): (number | undefined)[] {
  let at = 0
  return widths.map((width) => {
    if (width === 0) return undefined
    let value = 0
    for (const end = at + width; at < end; at++) value = value * 256 + (row[at] as number)
    return value
  })
}

import { closeSync, openSync, readSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

/** The first bytes of a file, unpacked where it is packed; at most `size`. */
export function firstBytes(path: string, packed: boolean, size: number): Buffer {
  const file = openSync(path, 'r')
  try {
    const bytes = Buffer.alloc(size)
    const read = bytes.subarray(0, readSync(file, bytes, 0, size, 0))
    // Only the beginning was read, so the packed end is missing; what is there is unpacked.
    return packed ? gunzipSync(read, { finishFlush: 2 }).subarray(0, size) : read
  } finally {
    closeSync(file)
  }
}

export const hasMark = (bytes: Buffer) => bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
export const hasHeader = (bytes: Buffer) => /^"?RECORD_ID"?,/.test(bytes.toString('latin1', hasMark(bytes) ? 3 : 0, 64))

/** The whole rows of a beginning of at most `size` bytes, without mark and header. */
export function wholeRows(bytes: Buffer, size: number): { start: number; rows: Buffer } {
  const start = hasHeader(bytes) ? bytes.indexOf(10) + 1 : hasMark(bytes) ? 3 : 0
  // What follows the last line end is left out where the beginning ends in the middle of a row.
  const end = bytes.length < size ? bytes.length : bytes.lastIndexOf(10) + 1
  return { start, rows: bytes.subarray(start, Math.max(start, end)) }
}

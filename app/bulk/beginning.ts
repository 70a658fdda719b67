import { rawText } from '#app/bulk/bytes.ts'
import { type OtherKind, otherKind } from '#app/bulk/file-kind.ts'

/** How much of a file shows how it begins. */
export const HEAD = 64 * 1024

const LF = 10

/**
 * How a file begins: marks and header, and where and on which line its first row stands; or the code of why it cannot be
 * read.
 */
export type Beginning = { bom: boolean; header: boolean; start: number; line: number; failure?: 'empty' | OtherKind }

/** Looks at the first bytes of a file that is `size` bytes long. */
export function beginning(head: Uint8Array, size: number): Beginning {
  const bom = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf
  const from = bom ? 3 : 0
  const found = { bom, header: false, start: from, line: 1 }
  const failure = size === 0 ? 'empty' : otherKind(head)
  if (failure) return { ...found, failure }
  if (!/^"?RECORD_ID"?(,|\r?\n|$)/.test(rawText(head, from, head.length))) return found
  const lineEnd = head.indexOf(LF)
  return { ...found, header: true, start: lineEnd < 0 ? size : lineEnd + 1, line: 2 }
}

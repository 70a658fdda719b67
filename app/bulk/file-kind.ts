/** How files of other kinds begin, and what an office can do about one. */
const SIGNATURES: readonly (readonly [begins: string, words: string])[] = [
  ['PK\u0003\u0004', 'it is a ZIP archive or an Excel workbook; unpack it, or save it as CSV'],
  ['\u00d0\u00cf\u0011\u00e0', 'it is an old Excel or Word file; save it as CSV'],
  ['%PDF', 'it is a PDF, not a table'],
  ['7z\u00bc\u00af', 'it is packed as 7z; unpack it first'],
  ['\u00fd7zXZ', 'it is packed as xz; unpack it first'],
  ['BZh', 'it is packed as bzip2; unpack it first'],
  ['\u0028\u00b5\u002f\u00fd', 'it is packed as zstd; unpack it first'],
  ['-----BEGIN PGP', 'it is encrypted; decrypt it first'],
  ['\u00ff\u00fe', 'it is saved as UTF-16; save it again as UTF-8'],
  ['\u00fe\u00ff', 'it is saved as UTF-16; save it again as UTF-8'],
]

const LOOKED_AT = 4096

/**
 * What is wrong with a file that is no text by lines, from its beginning; undefined for text in any encoding. One odd
 * byte makes no other kind: that costs its row only.
 */
export function otherKind(head: Uint8Array): string | undefined {
  const known = SIGNATURES.find(([begins]) => [...begins].every((letter, at) => head[at] === letter.charCodeAt(0)))
  if (known) return known[1]
  const some = head.subarray(0, LOOKED_AT)
  const zeros = [0, 0]
  for (const [at, byte] of some.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] as number) + 1
  const [even, odd] = zeros as [number, number]
  if (even + odd < some.length / 4) return undefined
  const everySecond = Math.min(even, odd) < Math.max(even, odd) / 10
  return everySecond ? 'it is saved as UTF-16; save it again as UTF-8' : 'it is not text'
}

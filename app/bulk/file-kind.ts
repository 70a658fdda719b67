/** How files of other kinds begin, and the code of the words for each. */
const SIGNATURES = [
  ['PK\u0003\u0004', 'zip'],
  ['\u00d0\u00cf\u0011\u00e0', 'old-office'],
  ['%PDF', 'pdf'],
  ['7z\u00bc\u00af', 'packed-7z'],
  ['\u00fd7zXZ', 'packed-xz'],
  ['BZh', 'packed-bzip2'],
  ['\u0028\u00b5\u002f\u00fd', 'packed-zstd'],
  ['-----BEGIN PGP', 'encrypted'],
  ['\u00ff\u00fe', 'utf-16'],
  ['\u00fe\u00ff', 'utf-16'],
] as const satisfies readonly (readonly [begins: string, code: string])[]

/** What a file is that is no text by lines; `failureWords` and `bulk.json` have the words of each. */
export type OtherKind = (typeof SIGNATURES)[number][1] | 'not-text'

const LOOKED_AT = 4096

/**
 * The code of what is wrong with a file that is no text by lines, from its beginning; undefined for text in any encoding.
 * One odd byte makes no other kind: that costs its row only.
 */
export function otherKind(head: Uint8Array): OtherKind | undefined {
  const known = SIGNATURES.find(([begins]) => [...begins].every((letter, at) => head[at] === letter.charCodeAt(0)))
  if (known) return known[1]
  const some = head.subarray(0, LOOKED_AT)
  const zeros = [0, 0]
  for (const [at, byte] of some.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] as number) + 1
  const [even, odd] = zeros as [number, number]
  if (even + odd < some.length / 4) return undefined
  const everySecond = Math.min(even, odd) < Math.max(even, odd) / 10
  return everySecond ? 'utf-16' : 'not-text'
}

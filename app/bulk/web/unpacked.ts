const BLOCK = 1 << 20
const HEADER = 10
/** Operating systems of a header (RFC 1952, 2.3.1), and 255 for one that is not told. */
const SYSTEMS = 13

/**
 * The bytes of a packed file: of each of its members, one after the other (RFC 1952, 2.2). A browser unpacks one and
 * takes what follows for damage; then each is handed to it by itself, up to where the next one seems to begin. Throws
 * what the browser does: a `TypeError` when the file is damaged, after all that could be unpacked.
 */
export async function* unpacked(file: Blob): AsyncGenerator<Uint8Array, void, undefined> {
  // Nearly every file is one member, and needs no looking for others.
  let ends: AsyncIterator<number, void> | undefined
  for (let start = 0; start < file.size; ) {
    let given = 0
    let triedWhole = false
    for (let failed: unknown; ; ) {
      const end = (await ends?.next())?.value ?? file.size
      if (end === file.size) {
        if (triedWhole) throw failed
        triedWhole = true
      }
      try {
        let seen = 0
        for await (const bytes of member(file.slice(start, end))) {
          const fresh = bytes.subarray(Math.min(bytes.length, Math.max(0, given - seen)))
          seen += bytes.length
          given += fresh.length
          if (fresh.length > 0) yield fresh
        }
        start = end
        break
      } catch (error) {
        if (error instanceof DOMException) throw error
        // It did not end there, or something follows it. Once more, up to the next place at which one can begin.
        failed = error
        ends ??= memberStarts(file)
      }
    }
  }
}

async function* member(packed: Blob): AsyncGenerator<Uint8Array, void, undefined> {
  const reader = packed.stream().pipeThrough(new DecompressionStream('gzip')).getReader()
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      yield value
    }
  } finally {
    void reader.cancel().catch(() => {})
  }
}

/** Where members after the first can begin: wherever the bytes could be the header of one. */
async function* memberStarts(file: Blob): AsyncGenerator<number, void, undefined> {
  for (let from = 1; from + HEADER <= file.size; from += BLOCK) {
    const bytes = new Uint8Array(await file.slice(from, from + BLOCK + HEADER - 1).arrayBuffer())
    for (let at = bytes.indexOf(0x1f); at >= 0 && at < BLOCK; at = bytes.indexOf(0x1f, at + 1)) {
      if (isHeader(bytes, at)) yield from + at
    }
  }
}

function isHeader(bytes: Uint8Array, at: number): boolean {
  const [, second, method, flags = 0, , , , , extra = 0, system] = bytes.subarray(at, at + HEADER)
  if (second !== 0x8b || method !== 8 || flags > 0x1f || extra > 4 || system === undefined) return false
  return system <= SYSTEMS || system === 255
}

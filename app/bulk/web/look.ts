import { beginning, HEAD } from '#app/bulk/beginning.ts'
import { mark } from '#app/bulk/marks.ts'
import { MORE, ROW, Scanner } from '#app/bulk/scan.ts'

/** The type given to what is a folder and no file. */
export const FOLDER = 'inode/directory'

/** Why a file cannot be one of the state's, as codes the page has words for. */
export type NotTheStates = 'empty' | 'folder' | 'unreadable' | 'utf-16' | 'pdf' | 'damaged' | 'not-state-file'

/** Looks at the first bytes of a file, unpacked if it is packed; undefined when a row of 95 cells is among them. */
export async function whatIsWrong(file: File): Promise<NotTheStates | undefined> {
  if (file.type === FOLDER) return 'folder'
  if (file.size === 0) return 'empty'
  try {
    const first = new Uint8Array(await file.slice(0, 4).arrayBuffer())
    if (String.fromCharCode(...first) === '%PDF') return 'pdf'
    const head = await headOf(file, first[0] === 0x1f && first[1] === 0x8b)
    if (head.length === 0) return 'empty'
    const { failure, start } = beginning(head, head.length)
    if (failure) return 'utf-16'
    return hasRow(head.subarray(start), head.length < HEAD) ? undefined : 'not-state-file'
  } catch (error) {
    return (error as Error).name === 'TypeError' ? 'damaged' : 'unreadable'
  }
}

async function headOf(file: File, packed: boolean): Promise<Uint8Array> {
  if (!packed) return new Uint8Array(await file.slice(0, HEAD).arrayBuffer())
  const head = new Uint8Array(HEAD)
  const reader = file.stream().pipeThrough(new DecompressionStream('gzip')).getReader()
  let filled = 0
  while (filled < HEAD) {
    const { done, value } = await reader.read()
    if (done) break
    const some = value.subarray(0, HEAD - filled)
    head.set(some, filled)
    filled += some.length
  }
  void reader.cancel().catch(() => {})
  return head.subarray(0, filled)
}

function hasRow(bytes: Uint8Array, whole: boolean): boolean {
  const scanner = new Scanner()
  scanner.begin(mark(bytes), whole)
  for (let at = 0; at < bytes.length; at = scanner.next) {
    const outcome = scanner.read(at)
    if (outcome === ROW) return true
    if (outcome === MORE) return false
  }
  return false
}

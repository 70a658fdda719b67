import { beginning, HEAD } from '#app/bulk/beginning.ts'
import { COUNTY_SAMPLES, countiesIn, isCounty } from '#app/bulk/county.ts'
import type { OtherKind } from '#app/bulk/file-kind.ts'
import { mark } from '#app/bulk/marks.ts'
import { MORE, ROW, Scanner } from '#app/bulk/scan.ts'
import { unpacked } from '#app/bulk/web/unpacked.ts'

/** The type given to what is a folder and no file. */
export const FOLDER = 'inode/directory'

/** Why a file cannot be one of the state's, as codes the page has words for. */
export type NotTheStates = 'empty' | 'folder' | 'unreadable' | 'damaged' | 'not-state-file' | OtherKind

/** Looks at the first bytes of a file, unpacked if it is packed; undefined when a row of 95 cells is among them. */
export async function whatIsWrong(file: File): Promise<NotTheStates | undefined> {
  if (file.type === FOLDER) return 'folder'
  if (file.size === 0) return 'empty'
  try {
    const first = new Uint8Array(await file.slice(0, 4).arrayBuffer())
    const head = await headOf(file, first[0] === 0x1f && first[1] === 0x8b)
    if (head.length === 0) return 'empty'
    const { failure, start } = beginning(head, head.length)
    if (failure) return failure
    return hasRow(head.subarray(start), head.length < HEAD) ? undefined : 'not-state-file'
  } catch (error) {
    return (error as Error).name === 'TypeError' ? 'damaged' : 'unreadable'
  }
}

/** The counties at the beginnings of the files, those with the most rows first, where the one named is not there. */
export async function otherCounties(files: readonly File[], county: string): Promise<string[] | undefined> {
  let found = new Map<string, number>()
  for (const size of COUNTY_SAMPLES) {
    found = new Map()
    for (const file of files) countiesIn(mark(await rowsOf(file, size)), found)
    if (isCounty(county, found)) return undefined
  }
  return [...found].sort(([, a], [, b]) => b - a).map(([name]) => name)
}

/** The whole rows at the beginning of a file; what cannot be unpacked is said by the run. */
async function rowsOf(file: File, size: number): Promise<Uint8Array> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer())
  const head = await headOf(file, first === 0x1f && second === 0x8b, size).catch(() => new Uint8Array())
  const { start } = beginning(head.subarray(0, HEAD), head.length)
  return head.subarray(start, head.length < size ? head.length : Math.max(start, head.lastIndexOf(10) + 1))
}

async function headOf(file: File, packed: boolean, size = HEAD): Promise<Uint8Array> {
  if (!packed) return new Uint8Array(await file.slice(0, size).arrayBuffer())
  const head = new Uint8Array(size)
  let filled = 0
  for await (const bytes of unpacked(file)) {
    const some = bytes.subarray(0, size - filled)
    head.set(some, filled)
    filled += some.length
    if (filled === size) break
  }
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

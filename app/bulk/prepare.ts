import { statfsSync, statSync } from 'node:fs'
import { COUNTY_SAMPLES, countiesIn, countyProblem } from '#app/bulk/county.ts'
import { firstBytes, wholeRows } from '#app/bulk/first-rows.ts'
import { hashFile, type Input, openInput, unpack } from '#app/bulk/inputs.ts'
import { mark } from '#app/bulk/marks.ts'
import { Refused } from '#app/bulk/refused.ts'
import type { Workshop } from '#app/bulk/workshop.ts'

/** Results take about one and four tenths times the input. */
const ROOM = 1.5
/** And papers about as much again, where nearly everyone gets some. */
const PAPERS_ROOM = 1.2

/**
 * Throws `Refused` when two inputs have the same bytes, which would count every sentence twice. Only files of the same
 * size are read for it; gives the hashes of those by their path.
 */
export async function refuseTwice(inputs: Input[], stop?: AbortSignal): Promise<Map<string, string>> {
  const paths = inputs.filter(({ failure }) => !failure).map(({ path }) => path)
  const sizes = paths.map((path) => statSync(path).size)
  const first = new Map<string, string>()
  const hashes = new Map<string, string>()
  for (const [index, path] of paths.entries()) {
    if (sizes.indexOf(sizes[index] as number) === sizes.lastIndexOf(sizes[index] as number)) continue
    const hash = hashes.get(path) ?? (await hashFile(path, stop))
    const other = first.get(hash)
    if (other !== undefined) throw new Refused(`${other} and ${path} are the same file; name it once.`)
    first.set(hash, path)
    hashes.set(path, hash)
  }
  return hashes
}

/** Unpacks what is packed into the work folder; gives the inputs to read, and the hash of each packed file by its path. */
export async function unpackAll(opened: Input[], work: string) {
  const packedHashes = new Map<string, string>()
  const inputs: Input[] = []
  for (const [index, input] of opened.entries()) {
    if (!input.packed || input.failure) {
      inputs.push(input)
      continue
    }
    const unpacked = await unpack(input, work, index)
    packedHashes.set(input.path, unpacked.sha256)
    inputs.push(unpacked.input)
  }
  return { inputs, packedHashes }
}

/** The SHA-256 of every input as it was given, packed or not, in their order. */
export async function hashAll(inputs: Input[], packed: Map<string, string>, stop?: AbortSignal): Promise<string[]> {
  const hashes: string[] = []
  for (const { path } of inputs) hashes.push(packed.get(path) ?? (await hashFile(path, stop)))
  return hashes
}

/** Throws `Refused` when the disk of the results has too little room for them. */
export function checkRoom(inputs: Input[], workshop: Workshop, papers: boolean): void {
  const { bavail, bsize } = statfsSync(workshop.folder)
  const needed = inputs.reduce((sum, { file }) => sum + (file?.size ?? 0), 0) * (ROOM + (papers ? PAPERS_ROOM : 0))
  const free = bavail * bsize
  if (needed <= free) return
  const inMegabytes = (bytes: number) => `${Math.ceil(bytes / 1e6).toLocaleString('en-US')} MB`
  throw new Refused(
    `The disk of --out has ${inMegabytes(free)} free and the results need about ${inMegabytes(needed)}; make room or name another disk.`,
  )
}

/** Throws `Refused` when the beginnings of the files have no row of the county, naming those that are near it. */
export function checkCounty(paths: readonly string[], county: string): void {
  const inputs = paths.map(openInput).filter(({ failure }) => !failure)
  let problem: string | undefined
  for (const size of COUNTY_SAMPLES) {
    const found = new Map<string, number>()
    for (const { path, packed } of inputs) countiesIn(mark(wholeRows(firstBytes(path, packed, size), size).rows), found)
    problem = countyProblem(county, found)
    if (!problem) return
  }
  throw new Refused(`${problem} Correct --county, or add --county-as-written to take it as it is.`)
}

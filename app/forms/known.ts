import { folderOf, type OfficialMap } from './catalog.ts'

/**
 * SHA-256 of every file of a form that was looked at page by page and filled, by the folder of its map (`SOURCE.md` there
 * says where it came from). A form that is not named here was mapped from a list of its fields alone.
 */
export const KNOWN_FILES: KnownFiles = {
  'cr-180/2024-01-01': ['a2399fc3ccbe520d20547dff43014b597c09c7cce422a9b21a68229f7e800fb5'],
  'cr-181/2024-01-01': ['202c33849bf930b02f1c886773da26722f9d86290cfa12d0b48b6d297b4ed1d3'],
  'cr-400/2017-07-01': ['651a62856ab192efb779d5381bc252e65ce7c990ed4710c58d7f191aa7aab7e1'],
  'fw-001/2018-03-02': ['7a770f339c681de210bc046bd08829b58fd1f46b017c9b3892e3ac2664bb5767'],
  'mc-031/2005-07-01': ['de8799f5082cfa2dfa9cc00d83badcc2ce1253eec7fa380ca8cca032e934c0c2'],
}

export type KnownFiles = Record<string, readonly string[]>

/** The hashes of the files of a form that are known; empty when none is. */
export function hashesOf(map: OfficialMap, known: KnownFiles): readonly string[] {
  return known[folderOf(map)] ?? []
}

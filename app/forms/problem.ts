/** Why a file is not installed, in one sentence for the operator. */
export class BlankProblem extends Error {
  override readonly name = 'BlankProblem'
}

/** What reading one file may cost. An official blank is 30 to 300 KB, has under 1,500 objects and takes a second. */
export type Limits = {
  /** Bytes of the file. */
  bytes: number
  objects: number
  /** Bytes that its compressed parts may come to, all together. */
  inflated: number
  milliseconds: number
  /** Bytes by which the process may grow while the file is read. */
  memory: number
}

export const LIMITS: Limits = {
  bytes: 5_000_000,
  objects: 20_000,
  inflated: 50_000_000,
  milliseconds: 20_000,
  memory: 400_000_000,
}

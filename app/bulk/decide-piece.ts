import { type Counts, type Decider, emptyCounts, type RowResult } from '#app/bulk/decide.ts'
import type { Marked } from '#app/bulk/marks.ts'
import { joiningOf } from '#app/bulk/mode.ts'
import { buildPerson } from '#app/bulk/person.ts'
import { type Piece, walkPiece } from '#app/bulk/piece.ts'
import type { Tables } from '#app/bulk/tables.ts'

/**
 * Decides everyone in a piece and writes its tables. People set aside were decided before: `elsewhere` has what was
 * said of their rows, by row of the piece.
 */
export function decidePiece(
  marked: Marked,
  piece: Piece,
  decider: Decider,
  tables: Tables,
  apart: Float64Array = new Float64Array(),
  elsewhere: ReadonlyMap<number, RowResult> = new Map(),
): { counts: Counts; rows: number } {
  const counts = emptyCounts()
  let rowCount = 0
  walkPiece(marked, piece, {
    apart,
    join: joiningOf(decider.mode),
    problem: (code, line, detail) => tables.problem(code, line, detail),
    run(run) {
      const { rows, members, ordinal } = run
      rowCount += members.length
      if (run.apart) {
        for (const member of members) tables.row(rows, member, elsewhere.get(ordinal + member))
        return
      }
      const decided = new Map(
        decider.decide(buildPerson(rows, members, decider.mode.trims), counts).map((result) => [result.row, result]),
      )
      for (const member of members) tables.row(rows, member, decided.get(member))
    },
  })
  tables.finish()
  return { counts, rows: rowCount }
}

import { quoted } from '#app/bulk/emit.ts'
import { type Cells, set } from '#app/bulk/histories.ts'
import type { Random } from '#app/bulk/random.ts'

const line = (cells: Cells) => cells.map(quoted).join(',')
const without = (cells: Cells, at: number) => cells.filter((_, index) => index !== at)

/** What can be wrong with a row of the state's file, each as it would stand in the file. */
const DAMAGE: readonly ((cells: Cells, random: Random) => string)[] = [
  (cells, random) => line(without(cells, random.whole(3, 80))),
  (cells) => line(without(cells, 94)),
  (cells) => `${line(cells)},`,
  (cells) => `${line(cells)},SURPLUS`,
  (cells) => line(cells).replace(/,-/, ',-"'),
  (cells) => line(cells).replace(/,"/, ',"" X'),
  (cells) => line(cells).replace(/",/, ','),
  (cells) => line(cells).slice(0, 300),
  (cells) => `${line(cells)}\n`,
  (cells) => `${line(cells)}\r`,
  (cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','),
  (cells) => line(set(cells, { COMMENT_TEXT: 'LINE ONE\nLINE TWO, "QUOTED" 11359' })),
  (cells) => line(set(cells, { COMMENT_TEXT: '11357(C) HS-POSSESS' })),
  (cells) => line(set(cells, { PRI_NAME: 'PE\u00d1A,JOS\u00c9' })),
  (cells) => line(set(cells, { STP_EVENT_DATE: '' })),
  (cells) => line(set(cells, { STP_EVENT_DATE: '19990000' })),
  (cells) => line(set(cells, { STP_EVENT_DATE: '20010230' })),
  (cells) => line(set(cells, { PRI_DOB: '00000000' })),
  (cells) => line(set(cells, { CONV_STAT_DESCR: 'FELONY  ' })),
  (cells) => line(set(cells, { CONV_STAT_DESCR: '', OFFENSE_TOC: 'F' })),
  (cells) => line(set(cells, { CONV_STAT_DESCR: '   ', OFFENSE_TOC: ' F' })),
  (cells) => line(set(cells, { CNT_ORDER: '1020' })),
  (cells) => line(set(cells, { OFN: 'NULL   ' })),
  (cells) => line(set(cells, { OFN: '   ' })),
  (cells) => line(set(cells, { SUBJECT_ID: '' })),
  (cells) => line(set(cells, { OFFENSE_DESCR: '   ', COMMENT_TEXT: ' 11360(A) - SELL' })),
  (cells) => line(set(cells, { OFFENSE_DESCR: '182/11359 PC/HS-CONSPIRACY' })),
  (cells) => line(set(cells, { OFFENSE_DESCR: ' 11357(d) HS - POSSESS ON SCHOOL GROUNDS' })),
  (cells) => line(set(cells, { CONV_OFFENSE_DESCR: '11357(C) HS-POSSESS MARIJUANA' })),
]

/** The row as text, damaged in one of the ways above. Names may then need Windows-1252 to be read. */
export function damaged(cells: Cells, random: Random): string {
  return random.one(DAMAGE)([...cells], random)
}

/** The row as text, as it should be. */
export const sound = line

import type { ColumnName } from '#app/bulk/columns.ts'
import { decided, line } from '#test/bulk/support.ts'

export type Cells = Partial<Record<ColumnName, string>>

/** Arrested 2 December 2009 at 38, convicted 5 January 2010, 36 months of probation: unremarkable. */
export const ARREST: Cells = {
  ...{ CNT_ORDER: '101001001000', STP_TYPE_DESCR: 'ARREST/DETAINED/CITED', STP_EVENT_DATE: '20091202', OFN: '' },
  ...{ DISP_DESCR: '', CONV_STAT_DESCR: '', STP_ORI_DESCR: 'CAPD DAVIS' },
}
/** Their court row: 36 months of probation from 5 January 2010. */
export const COURT: Cells = {
  ...{ STP_ORI_DESCR: 'CASC YOLO', SENT_LOC_DESCR: 'PROBATION', SENT_LENGTH: '36', SENT_TIME_CODE: 'M' },
}
/** What current-law says of these rows, as of 21 November 2026. */
export const over = (...rows: Cells[]) =>
  decided(rows.map((cells) => `${line(cells)}\n`).join(''), { mode: 'current-law', asOf: '2026-11-21', explain: true })
/** The decision of the usual person's count, with these cells of its court row and any other rows of theirs. */
export const decide = (given: Cells = {}, ...others: Cells[]) => over(ARREST, { ...COURT, ...given }, ...others).rows[1]
/** The codes of why to look at it. */
export const looks = (given: Cells = {}, ...others: Cells[]) => decide(given, ...others)?.['Needs A Look']?.split(' ')

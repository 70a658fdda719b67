import type { PaperCase } from '#app/bulk/papers/cases.ts'

/** A case on its way from the tables to the bundles. */
export type NotedCase = PaperCase & { file: string; line: number }

const BETWEEN = '\u0001'
const LAST = '\uffff'

/** A case as one line that sorts by court, case number and person; two alike by where they stand. */
export function caseLine(entry: NotedCase): string {
  const { court, caseNumber, defendant, file, line } = entry
  const key = [court, byNumber(caseNumber) || LAST, defendant ?? '', file, String(line).padStart(12, '0')]
  return `${key.map((part) => part.replace(/\p{Cc}/gu, ' ')).join(BETWEEN)}\t${JSON.stringify(entry)}`
}

/** The case of such a line. */
export function readCaseLine(line: string): NotedCase {
  return JSON.parse(line.slice(line.indexOf('\t') + 1)) as NotedCase
}

/** So that 2 comes before 10. */
const byNumber = (text: string) => text.replace(/\d+/g, (digits) => digits.padStart(12, '0'))

import { rawText, trimmed } from '#app/bulk/bytes.ts'
import { COLUMN } from '#app/bulk/columns.ts'
import type { Marked } from '#app/bulk/marks.ts'
import { ROW, Scanner } from '#app/bulk/scan.ts'
import { COUNTIES, findCounty } from '#app/record/counties.ts'
import { nearNames } from '#app/record/near-county.ts'

const NAMES = COUNTIES.map(({ county }) => county.toUpperCase())
const SHOWN = 8
const QUOTES = /^"|"$/g

/** How much of each file is looked at for its counties: little, and more only when the county is not there. */
export const COUNTY_SAMPLES = [128 << 10, 4 << 20]

/** The counties of some rows, padding left out, with how many rows each has. */
export function countiesIn(marked: Marked, counts = new Map<string, number>()): Map<string, number> {
  const { bytes } = marked
  const scanner = new Scanner()
  scanner.begin(marked, true)
  for (let at = 0; at < bytes.length; at = scanner.next) {
    if (scanner.read(at) !== ROW) continue
    const [from, to] = [COLUMN.STP_ORI_CNTY_NAME, COLUMN.STP_ORI_CNTY_NAME + 1].map((slot) => scanner.offsets[slot])
    const name = trimmed(rawText(bytes, from as number, (to as number) - 1).replace(QUOTES, '')).toUpperCase()
    if (/[A-Z]/.test(name)) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return counts
}

/** A county as court papers write it: `San Francisco`. A name that is none of the 58 stays as it was given. */
export function countyName(county: string): string {
  return findCounty(county)?.county ?? county
}

/** Whether rows found are of a county; where no row names any, one of the 58 is taken at its word. */
export function isCounty(county: string, found: ReadonlyMap<string, number>): boolean {
  return found.has(county) || (found.size === 0 && NAMES.includes(county))
}

/**
 * Why a county is probably not the one that was meant, with those that are near and those found; undefined when there
 * is no doubt. A file holds the people convicted in its county, so the name stands near its beginning.
 */
export function countyProblem(county: string, found: ReadonlyMap<string, number>): string | undefined {
  if (isCounty(county, found)) return undefined
  const near = nearNames(county, [...new Set([...found.keys(), ...NAMES])])
  const most = [...found].sort(([, a], [, b]) => b - a)
  const listed = most.slice(0, SHOWN).map(([name, rows]) => `${name} (${rows.toLocaleString('en-US')} rows)`)
  const more = most.length > SHOWN ? ` and ${most.length - SHOWN} more` : ''
  return [
    `No row at the beginning of the files is of the county ${county}.`,
    ...(near.length > 0 ? [`Is it ${near.join(' or ')}?`] : []),
    ...(listed.length > 0 ? [`The files begin with ${listed.join(', ')}${more}.`] : []),
  ].join(' ')
}

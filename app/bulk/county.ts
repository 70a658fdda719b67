import { rawText, trimmed } from '#app/bulk/bytes.ts'
import { COLUMN } from '#app/bulk/columns.ts'
import type { Marked } from '#app/bulk/marks.ts'
import { ROW, Scanner } from '#app/bulk/scan.ts'
import { COUNTIES, findCounty } from '#app/record/counties.ts'

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
  const near = nearCounties(county, [...new Set([...found.keys(), ...NAMES])])
  const most = [...found].sort(([, a], [, b]) => b - a)
  const listed = most.slice(0, SHOWN).map(([name, rows]) => `${name} (${rows.toLocaleString('en-US')} rows)`)
  const more = most.length > SHOWN ? ` and ${most.length - SHOWN} more` : ''
  return [
    `No row at the beginning of the files is of the county ${county}.`,
    ...(near.length > 0 ? [`Is it ${near.join(' or ')}?`] : []),
    ...(listed.length > 0 ? [`The files begin with ${listed.join(', ')}${more}.`] : []),
  ].join(' ')
}

const NEAR = 3

/** The names that are a few letters from the one given, the nearest first. */
function nearCounties(county: string, names: readonly string[]): string[] {
  const known = findCounty(county)?.county.toUpperCase()
  const far = Math.max(1, Math.floor(county.length / 3))
  const near = names
    .map((name) => ({ name, steps: name === known ? 0 : distance(county, name) }))
    .filter(({ name, steps }) => name !== county && steps <= far)
  return near
    .sort((a, b) => a.steps - b.steps)
    .slice(0, NEAR)
    .map(({ name }) => name)
}

/** How many letters must be changed, added or left out to make one word of the other. */
export function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (const [at, letter] of [...one].entries()) {
    const next = [at + 1]
    for (const [place, wanted] of [...other].entries()) {
      const changed = (row[place] as number) + (letter === wanted ? 0 : 1)
      next.push(Math.min(changed, (row[place + 1] as number) + 1, (next[place] as number) + 1))
    }
    row = next
  }
  return row[other.length] as number
}

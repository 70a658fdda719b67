import { COUNTIES, findCounty } from './counties.ts'

const NEAR = 3

/** The counties whose names are near one that was typed: `Alamda` gives `Alameda`. */
export function nearCounties(typed: string): string[] {
  const wanted = typed
    .trim()
    .replace(/\s+(county|condado)$/i, '')
    .toUpperCase()
  const near = nearNames(
    wanted,
    COUNTIES.map(({ county }) => county.toUpperCase()),
  )
  return near.flatMap((name) => findCounty(name)?.county ?? [])
}

/** Of some names, in capitals like the one given, those a few letters from it: at most three, the nearest first. */
export function nearNames(county: string, names: readonly string[]): string[] {
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

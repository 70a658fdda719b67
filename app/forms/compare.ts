import { type KnownField, nameOf, type OfficialMap } from './catalog.ts'
import type { FoundField } from './fields.ts'
import { BlankProblem } from './problem.ts'

/** Points by which a box may stand elsewhere than the map says: files round differently. */
const NEAR = 1

/** Throws a `BlankProblem` that names every field in which a blank and its map differ, in either direction. */
export function compareFields(map: OfficialMap, known: readonly KnownField[], found: readonly FoundField[]): void {
  const byName = new Map(found.map((field) => [field.name, field]))
  const mapped = new Set(known.map(({ name }) => name))
  const twice = found.filter(({ name }) => byName.get(name) !== undefined && count(found, name) > 1)
  const differences = [
    named(
      'not on this blank',
      known.filter(({ name }) => !byName.has(name)),
    ),
    named(
      'not in our map',
      found.filter(({ name }) => !mapped.has(name)),
    ),
    named('there twice', twice),
    ...(['kind', 'page', 'on', 'maxLength'] as const).map((key) =>
      named(
        WORDS[key],
        known.filter((field) => has(byName, field, (other) => other[key] !== field[key])),
      ),
    ),
    named(
      'at another place',
      known.filter((field) => has(byName, field, (other) => moved(field.box, other.box))),
    ),
  ].filter((part) => part !== '')
  if (differences.length === 0) return
  throw new BlankProblem(
    `This says it is ${nameOf(map)}, but its fields differ from our map: ${differences.join('; ')}.`,
  )
}

const WORDS = {
  kind: 'of another kind',
  page: 'on another page',
  on: 'ticked in another way',
  maxLength: 'of another length',
}

function count(found: readonly FoundField[], wanted: string): number {
  return found.filter(({ name }) => name === wanted).length
}

function has(found: Map<string, FoundField>, field: KnownField, differs: (other: FoundField) => boolean): boolean {
  const other = found.get(field.name)
  return other !== undefined && differs(other)
}

function moved(known: number[], found: number[]): boolean {
  return known.some((side, at) => Math.abs(side - (found[at] ?? Number.NaN)) > NEAR)
}

function named(words: string, fields: readonly { name: string }[]): string {
  return fields.length > 0 ? `${words}: ${[...new Set(fields.map(({ name }) => name))].join(', ')}` : ''
}

import { readable, trimmed } from '#app/bulk/bytes.ts'
import { COLUMN } from '#app/bulk/columns.ts'
import type { Entry } from '#app/bulk/history.ts'
import { nameOf } from '#app/bulk/papers/name.ts'
import type { Person } from '#app/bulk/person.ts'
import { caseOf, cell, knownDay } from '#app/bulk/state-facts.ts'

type Named = { name: string; cii: string; born: string | null }

/**
 * Whether a number of the file makes the rows one person's: SUBJECT_ID, or the CII number where the mode joins rows by it.
 * Rows without one are many people's, whom the tables of 2020 take as one.
 */
export function isOnePerson(person: Person, joinsByCii: boolean): boolean {
  const first = person.members[0] as number
  const id = cell(person, first, 'SUBJECT_ID')
  if (id !== '') return !/^NULL$/i.test(id)
  return joinsByCii && trimmed(person.id) === '' && cell(person, first, 'CII_NUMBER') !== ''
}

/**
 * The name for the papers of a case, as a caption has it; `null` where a row of the case, or the row that the name is
 * from, has another name and with it another CII number or birth date.
 */
export function namedInCase(person: Person, counts: readonly { entry: Entry }[]): string | null {
  const first = person.members[0] as number
  const cases = new Set(counts.map(({ entry }) => caseOf(entry.conviction.countOrder)))
  const own = person.members.filter((row) => cases.has(caseOf(person.rows.text(row, COLUMN.CNT_ORDER))))
  const found = new Map<string, Named>()
  for (const row of [first, ...own]) {
    const named = readNamed(person, row)
    found.set(JSON.stringify(named), named)
  }
  const people = [...found.values()]
  return people.some((one, at) => people.slice(0, at).some((other) => areTwo(one, other)))
    ? null
    : readNamed(person, first).name
}

function readNamed(person: Person, row: number): Named {
  return {
    name: nameOf(readable(cell(person, row, 'PRI_NAME'))),
    cii: cell(person, row, 'CII_NUMBER'),
    born: knownDay(person.rows.text(row, COLUMN.PRI_DOB)),
  }
}

/** One person can have two names or two numbers, but hardly both. What a row does not say differs from nothing. */
function areTwo(one: Named, other: Named): boolean {
  const differ = (a: string | null, b: string | null) => Boolean(a && b && a.toUpperCase() !== b.toUpperCase())
  return differ(one.name, other.name) && (differ(one.cii, other.cii) || differ(one.born, other.born))
}

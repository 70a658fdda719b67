import { lookFirst } from '#app/rules/already-cleared.ts'
import { automaticClearing } from '#app/rules/automatic.ts'
import { standsToday } from '#app/rules/consequences/standing.ts'
import type { Known } from '#app/rules/facts.ts'
import type { Outcome } from '#app/rules/outcomes.ts'
import { judge } from '#app/rules/prop-64/judge.ts'
import { readRecord } from '#app/rules/read-record.ts'
import { readRemedyFacts } from '#app/rules/read-remedy-facts.ts'
import { REMEDIES } from '#app/rules/remedies.ts'
import { type Fit, find } from '#app/rules/remedy.ts'
import type { RemedyFacts } from '#app/rules/remedy-facts.ts'
import { remedyReach } from '#app/rules/remedy-reach.ts'
import { candidates, inForce, type Table } from '#app/rules/table.ts'
import { ALL_TABLES, type AnyRow } from '#app/rules/whole-law.ts'
import { SCENARIOS } from '#test/scenarios/all.ts'
import { conviction } from '#test/scenarios/builder.ts'
import { EVERYDAY_SCENARIOS, STANDING_SCENARIOS } from '#test/scenarios/everyday.ts'
import { REMEDY_SCENARIOS } from '#test/scenarios/remedies.ts'
import { TODAY } from '#test/scenarios/scenario.ts'
import { factsOf } from '#test/support/remedies.ts'

/** A made-up person: a sentence about them, and the answer that was worked out by hand; none where it is the row's own. */
export type Tester = { name: string; answer: Outcome | Fit | '' }

/** The people of whom the site shows that they test a row: how many there are, and the first of them. */
export type PeopleOfRows = {
  people: [name: string, answer: string][]
  /** By table and its first day, for each row: how many, then the places of the first of them in `people`. */
  rows: Record<string, number[][]>
}

/** How many people are named for a row. */
const SHOWN = 5

/** For each row the people for whom it decided alone. */
export function whoTests(): Map<AnyRow, Tester[]> {
  const testers = new Map<AnyRow, Tester[]>()
  const add = (row: AnyRow | undefined, tester: Tester) => {
    if (row) testers.set(row, [...(testers.get(row) ?? []), tester])
  }
  for (const { name, given, person = {}, on = TODAY, clash, checkFirst, alreadyCleared, outcome } of SCENARIOS) {
    if (clash) continue
    const tester = { name, answer: outcome }
    const known = readRecord(conviction(given), person)
    let standing: Known = known
    for (const { table, row } of judge(known, on).steps) {
      if (row && candidates(table, standing).length === 1) add(row, tester)
      if (row) standing = { ...known, today: [row.then] } as Known
    }
    if (checkFirst !== undefined) add(inForce<Table>(automaticClearing, on).rows[0], tester)
    add(
      lookFirst.rows.find(({ then }) => then === alreadyCleared),
      tester,
    )
    const facts = readRemedyFacts({ conviction: conviction(given), person, known, end: undefined }, on)
    add(only(candidates<string, RemedyFacts>(remedyReach, facts)), tester)
  }
  for (const scenario of REMEDY_SCENARIOS) {
    const remedy = REMEDIES.find(({ name }) => name === scenario.remedy)
    const { rows } = remedy ? find(remedy, factsOf(scenario), scenario.on ?? TODAY) : { rows: [] }
    add(only(rows), { name: scenario.name, answer: scenario.fit })
  }
  for (const { table } of ALL_TABLES) {
    for (const { name, says, standing, sentence, outcome } of EVERYDAY_SCENARIOS) {
      if (table.id in says)
        add(only(candidates(table as Table, knownOf({ standing, sentence, outcome }))), { name, answer: '' })
    }
  }
  for (const { name, facts } of STANDING_SCENARIOS) {
    add(only(candidates(standsToday as Table, knownOf(facts))), { name, answer: '' })
  }
  return testers
}

/** What the page about the law shows of them: those whom fewer other rows share stand first. */
export function peopleOfRows(): PeopleOfRows {
  const testers = whoTests()
  const passed = new Map<string, number>()
  for (const { name } of [...testers.values()].flat()) passed.set(name, (passed.get(name) ?? 0) + 1)
  const places = new Map<string, number>()
  const people: PeopleOfRows['people'] = []
  const place = ({ name, answer }: Tester) => {
    const key = `${name} ${answer}`
    if (!places.has(key)) places.set(key, people.push([name, answer]) - 1)
    return places.get(key) ?? 0
  }
  const rows = ALL_TABLES.map(({ table }): [string, number[][]] => [
    `${table.id}-${table.from}`,
    table.rows.map((row) => {
      const all = testers.get(row) ?? []
      const first = all.toSorted((one, other) => (passed.get(one.name) ?? 0) - (passed.get(other.name) ?? 0))
      return [all.length, ...first.slice(0, SHOWN).map(place)]
    }),
  ])
  return { people, rows: Object.fromEntries(rows) }
}

function knownOf(facts: Readonly<Record<string, string | undefined>>): Known {
  return Object.fromEntries(Object.entries(facts).flatMap(([fact, band]) => (band ? [[fact, [band]]] : [])))
}

function only(rows: readonly AnyRow[]): AnyRow | undefined {
  const [row, another] = rows
  return another ? undefined : row
}

import { expect, test } from 'vitest'
import { lookFirst } from '#app/rules/already-cleared.ts'
import { automaticClearing } from '#app/rules/automatic.ts'
import type { Known } from '#app/rules/facts.ts'
import { judge, PROP_64_TABLES } from '#app/rules/prop-64/judge.ts'
import { readRecord } from '#app/rules/read-record.ts'
import { candidates, inForce, type Row, type Table } from '#app/rules/table.ts'
import { conviction } from '#test/scenarios/builder.ts'
import { SCENARIOS } from './all.ts'
import { type Scenario, TODAY } from './scenario.ts'

const ANSWERED = SCENARIOS.filter(({ clash }) => !clash)

test('every row of every table decides for at least one person', () => {
  const decided = new Set(ANSWERED.flatMap(rowsPassed))
  expect(rowsOf(PROP_64_TABLES).filter((row) => !decided.has(row))).toEqual([])
})

test('every stage of the automatic clearing is asked about by at least one person', () => {
  const asked = ANSWERED.filter(({ checkFirst }) => checkFirst !== undefined)
  const stages = asked.map(({ on = TODAY }) => inForce<Table>(automaticClearing, on))
  expect(automaticClearing.filter((stage) => !stages.includes(stage)).map(({ from }) => from)).toEqual([])
})

test('every row of the table on looking first decides for at least one person', () => {
  const found = new Set(ANSWERED.map(({ alreadyCleared }) => alreadyCleared))
  expect(lookFirst.rows.filter(({ then }) => !found.has(then))).toEqual([])
})

/** The rows that decided alone: where two rows agree, neither of them is tested. */
function rowsPassed({ given, person = {}, on = TODAY }: Scenario): string[] {
  const known = readRecord(conviction(given), person)
  let standing: Known = known
  return judge(known, on).steps.flatMap(({ table, row }) => {
    const alone = row && candidates(table, standing).length === 1 ? [describeRow(table, row)] : []
    if (row) standing = { ...known, today: [row.then] } as Known
    return alone
  })
}

function rowsOf(tables: readonly Table[]): string[] {
  return tables.flatMap((table) => table.rows.map((row) => describeRow(table, row)))
}

function describeRow({ id, from }: Table, { when, then, citation }: Row): string {
  return `${id} from ${from}: ${JSON.stringify(when)} → ${then} (${citation})`
}

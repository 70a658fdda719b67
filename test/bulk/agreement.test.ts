import { expect, test } from 'vitest'
import { answerDecide } from '#app/api/decide.ts'
import { rawBytes } from '#app/bulk/bytes.ts'
import { answerCells, CURRENT_LAW_HEADERS, readCounty } from '#app/bulk/current-law.ts'
import { mark } from '#app/bulk/marks.ts'
import { buildPerson, type Person } from '#app/bulk/person.ts'
import { walkPiece } from '#app/bulk/piece.ts'
import { sampleText } from '#app/bulk/sample.ts'
import { type Decision, decide } from '#app/rules/decide.ts'
import { throughInterview } from '#test/bulk/interview-door.ts'
import { decided } from '#test/bulk/support.ts'

const ON = '2026-11-21'
const PEOPLE = 1000
const AT = ['Outcome', 'Check First If Already Cleared'].map((name) => CURRENT_LAW_HEADERS.indexOf(name as never))

/** The facts of every decided conviction, by line of the file, beside what the bulk tables say of the same line. */
function throughBulk(text: string) {
  const tables = decided(text, { mode: 'current-law', asOf: ON, explain: true }).rows.map((row) => Object.values(row))
  const bytes = rawBytes(text)
  const piece = { index: 0, file: 0, start: 0, end: bytes.length, line: 1, overlong: false, apart: false }
  const people: { facts: ReturnType<typeof readCounty>; lines: number[] }[] = []
  walkPiece(mark(bytes), piece, {
    ...{ apart: new Float64Array(), join: { trim: true, byCii: true }, problem: () => {} },
    run({ rows, members }) {
      const person: Person = buildPerson(rows, members, true)
      const facts = readCounty(person, 'YOLO', ON)
      people.push({ facts, lines: facts.map(({ entry }) => rows.lines[entry.conviction.row] as number) })
    },
  })
  const [from, to] = AT.map((index) => 95 + index) as [number, number]
  const told = new Map(tables.map((cells) => [Number(cells.at(-1)), cells.slice(from, from + 9)]))
  expect(to - from).toBe(4)
  return { people, told }
}

test('a thousand invented people get the same decisions from bulk, the API and the interview', {
  timeout: 600_000,
}, () => {
  const options = { rows: 40_000, county: 'YOLO', seed: 64, damage: 0, header: false }
  const { people, told } = throughBulk([...sampleText(options)].join(''))
  expect(people.length).toBeGreaterThan(PEOPLE)
  const differences: string[] = []
  const outcomes = new Set<string>()
  let compared = 0
  let asked = 0
  for (const { facts, lines } of people.slice(0, PEOPLE)) {
    if (facts.length === 0) continue
    const convictions = facts.map((one, index) => ({ ...one.facts.conviction, id: `c${index + 1}` }))
    const person = facts[0]?.facts.person ?? {}
    // Through text, as a request comes; the API would refuse a fact that does not have its shape.
    const body = JSON.parse(JSON.stringify({ asOf: ON, person, convictions }))
    const answer = answerDecide(body, '1999-01-01')
    if (!answer.ok) {
      differences.push(`line ${lines[0]}: refused, ${JSON.stringify(answer.problems)}`)
      continue
    }
    for (const [index, conviction] of convictions.entries()) {
      const line = lines[index] as number
      const api = answer.response.decisions[index]
      const rules = decide(conviction, person, ON)
      const interview = throughInterview(conviction, person, ON)
      const bulk = told.get(line)
      compared += 1
      outcomes.add(rules.outcome)
      if (JSON.stringify(api) !== JSON.stringify(rules)) differences.push(`line ${line}: API and rules`)
      if (interview) {
        asked += 1
        const [one, other] = [interview, rules].map((decision) => cellsToCompare(decision).join(' | '))
        if (one !== other) differences.push(`line ${line}: interview ${one}; bulk ${other}`)
      }
      if (api && JSON.stringify(answerCells(api)) !== JSON.stringify(bulk))
        differences.push(`line ${line}: bulk and API`)
    }
  }
  expect(differences).toEqual([])
  expect(compared).toBeGreaterThan(1500)
  expect(asked).toBeGreaterThan(1000)
  expect([...outcomes].length).toBeGreaterThanOrEqual(6)
})

/** The other remedies hang on days that the state's file has and the interview does not ask for. */
function cellsToCompare(decision: Decision) {
  return answerCells({ ...decision, alternatives: [] })
}

import { describe, expect, test } from 'vitest'
import { candidates, factsOf, inForce, result, type Table } from '#app/rules/table.ts'

const table = {
  id: 'plants',
  source: 'a test',
  from: '2016-11-09',
  rows: [
    { when: { age: ['under-18'] }, then: 'infraction', citation: '(a)', certainty: 'read' },
    { when: { age: ['18-20', '21-plus'], plants: ['more'] }, then: 'misdemeanor', citation: '(c)', certainty: 'read' },
    { when: { age: ['18-20'], plants: ['up-to-6'] }, then: 'infraction', citation: '(b)', certainty: 'read' },
    { when: { age: ['21-plus'], plants: ['up-to-6'] }, then: 'lawful', citation: '(d)', certainty: 'read' },
  ],
} as const satisfies Table

const citations = (rows: readonly { citation: string }[]) => rows.map(({ citation }) => citation)

describe('candidates', () => {
  test('are all rows when nothing is known', () => {
    expect(citations(candidates<string>(table, {}))).toEqual(['(a)', '(c)', '(b)', '(d)'])
  })

  test('are the rows that a known fact does not rule out', () => {
    expect(citations(candidates<string>(table, { plants: ['more'] }))).toEqual(['(a)', '(c)'])
    expect(citations(candidates<string>(table, { age: ['18-20', '21-plus'] }))).toEqual(['(c)', '(b)', '(d)'])
  })

  test('are one row when everything is known', () => {
    expect(citations(candidates<string>(table, { age: ['21-plus'], plants: ['up-to-6'] }))).toEqual(['(d)'])
  })
})

describe('result', () => {
  test('is the one row that is left', () => {
    expect(result<string>(table, { age: ['21-plus'], plants: ['more'] })?.citation).toBe('(c)')
  })

  test('is the first of several rows that agree', () => {
    expect(result<string>(table, { age: ['under-18', '18-20'], plants: ['up-to-6'] })?.citation).toBe('(a)')
  })

  test('is missing while rows disagree, and where no row holds', () => {
    expect(result<string>(table, { age: ['21-plus'] })).toBeUndefined()
    expect(result<string>(table, { age: [] })).toBeUndefined()
  })
})

test('factsOf names each fact once, in the order of the rows', () => {
  expect(factsOf(table)).toEqual(['age', 'plants'])
})

describe('inForce', () => {
  const versions: readonly [{ from: string }, { from: string }] = [{ from: '2016-11-09' }, { from: '2017-09-16' }]
  test.each([
    { on: '2016-11-08', from: '2016-11-09' },
    { on: '2016-11-09', from: '2016-11-09' },
    { on: '2017-09-15', from: '2016-11-09' },
    { on: '2017-09-16', from: '2017-09-16' },
    { on: '2026-11-21', from: '2017-09-16' },
  ])('is on $on the version of $from', ({ on, from }) => expect(inForce(versions, on).from).toBe(from))
})

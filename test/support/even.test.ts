import { describe, expect, test } from 'vitest'
import type { Row, Vocabulary } from '#app/rules/table.ts'
import { isEven, uneven } from './even.ts'

const WORDS = { age: ['young', 'old'], amount: ['none', 'some', 'much'] } as const satisfies Vocabulary

const row = (when: Row<string, typeof WORDS>['when'], then = 'lawful'): Row<string, Vocabulary> => ({
  when,
  then,
  citation: 'a test',
  certainty: 'read',
})

const CASES = [
  { name: 'one row for everything', rows: [row({})], wrong: [] },
  {
    name: 'a row for each combination',
    rows: [
      row({ age: ['young'] }),
      row({ age: ['old'], amount: ['none', 'some'] }),
      row({ age: ['old'], amount: ['much'] }),
    ],
    wrong: [],
  },
  {
    name: 'a hole',
    rows: [row({ age: ['young'] }), row({ age: ['old'], amount: ['none'] })],
    wrong: [{ age: 'old', amount: 'much' }],
  },
  {
    name: 'an overlap',
    rows: [row({ age: ['young'] }), row({ age: ['old'] }), row({ age: ['old'], amount: ['much'] })],
    wrong: [{ age: 'old', amount: 'much' }],
  },
  {
    name: 'an overlap as large as a hole',
    rows: [
      row({ age: ['young'], amount: ['none', 'some'] }),
      row({ age: ['young'], amount: ['some'] }),
      row({ age: ['old'] }),
    ],
    wrong: [
      { age: 'young', amount: 'some' },
      { age: 'young', amount: 'much' },
    ],
  },
]

describe.each(CASES)('a table with $name', ({ rows, wrong }) => {
  const table = { id: 'a-test', source: 'a test', from: '2016-11-09', rows }

  test('is walked, and each kind of combination without exactly one row is named', () => {
    expect(uneven(table, WORDS)).toEqual(wrong)
  })

  test('is known without walking', () => expect(isEven(table, WORDS)).toBe(wrong.length === 0))
})

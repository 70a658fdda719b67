import { expect, test } from 'vitest'
import type { Answers } from '#app/answers/schema.ts'
import { filingCase, filingCases, nextCourt } from '#app/check/decisions.ts'

const ounce = {
  ...{ statute: { choice: '11357' }, ending: { choice: 'convicted' }, when: { choice: 'before' } },
  ...{ subdivision: { choice: 'b' }, age: { choice: '21-plus' }, special: { choice: 'none' } },
  level: { choice: 'misdemeanor' },
}

/** Two convictions for an ounce, each in a case of its own, and one for more than an ounce, which nothing lowers. */
const answers: Answers = {
  counts: [ounce, ounce, { ...ounce, subdivision: { choice: 'c' } }].map((pages, index) => ({
    id: `c${index + 1}`,
    case: `k${index + 1}`,
    pages,
  })),
  cases: ['k1', 'k2', 'k3'].map((id) => ({
    id,
    pages: { court: { choice: 'superior' }, sentence: { choice: 'completed' } },
  })),
}

test('papers are for the cases in which there is something to file', () => {
  expect(filingCases(answers).map(({ courtCase }) => courtCase.id)).toEqual(['k1', 'k2'])
})

test('the court of one case is asked about after that of the other, and then come the papers', () => {
  expect(nextCourt(answers)).toBe('where/k1')
  expect(nextCourt(answers, 'k1')).toBe('where/k2')
  expect(nextCourt(answers, 'k2')).toBe('packet')
  expect(nextCourt({})).toBe('packet')
})

test('a case without papers leads to the packet, but not where the answers may still come', () => {
  expect(filingCase(answers, { lang: 'es', case: 'k2' }, true)?.courtCase.id).toBe('k2')
  for (const id of ['k3', 'k9']) {
    expect(filingCase(answers, { lang: 'es', case: id }, false)).toBeUndefined()
    const leads = expect.objectContaining({ status: 302 })
    expect(() => filingCase(answers, { lang: 'es', case: id }, true)).toThrow(leads)
  }
})

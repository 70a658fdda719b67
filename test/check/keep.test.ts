import { expect, test } from 'vitest'
import type { Answers } from '#app/answers/schema.ts'
import { TooManyAnswers } from '#app/answers/store.ts'
import { countOf, isCountId } from '#app/check/conviction-of.ts'
import { afterCount } from '#app/check/flow.ts'
import { addCount, keepCasePage, keepPage, MOST_COUNTS, removeCount } from '#app/check/keep.ts'

const TODAY = '2026-11-21'

/** One count with a page of its own and two pages of its case. */
function one(): Answers {
  let answers = keepPage({}, countOf({}, 'c1'), 'statute', { choice: '11357' })
  for (const [page, entered] of [
    ['ending', { choice: 'convicted' }],
    ['court', { choice: 'superior' }],
    ['case', { county: 'Alameda', caseNumber: '123' }],
  ] as const)
    answers = keepPage(answers, countOf(answers, 'c1'), page, entered)
  return answers
}

test('what belongs to the court case is kept once, on the case', () => {
  expect(one()).toEqual({
    counts: [{ id: 'c1', case: 'k1', pages: { statute: { choice: '11357' }, ending: { choice: 'convicted' } } }],
    cases: [{ id: 'k1', pages: { court: { choice: 'superior' }, case: { county: 'Alameda', caseNumber: '123' } } }],
  })
})

test('a page of a case is kept on the case, and not where no count is in it', () => {
  const kept = keepCasePage(one(), 'k1', 'where', { courtAddress: '1 Main St' })
  expect(kept.cases?.[0]?.pages).toMatchObject({ where: { courtAddress: '1 Main St' }, court: { choice: 'superior' } })
  expect(kept.counts).toEqual(one().counts)
  expect(keepCasePage(one(), 'k9', 'where', {})).toEqual(one())
})

test('another count of the same case shares the case, and takes along what is most likely the same', () => {
  const { answers, count } = addCount(one(), true)
  expect(count).toEqual({ id: 'c2', case: 'k1', pages: { ending: { choice: 'convicted' } } })
  expect(answers.counts).toHaveLength(2)
  expect(answers.cases).toHaveLength(1)
})

test('a count of another case starts empty, and is there once its first page is answered', () => {
  const { answers, count } = addCount(one(), false)
  expect(count).toEqual({ id: 'c2', case: 'k2', pages: {} })
  expect(answers.counts).toHaveLength(1)
  const kept = keepPage(answers, count, 'statute', { choice: '11358' })
  expect(kept.counts?.map(({ id, case: of }) => `${id} of ${of}`)).toEqual(['c1 of k1', 'c2 of k2'])
})

test('an id is not given again after its count was removed, unless it was the last', () => {
  const two = addCount(one(), true).answers
  expect(addCount(removeCount(two, 'c1'), true).count.id).toBe('c3')
})

test('removing a count takes its case along only when it was the last of the case', () => {
  const two = addCount(one(), true).answers
  const left = removeCount(two, 'c1')
  expect(left.counts?.map(({ id }) => id)).toEqual(['c2'])
  expect(left.cases?.map(({ id }) => id)).toEqual(['k1'])
  expect(removeCount(left, 'c2')).toEqual({ counts: [], cases: [] })
  expect(removeCount(two, 'c9')).toEqual(two)
})

test('a count of a new case never falls into a case that is still there', () => {
  const two = addCount(one(), true).answers
  const left = removeCount(two, 'c1')
  const { answers, count } = addCount(left, false)
  const kept = keepPage(answers, count, 'case', { county: 'Fresno', caseNumber: '9' })
  expect(kept.cases?.find(({ id }) => id === 'k1')?.pages.case).toEqual({ county: 'Alameda', caseNumber: '123' })
  expect(kept.counts?.at(-1)?.case).not.toBe('k1')
})

test('beyond the most counts none is added, and what is there can still be changed', () => {
  let answers: Answers = {}
  for (let number = 1; number <= MOST_COUNTS; number += 1) {
    answers = keepPage(answers, countOf(answers, `c${number}`), 'statute', { choice: '11357' })
  }
  expect(answers.counts).toHaveLength(30)
  expect(() => keepPage(answers, countOf(answers, 'c31'), 'statute', { choice: '11357' })).toThrow(TooManyAnswers)
  expect(() => addCount(answers, true)).toThrow(TooManyAnswers)
  const changed = keepPage(answers, countOf(answers, 'c30'), 'statute', { choice: '11358' })
  expect(changed.counts?.at(-1)?.pages.statute).toEqual({ choice: '11358' })
})

test('the same answer given again keeps what hangs on it', () => {
  let answers = keepPage(one(), countOf(one(), 'c1'), 'subdivision', { choice: 'b' })
  answers = keepPage(answers, countOf(answers, 'c1'), 'statute', { choice: '11357' })
  expect(answers.counts?.[0]?.pages.subdivision).toEqual({ choice: 'b' })
})

test.each(['c1', 'c30', 'c999'])('%s names a count', (id) => expect(isCountId(id)).toBe(true))
test.each(['', 'c', 'c1000', 'k1', 'c1/', 'C1', 'c-1'])('“%s” names no count', (id) =>
  expect(isCountId(id)).toBe(false),
)

test('after a page comes the next question, then the case, then the next count', () => {
  let answers = keepPage({}, countOf({}, 'c1'), 'statute', { choice: '11357' })
  expect(afterCount(answers, countOf(answers, 'c1'), TODAY)).toBe('check/c1/ending')
  answers = keepPage(answers, countOf(answers, 'c1'), 'ending', { choice: 'arrest-only' })
  expect(afterCount(answers, countOf(answers, 'c1'), TODAY)).toBe('check/c1/case')
  answers = keepPage(answers, countOf(answers, 'c1'), 'case', { county: '', caseNumber: '' })
  expect(afterCount(answers, countOf(answers, 'c1'), TODAY)).toBe('more')
})

test('another county drops the addresses of the old court; another case number keeps them', () => {
  let answers = keepPage(one(), countOf(one(), 'c1'), 'case', { county: 'Alameda', caseNumber: '1' })
  answers = keepPage(answers, countOf(answers, 'c1'), 'where', { courtAddress: '1225 Fallon Street' })
  answers = keepPage(answers, countOf(answers, 'c1'), 'case', { county: 'Alameda', caseNumber: '2' })
  expect(answers.cases?.[0]?.pages.where).toEqual({ courtAddress: '1225 Fallon Street' })
  answers = keepPage(answers, countOf(answers, 'c1'), 'case', { county: 'San Francisco', caseNumber: '2' })
  expect(answers.cases?.[0]?.pages.where).toBeUndefined()
})

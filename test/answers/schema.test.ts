import { describe, expect, test } from 'vitest'
import { enteredFrom, listIn, readAnswers, textIn } from '#app/answers/schema.ts'

const count = { id: 'c1', case: 'k1', pages: { age: { choice: '21-plus' } } }

describe('answers that were stored', () => {
  test('are read as they were kept', () => {
    const answers = { counts: [count], cases: [{ id: 'k1', pages: {} }], you: { about: { name: 'Ann' } } }
    expect(readAnswers(answers)).toEqual(answers)
  })

  test.each([
    { what: 'nothing', stored: undefined },
    { what: 'text', stored: 'counts' },
    { what: 'a list', stored: [] },
    { what: 'a count with an id that is none', stored: { counts: [{ ...count, id: '../c1' }] } },
    { what: 'a count without pages', stored: { counts: [{ id: 'c1', case: 'k1' }] } },
    { what: 'a page that holds a number', stored: { you: { about: { name: 7 } } } },
    { what: 'a field of 601 letters', stored: { you: { about: { name: 'x'.repeat(601) } } } },
    { what: 'more counts than anyone can enter', stored: { counts: Array.from({ length: 41 }, () => count) } },
    { what: 'a part that the site does not have', stored: { other: 1 } },
  ])('that are $what are left out', ({ stored }) => {
    expect(readAnswers(stored)).toEqual({})
  })

  test('lose only the part that does not fit', () => {
    expect(readAnswers({ counts: 7, you: { about: { name: 'Ann' } } })).toEqual({ you: { about: { name: 'Ann' } } })
  })
})

test('a form is kept field by field, repeated ones as a list, files not at all', () => {
  const form = new FormData()
  form.append('choice', 'a')
  form.append('choice', 'b')
  form.append('name', 'Ann')
  form.append('file', new Blob(['x']))
  expect(enteredFrom(form)).toEqual({ choice: ['a', 'b'], name: 'Ann', file: '' })
})

test('one field is read as text or as a list, whichever it was', () => {
  expect(textIn({ name: ' Ann ' }, 'name')).toBe('Ann')
  expect(textIn({ name: ['Ann', 'Bo'] }, 'name')).toBe('')
  expect(textIn(undefined, 'name')).toBe('')
  expect(listIn({ choice: 'a' }, 'choice')).toEqual(['a'])
  expect(listIn({ choice: ['a', 'b'] }, 'choice')).toEqual(['a', 'b'])
  expect(listIn({}, 'choice')).toEqual([])
})

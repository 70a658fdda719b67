import { expect, test } from 'vitest'
import { grade, sentencesOf, syllablesOf } from '#test/support/reading.ts'

test.each([
  ['court', 1],
  ['erase', 2],
  ['judge', 1],
  ['answer', 2],
  ['answers', 2],
  ['cleared', 1],
  ['wanted', 2],
  ['table', 2],
  ['conviction', 3],
  ['California', 4],
  ['immigration', 4],
  ['you', 1],
])('%s has %i syllables', (word, syllables) => {
  expect(Math.abs(syllablesOf(word) - syllables)).toBeLessThanOrEqual(word.length > 8 ? 1 : 0)
})

test('a text is taken apart at the ends of its sentences', () => {
  expect(sentencesOf('Is it done? <law>Read this</law>. Then “go on.” U.S. law {{name}}')).toEqual([
    'Is it done',
    'Read this',
    'Then “go on',
    'US law this',
  ])
})

// Worked by hand: 6 words, 1 sentence, 6 syllables: 0.39 × 6 + 11.8 × 1 − 15.59 = −1.45.
test('the cat sat on the mat is below first grade', () => {
  expect(grade(['The cat sat on the mat'])).toBeCloseTo(-1.45, 2)
})

// 8 words, 1 sentence, 20 syllables by spelling: a sentence no one should have to read.
test('official prose is far above grade 7', () => {
  expect(grade(['Petitioner respectfully requests discretionary resentencing consideration'])).toBeGreaterThan(20)
})

import { expect, test } from 'vitest'
import { pageThatAsks, pageThatGave } from '#app/check/given.ts'

const said = (choice: string) => ({ choice })

test('a fact was given on the last answered page that settles it', () => {
  expect(pageThatGave('flower', { subdivision: said('b') })).toBe('subdivision')
  expect(pageThatGave('flower', { subdivision: said('unsure'), flower: said('more') })).toBe('flower')
  expect(pageThatGave('concentrate', { subdivision: said('a'), concentrate: said('more') })).toBe('concentrate')
  expect(pageThatGave('garden', { special: said('none') })).toBe('special')
})

test('“I’m not sure” and a page that was not asked give nothing', () => {
  expect(pageThatGave('age', { age: said('unsure') })).toBeUndefined()
  expect(pageThatGave('level', {})).toBeUndefined()
})

test('citizenship, and what the act is today, are asked on no page', () => {
  expect(pageThatAsks('immigration')).toBeUndefined()
  expect(pageThatAsks('today')).toBeUndefined()
  expect(pageThatAsks('disposition')).toBe('ending')
})

// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import type { Answers } from '#app/answers/schema.ts'
import { decideAll } from '#app/check/decisions.ts'
import { CountAnswer } from '#app/components/count-answer.tsx'
import { show } from '#test/support/show.tsx'

afterEach(cleanup)

/** The answer page's card for one conviction, from what was chosen on each page. */
function answer(chosen: Record<string, string>) {
  const pages = Object.fromEntries(Object.entries(chosen).map(([page, choice]) => [page, { choice }]))
  const answers: Answers = { counts: [{ id: 'c1', case: 'c1', pages }] }
  const [decided] = decideAll(answers, '2026-11-21').flatMap(({ counts }) => counts)
  if (!decided) throw new Error('no count was decided')
  show(<CountAnswer decided={decided} several={false} />)
}

const ADULT = { ending: 'convicted', court: 'superior', when: 'before', sentence: 'completed', age: '21-plus' }

test('a felony that is a misdemeanor today leads with what can be asked for, and shows both', () => {
  answer({ ...ADULT, statute: '11359', special: 'none', level: 'felony', history: 'none' })
  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('You can ask to have this made a misdemeanor')
  expect(screen.getByRole('region', { name: 'From then to today' }).textContent).toBe('ThenFelonyTodayMisdemeanor')
  expect(screen.queryByText('What is possible')).toBeNull()
})

test('a no is followed at once by the other ways, open', () => {
  answer({ ...ADULT, statute: '11359', court: 'federal', level: 'felony' })
  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('This law does not reach this conviction')
  expect(screen.getByText('A pardon from the President', { exact: false }).closest('details')?.open).toBe(true)
})

test('what is not known is listed with the page that asks it, and no reason is given that does not decide', () => {
  answer({ ...ADULT, statute: '11357', subdivision: 'unsure', flower: 'unsure', concentrate: 'none', special: 'none' })
  const links = screen.getAllByRole('link', { name: /^Answer this/ }).map((link) => link.getAttribute('href'))
  expect(links).toEqual(['/en/check/c1/flower?review', '/en/check/c1/level?review'])
  expect(document.querySelector('.outcome')?.textContent).not.toContain('You have a conviction.')
})

test('not to be sure how the case ended is listed first, though a conviction is presumed', () => {
  answer({ ...ADULT, ending: 'unsure', statute: '11357', subdivision: 'unsure', flower: 'unsure', special: 'none' })
  const [first] = screen.getAllByRole('link', { name: /^Answer this/ })
  expect(first?.getAttribute('href')).toBe('/en/check/c1/ending?review')
})

// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { PaperProblems } from '#app/components/paper-problems.tsx'
import { show } from '#test/support/show.tsx'

afterEach(cleanup)

test.each([
  ['filer.attorney.firm', 'Too long for the court papers: Firm or office. Please shorten it.', '/en/you'],
  [
    'filer.name',
    'Too long for the court papers: Your name, as it stands in the court case. Please shorten it.',
    '/en/you',
  ],
  [
    'prosecutor.address',
    'Too long for the court papers: Address of the prosecutor. Please shorten it.',
    '/en/where/c1',
  ],
  ['declaration', 'This is too long for the court papers. Please shorten it.', '/en/packet/c1/declaration'],
])('%s is called as where it is asked for, with the way there', (field, words, to) => {
  show(<PaperProblems problems={[{ code: 'too-long', field }]} caseId="c1" />)
  expect(screen.getByRole('listitem').textContent).toContain(words)
  expect(screen.getByRole('link').getAttribute('href')).toBe(to)
})

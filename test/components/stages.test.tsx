// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { Stages } from '#app/components/stages.tsx'
import { show } from '#test/support/show.tsx'

afterEach(cleanup)

test('the part that a page belongs to is the current one of three', () => {
  show(<Stages at="answer" />)
  expect(screen.getByRole('list', { name: 'Where you are' })).toBeDefined()
  const parts = screen.getAllByRole('listitem').map((part) => [part.textContent, part.getAttribute('aria-current')])
  expect(parts).toEqual([
    ['The conviction', null],
    ['The answer', 'step'],
    ['Your papers', null],
  ])
})

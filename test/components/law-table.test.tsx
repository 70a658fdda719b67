// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { LawTable } from '#app/components/law-table.tsx'
import { courtReach } from '#app/rules/prop-64/reach.ts'
import { show } from '#test/support/show.tsx'

afterEach(cleanup)

test('each cell names its column, for a phone that shows one row at a time', () => {
  show(<LawTable words="result" table={courtReach} />)
  const columns = screen.getAllByRole('columnheader').map((header) => header.textContent)
  expect(columns).toEqual(['If', 'Then', 'Source', 'How sure we are'])
  const cells = screen.getAllByRole('cell').flatMap((cell) => cell.getAttribute('data-column') ?? [])
  expect(cells).toEqual(courtReach.rows.flatMap(() => columns))
})

test('a row says what its conditions are, what follows, and where that is written', () => {
  show(<LawTable words="result" table={courtReach} />)
  const [, first] = screen.getAllByRole('row')
  expect(first?.textContent).toContain('Court: a California county court')
  expect(first?.textContent).toContain('11361.8')
})

test('under each row stand the people who test it, with their answers', () => {
  show(<LawTable words="result" table={courtReach} />)
  const [, ...lists] = screen.getAllByRole('group')
  expect(lists).toHaveLength(courtReach.rows.length)
  const federal = lists[courtReach.rows.findIndex(({ then }) => then === 'federal')]
  expect(federal?.textContent).toContain('A federal court applied a California section.')
  expect(federal?.textContent).toContain('→ This law does not reach this conviction')
  expect(lists[0]?.textContent).toMatch(/And \d{3} more\./)
})

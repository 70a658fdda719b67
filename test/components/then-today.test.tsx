// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { ThenToday } from '#app/components/then-today.tsx'
import { show } from '#test/support/show.tsx'

afterEach(cleanup)

/** The bars of one side of the picture, from the lightest. */
function bars(side: 'then' | 'today') {
  return [...document.querySelectorAll(`.${side} rect`)].map((bar) => bar.getAttribute('class') ?? 'empty')
}

test.each([
  { level: 'felony', standing: 'misdemeanor', before: ['full', 'full', 'full'], today: ['full', 'full', 'empty'] },
  {
    level: 'misdemeanor',
    standing: 'infraction',
    before: ['full', 'full', 'empty'],
    today: ['full', 'empty', 'empty'],
  },
  {
    level: 'felony',
    standing: 'infraction-or-misdemeanor',
    before: ['full', 'full', 'full'],
    today: ['full', 'maybe', 'empty'],
  },
  {
    level: 'unknown',
    standing: 'felony-possible',
    before: ['maybe', 'maybe', 'maybe'],
    today: ['full', 'full', 'maybe'],
  },
  { level: 'infraction', standing: 'outside', before: ['full', 'empty', 'empty'], today: ['full', 'empty', 'empty'] },
] as const)('from $level to $standing, the bars weigh what the words say', ({ level, standing, before, today }) => {
  show(<ThenToday level={level} standing={standing} />)
  expect(bars('then')).toEqual(before)
  expect(bars('today')).toEqual(today)
})

test('what is legal today has a check mark in place of bars, and the words say it too', () => {
  show(<ThenToday level="felony" standing="lawful" />)
  expect(bars('today')).toEqual([])
  expect(document.querySelector('.today circle')).not.toBeNull()
  expect(screen.getByRole('region', { name: 'From then to today' }).textContent).toBe('ThenFelonyTodayLegal')
})

// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import type { Answers } from '#app/answers/schema.ts'
import { decideAll } from '#app/check/decisions.ts'
import { Meaning } from '#app/components/meaning.tsx'
import { Proof } from '#app/components/proof.tsx'
import { WhatIfs } from '#app/components/what-ifs.tsx'
import { proofOf } from '#app/rules/proof.ts'
import { show } from '#test/support/show.tsx'

afterEach(cleanup)

const ON = '2026-11-21'
const ADULT = { ending: 'convicted', court: 'superior', when: 'before', sentence: 'completed', age: '21-plus' }
const SMALL = { ...ADULT, statute: '11357', subdivision: 'b', special: 'none', level: 'misdemeanor' }

/** Everything under one answer, from what was chosen on each page. */
function explain(chosen: Record<string, string>) {
  const pages = Object.fromEntries(Object.entries(chosen).map(([page, choice]) => [page, { choice }]))
  const answers: Answers = { counts: [{ id: 'c1', case: 'c1', pages }] }
  const [decided] = decideAll(answers, ON).flatMap(({ counts }) => counts)
  if (!decided) throw new Error('no count was decided')
  const proof = proofOf(decided.decision, decided.conviction, decided.person, ON)
  show(
    <>
      <Meaning decided={decided} />
      <Proof steps={proof.steps} decided={decided} pages={pages} />
      <WhatIfs proof={proof} possible={decided.decision.possible} />
    </>,
  )
}

function under(title: string) {
  return within(screen.getByText(title).closest('details') as HTMLElement)
}

test('each fact says what was answered, where it can be changed, and how sure we are of the row', () => {
  explain(SMALL)
  const step = within(screen.getByText('What is having it today?').closest('li') as HTMLElement)
  expect(step.getByText(/Age at the time: 21 or older\. You said: 21 or older/)).toBeTruthy()
  expect(step.getByRole('link', { name: 'Change: Age at the time' }).getAttribute('href')).toBe(
    '/en/check/c1/age?review',
  )
  expect(step.getByRole('link', { name: 'Change: Flower or leaf' }).getAttribute('href')).toBe(
    '/en/check/c1/subdivision?review',
  )
  expect(step.getByRole('link', { name: /HSC § 11362\.1\(a\)/ }).getAttribute('href')).toContain('leginfo')
  expect(step.getByText('We read this in the law itself.')).toBeTruthy()
})

test('what is not known says so, with the page that asks', () => {
  explain({ ...SMALL, age: 'unsure' })
  const step = within(screen.getByText('What is having it today?').closest('li') as HTMLElement)
  expect(step.getByText(/Age at the time: not known yet/)).toBeTruthy()
  expect(step.getByRole('link', { name: 'Change: Age at the time' }).textContent).toBe('Answer this')
})

test('what was never asked is said to be what no one has said otherwise, and citizenship is not named', () => {
  explain({ ...ADULT, statute: '11359', level: 'felony', history: 'none' })
  const why = under('Why we say this')
  expect(why.getByText(/Sale or gift to someone under 18: not shown\. No one said otherwise/)).toBeTruthy()
  expect(why.queryByText(/Citizenship/)).toBeNull()
})

test('what would change the answer stands under the answer it would be, each once', () => {
  explain(SMALL)
  const change = under('What would change this answer')
  const titles = [...document.querySelectorAll('.what-if .list-title')].map(({ textContent }) => textContent)
  expect(new Set(titles).size).toBe(titles.length)
  const group = within(change.getByText('This law changes nothing here').closest('div') as HTMLElement)
  expect(group.getByText(/^Court:/).textContent).toBe(
    'Court: a federal court · a court in another state · a military court · a tribal court',
  )
})

test('what an answer means is closed, subject by subject, with today apart from what the court can change', () => {
  explain(SMALL)
  const jobs = screen.getByText('Jobs').closest('details') as HTMLDetailsElement
  expect(jobs.open).toBe(false)
  expect([...jobs.querySelectorAll('.list-title')].map(({ textContent }) => textContent)).toEqual([
    'Today',
    'If the court dismisses and seals it',
  ])
  const guns = screen.getByText('Guns').closest('details') as HTMLDetailsElement
  expect(guns.textContent).toContain('We are not sure of this. Ask a lawyer.')
  expect(guns.querySelectorAll('.list-title').length).toBe(0)
})

// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/react'
import { useState } from 'react'
import { Link, useLocation } from 'react-router'
import { afterEach, expect, test } from 'vitest'
import type { Refused } from '#app/answers/answer.ts'
import type { Entered } from '#app/answers/schema.ts'
import { Choices, TextField } from '#app/components/fields.tsx'
import { QuestionForm } from '#app/components/form.tsx'
import { Rich } from '#app/components/page.tsx'
import { show } from '#test/support/show.tsx'

afterEach(cleanup)

function form(answers: Entered | undefined, refused?: Refused) {
  return (
    <QuestionForm answers={answers} refused={refused} words={({ code }) => `Say ${code}`}>
      <Choices
        name="color"
        question="Which color?"
        hint="Any of them"
        options={[
          { value: 'red', label: 'Red' },
          { value: 'blue', label: 'Blue' },
        ]}
      />
      <TextField name="why" question="Why?" small />
    </QuestionForm>
  )
}

test('the question is the heading of its page and the name of its group', () => {
  show(form(undefined))
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Which color?')
  expect(screen.getByRole('group', { name: 'Which color?' }).getAttribute('aria-describedby')).toBe('color-hint')
  expect(screen.queryByRole('alert')).toBeNull()
})

test('what was answered before stands in its field', () => {
  show(form({ color: 'blue', why: 'It is calm' }))
  expect(screen.getByLabelText<HTMLInputElement>('Blue').checked).toBe(true)
  expect(screen.getByLabelText<HTMLInputElement>('Why?').value).toBe('It is calm')
})

test('a form that comes back shows what was typed, and each problem beside its field and in the summary', () => {
  show(
    form(
      { color: 'blue', why: 'old' },
      { problems: [{ field: 'why', code: 'too-long' }], given: { color: 'red', why: 'new' } },
    ),
  )
  const why = screen.getByLabelText<HTMLInputElement>('Why?')
  expect(why.value).toBe('new')
  expect(why.getAttribute('aria-invalid')).toBe('true')
  expect(document.getElementById(why.getAttribute('aria-describedby') ?? '')?.textContent).toBe('Problem: Say too-long')
  expect(screen.getByLabelText<HTMLInputElement>('Red').checked).toBe(true)
  expect(screen.getByRole('link', { name: 'Say too-long' }).getAttribute('href')).toBe('#why')
  expect(document.activeElement).toBe(screen.getByRole('alert'))
})

test('answers that arrive later replace those on the page', () => {
  function Page() {
    const [answers, arrive] = useState<Entered>({ color: 'red', why: 'from the server' })
    return (
      <>
        {form(answers)}
        <button type="button" onClick={() => arrive({ color: 'blue', why: 'from the device' })}>
          Arrive
        </button>
      </>
    )
  }
  show(<Page />)
  fireEvent.click(screen.getByRole('button', { name: 'Arrive' }))
  expect(screen.getByLabelText<HTMLInputElement>('Blue').checked).toBe(true)
  expect(screen.getByLabelText<HTMLInputElement>('Why?').value).toBe('from the device')
})

test('what was chosen on one page is not chosen on the next', async () => {
  function Page() {
    const { pathname } = useLocation()
    return (
      <>
        <p>{pathname}</p>
        {form(undefined)}
        <Link to="/next">On</Link>
      </>
    )
  }
  show(<Page />)
  fireEvent.click(screen.getByLabelText('Blue'))
  fireEvent.change(screen.getByLabelText('Why?'), { target: { value: 'calm' } })
  fireEvent.click(screen.getByRole('link', { name: 'On' }))
  await screen.findByText('/next')
  expect(screen.getByLabelText<HTMLInputElement>('Blue').checked).toBe(false)
  expect(screen.getByLabelText<HTMLInputElement>('Why?').value).toBe('')
})

test('a sentence is drawn with its links, and a name that is not known stays text', () => {
  show(
    <Rich
      text="Read <law>the law</law> and <other>more</other>."
      parts={{ law: (inside) => <a href="/law">{inside}</a> }}
    />,
  )
  expect(screen.getByRole('link', { name: 'the law' }).getAttribute('href')).toBe('/law')
  expect(document.body.textContent).toBe('Read the law and more.')
})

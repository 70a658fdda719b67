// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { createInstance } from 'i18next'
import { type ReactNode, useState } from 'react'
import { I18nextProvider, initReactI18next } from 'react-i18next'
import { createRoutesStub } from 'react-router'
import { afterEach, beforeAll, expect, test } from 'vitest'
import type { Refused } from '#app/answers/answer.ts'
import type { Entered } from '#app/answers/schema.ts'
import { Choices, TextField } from '#app/components/fields.tsx'
import { QuestionForm } from '#app/components/form.tsx'
import { Rich } from '#app/components/page.tsx'
import common from '#locales/en/common.json'

const i18n = createInstance()
beforeAll(() => i18n.use(initReactI18next).init({ lng: 'en', defaultNS: 'common', resources: { en: { common } } }))
afterEach(cleanup)

function show(children: ReactNode) {
  const Stub = createRoutesStub([{ path: '/', Component: () => children }])
  return render(
    <I18nextProvider i18n={i18n}>
      <Stub />
    </I18nextProvider>,
  )
}

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

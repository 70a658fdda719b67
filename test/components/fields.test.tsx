// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { Choices, DateField, TextField } from '#app/components/fields.tsx'
import { QuestionForm } from '#app/components/form.tsx'
import { show } from '#test/support/show.tsx'

afterEach(cleanup)

const parts = { month: 'Month', day: 'Day', year: 'Year' }

test('a field inside a choice stands in the same option as its choice, and keeps what was typed', () => {
  show(
    <QuestionForm answers={{ choice: 'other', other: 'HS 11366' }} refused={undefined} words={() => ''}>
      <Choices
        name="choice"
        question="Which?"
        options={[
          { value: 'one', label: 'One' },
          { value: 'other', label: 'Another', inside: <TextField name="other" question="Type it" small /> },
        ]}
      />
    </QuestionForm>,
  )
  const typed = screen.getByLabelText<HTMLInputElement>('Type it')
  expect(typed.value).toBe('HS 11366')
  expect(typed.closest('.option')?.querySelector<HTMLInputElement>('.choice > input')?.value).toBe('other')
})

test('a date with a problem says so on the group, and marks each of its three fields', () => {
  show(
    <QuestionForm
      answers={undefined}
      refused={{ problems: [{ field: 'born', code: 'empty' }], given: { 'born-month': '2', 'born-day': '30' } }}
      words={() => 'Check your birth date.'}
    >
      <DateField name="born" question="Your birth date" parts={parts} />
    </QuestionForm>,
  )
  const group = screen.getByRole('group', { name: 'Your birth date' })
  expect(document.getElementById(group.getAttribute('aria-describedby') ?? '')?.textContent).toContain('birth date')
  expect(screen.getAllByRole('textbox').map((field) => field.getAttribute('aria-invalid'))).toEqual(
    Array(3).fill('true'),
  )
  expect(screen.getByLabelText<HTMLInputElement>('Day').value).toBe('30')
  expect(screen.getByRole('link').getAttribute('href')).toBe(`#${screen.getByLabelText('Month').id}`)
})

import { createContext, type ReactNode, useContext, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Form, useLocation } from 'react-router'
import type { Problem, Refused } from '#app/answers/answer.ts'
import { type Entered, listIn, textIn } from '#app/answers/schema.ts'
import { Button } from '#app/components/button.tsx'
import { forgetTyped, restoreTyped } from '#app/components/typed-early.ts'

type State = {
  /** What is wrong with a field, in words. */
  problem(name: string): string | undefined
  /** What stands in a field: what was just entered, else what was answered before. */
  entered: Entered
}

const FormState = createContext<State>({ problem: () => undefined, entered: {} })

/** What a field shows, from the form around it: one value, or every value ticked under its name. */
export function useField(name: string) {
  const { problem, entered } = useContext(FormState)
  return {
    problem: problem(name),
    value: textIn(entered, name),
    ticked: listIn(entered, name),
    errorId: `${name}-problem`,
    hintId: `${name}-hint`,
  }
}

type Props = {
  /** What was answered here before, by field. */
  answers: Entered | undefined
  /** What the last try got back. */
  refused: Refused | undefined
  /** The sentence for a problem of this page. */
  words(problem: Problem): string
  /** The button; "Continue" unless told. */
  button?: string
  children: ReactNode
}

/**
 * The form of a page that asks. It is keyed by its page and its answers, so that no choice is carried to the next page
 * and what the device kept replaces what the server printed; what is wrong is listed on top and stands beside its field.
 */
export function QuestionForm({ answers, refused, words, button, children }: Props) {
  const { t } = useTranslation()
  const { pathname } = useLocation()
  const sentences = new Map(refused?.problems.map((problem) => [problem.field, words(problem)]))
  const state: State = { problem: (name) => sentences.get(name), entered: refused?.given ?? answers ?? {} }
  const key = JSON.stringify([pathname, answers, refused])
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => restoreTyped(form.current), [key])
  return (
    <Form method="post" key={key} ref={form} onSubmit={forgetTyped} noValidate className="question">
      {refused && <ErrorSummary sentences={sentences} />}
      <FormState value={state}>{children}</FormState>
      <Button>{button ?? t('continue')}</Button>
    </Form>
  )
}

function ErrorSummary({ sentences }: { sentences: Map<string, string> }) {
  const { t } = useTranslation()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [])
  return (
    <div className="error-summary" role="alert" tabIndex={-1} ref={box}>
      <h2>{t('problem.summary')}</h2>
      <ul>
        {[...sentences].map(([field, sentence]) => (
          <li key={field}>{field ? <a href={`#${field}`}>{sentence}</a> : sentence}</li>
        ))}
      </ul>
    </div>
  )
}

/** The sentence beside a field that is wrong. */
export function FieldProblem({ id, children }: { id: string; children: string | undefined }) {
  const { t } = useTranslation()
  if (!children) return null
  return (
    <p className="field-problem" id={id}>
      <span className="visually-hidden">{t('problem.label')} </span>
      {children}
    </p>
  )
}

import type { HTMLAttributes, ReactNode } from 'react'
import { FieldProblem, useField } from '#app/components/form.tsx'

type Named = {
  name: string
  /** The question itself. It is the heading of its page unless `small`. */
  question: string
  hint?: ReactNode
  small?: boolean
}

type ChoicesProps = Named & { options: { value: string; label: string; hint?: string }[] }

/** One of several: big enough for a thumb, one under the other. */
export function Choices({ name, question, hint, small, options }: ChoicesProps) {
  const { value, problem, errorId, hintId } = useField(name)
  const described = [hint ? hintId : '', problem ? errorId : ''].filter(Boolean).join(' ')
  return (
    <fieldset className={problem ? 'field wrong' : 'field'} aria-describedby={described || undefined}>
      <legend>{small ? question : <h1>{question}</h1>}</legend>
      {hint && (
        <div className="hint" id={hintId}>
          {hint}
        </div>
      )}
      <FieldProblem id={errorId}>{problem}</FieldProblem>
      <div className="choices">
        {options.map((option, index) => (
          <label className="choice" key={option.value}>
            <input
              type="radio"
              name={name}
              id={index === 0 ? name : `${name}-${option.value}`}
              value={option.value}
              defaultChecked={value === option.value}
            />
            <span>
              {option.label}
              {option.hint && <small>{option.hint}</small>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

type TextProps = Named & {
  width?: 'short' | 'medium' | 'full'
  inputMode?: HTMLAttributes<HTMLInputElement>['inputMode']
  autoComplete?: string
  rows?: number
}

/** A line, or with `rows` several lines, of text. */
export function TextField({ name, question, hint, small, width = 'full', rows, inputMode, autoComplete }: TextProps) {
  const { value, problem, errorId, hintId } = useField(name)
  const described = [hint ? hintId : '', problem ? errorId : ''].filter(Boolean).join(' ')
  const shared = {
    id: name,
    name,
    defaultValue: value,
    autoComplete: autoComplete ?? 'off',
    className: `input ${width}`,
    'aria-describedby': described || undefined,
    'aria-invalid': problem ? true : undefined,
  }
  const label = <label htmlFor={name}>{question}</label>
  return (
    <div className={problem ? 'field wrong' : 'field'}>
      {small ? label : <h1>{label}</h1>}
      {hint && (
        <div className="hint" id={hintId}>
          {hint}
        </div>
      )}
      <FieldProblem id={errorId}>{problem}</FieldProblem>
      {rows ? <textarea {...shared} rows={rows} /> : <input {...shared} type="text" inputMode={inputMode} />}
    </div>
  )
}

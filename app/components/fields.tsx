import type { HTMLAttributes, ReactNode } from 'react'
import { FieldProblem, useField } from '#app/components/form.tsx'

type Named = {
  name: string
  /** The question itself. It is the heading of its page unless `small`. */
  question: string
  hint?: ReactNode
  small?: boolean
}

type Option = { value: string; label: string; hint?: string; inside?: ReactNode }
type ChoicesProps = Named & { options: Option[]; several?: boolean }

/** One of several, or with `several` as many as fit: big enough for a thumb, one under the other. */
export function Choices({ name, question, hint, small, options, several }: ChoicesProps) {
  const { ticked, problem, errorId, hintId } = useField(name)
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
        {options.map(({ value, label, hint, inside }, index) => (
          <div className="option" key={value}>
            <label className="choice">
              <input
                type={several ? 'checkbox' : 'radio'}
                name={name}
                id={index === 0 ? name : `${name}-${value}`}
                value={value}
                defaultChecked={ticked.includes(value)}
              />
              <span>
                {label}
                {hint && <small>{hint}</small>}
              </span>
            </label>
            {inside && <div className="inside">{inside}</div>}
          </div>
        ))}
      </div>
    </fieldset>
  )
}

type DateProps = { name: string; question: string; hint?: string; parts: Record<'month' | 'day' | 'year', string> }

/** A date in three small fields, of which the year alone can be enough. */
export function DateField({ name, question, hint, parts }: DateProps) {
  const { problem, errorId, hintId } = useField(name)
  const described = [hint ? hintId : '', problem ? errorId : ''].filter(Boolean).join(' ')
  return (
    <fieldset className={problem ? 'field wrong' : 'field'} aria-describedby={described || undefined}>
      <legend>{question}</legend>
      {hint && (
        <div className="hint" id={hintId}>
          {hint}
        </div>
      )}
      <FieldProblem id={errorId}>{problem}</FieldProblem>
      <div className="date">
        {(['month', 'day', 'year'] as const).map((part, index) => (
          <DatePart
            key={part}
            id={index === 0 ? name : `${name}-${part}`}
            name={`${name}-${part}`}
            label={parts[part]}
            long={part === 'year'}
            wrong={problem !== undefined}
          />
        ))}
      </div>
    </fieldset>
  )
}

type PartProps = { id: string; name: string; label: string; long: boolean; wrong: boolean }

function DatePart({ id, name, label, long, wrong }: PartProps) {
  const { value } = useField(name)
  return (
    <label className={long ? 'long' : ''}>
      {label}
      <input
        className="input"
        id={id}
        name={name}
        defaultValue={value}
        inputMode="numeric"
        maxLength={long ? 4 : 2}
        autoComplete="off"
        aria-invalid={wrong || undefined}
      />
    </label>
  )
}

type TextProps = Named & {
  width?: 'short' | 'medium' | 'full'
  inputMode?: HTMLAttributes<HTMLInputElement>['inputMode']
  autoComplete?: string
  rows?: number
  /** The id of a list of suggestions. */
  list?: string
}

/** A line, or with `rows` several lines, of text. */
export function TextField({
  name,
  question,
  hint,
  small,
  width = 'full',
  rows,
  inputMode,
  autoComplete,
  list,
}: TextProps) {
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
      {rows ? (
        <textarea {...shared} rows={rows} />
      ) : (
        <input {...shared} type="text" inputMode={inputMode} list={list} />
      )}
    </div>
  )
}

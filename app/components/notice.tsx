import type { ReactNode } from 'react'

/** Something to know before going on: `note` to know, `care` to take to heart, `good` news. */
export function Notice({
  tone = 'note',
  title,
  children,
}: {
  tone?: 'note' | 'care' | 'good'
  title?: string
  children: ReactNode
}) {
  return (
    <section className={`notice ${tone}`}>
      {title && <h2>{title}</h2>}
      {children}
    </section>
  )
}

type Steps = { heading: 'h2' | 'h3'; steps: { title: string; text?: ReactNode }[] }

/** Steps in their order, numbered. */
export function StepList({ heading: Heading, steps }: Steps) {
  return (
    <ol className="steps">
      {steps.map(({ title, text }) => (
        <li key={title}>
          <Heading>{title}</Heading>
          {text && <p>{text}</p>}
        </li>
      ))}
    </ol>
  )
}

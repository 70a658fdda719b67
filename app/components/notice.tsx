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

/** Steps in their order, numbered. */
export function StepList({ steps }: { steps: { title: string; text?: ReactNode }[] }) {
  return (
    <ol className="steps">
      {steps.map(({ title, text }) => (
        <li key={title}>
          <h3>{title}</h3>
          {text && <p>{text}</p>}
        </li>
      ))}
    </ol>
  )
}

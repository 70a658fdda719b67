import type { ReactNode } from 'react'

/** More about a question, for whoever opens it. Works without scripts. */
export function Help({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details className="help">
      <summary>{title}</summary>
      <div>{children}</div>
    </details>
  )
}

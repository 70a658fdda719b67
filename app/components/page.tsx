import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

/** The title of a page, for the tab and for whoever has it read aloud. Never anything of the person's. */
export function PageTitle({ problem, children }: { problem?: boolean; children: string }) {
  const { t } = useTranslation()
  return <title>{t(problem ? 'title-with-problem' : 'title', { page: children })}</title>
}

/** A page to read: its title, its heading, its text. */
export function ReadingPage({ title, children }: { title: string; children: ReactNode }) {
  return (
    <article className="reading">
      <PageTitle>{title}</PageTitle>
      <h1>{title}</h1>
      {children}
    </article>
  )
}

const TAG = /<(\w+)>(.*?)<\/\1>/g

/** A sentence with links or other elements in it: `<law>the law</law>` is drawn by `parts.law`. */
export function Rich({ text, parts }: { text: string; parts: Record<string, (inside: string) => ReactNode> }) {
  const drawn: ReactNode[] = []
  let end = 0
  for (const { 0: whole, 1: name = '', 2: inside = '', index } of text.matchAll(TAG)) {
    drawn.push(text.slice(end, index), <span key={index}>{parts[name]?.(inside) ?? inside}</span>)
    end = index + whole.length
  }
  return [...drawn, text.slice(end)]
}

import { useRouteLoaderData } from 'react-router'
import type { loader } from '#app/root.tsx'

/** How to reach whoever runs this copy of the site, where they said how; nothing where they did not. */
export function Contact({ words }: { words: string }) {
  const root = useRouteLoaderData<typeof loader>('root')
  const contact = root && 'contact' in root ? root.contact : undefined
  if (!contact) return null
  return (
    <p>
      {words}{' '}
      <a href={contact} rel="noreferrer">
        {contact.replace(/^mailto:|^https:\/\//, '').replace(/\/$/, '')}
      </a>
    </p>
  )
}

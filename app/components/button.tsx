import type { ReactNode } from 'react'
import { Link } from 'react-router'

type Look = 'main' | 'quiet' | 'big'

/** Sends the form it stands in. */
export function Button({ look = 'main', children }: { look?: Look; children: ReactNode }) {
  return (
    <button type="submit" className={`button ${look}`}>
      {children}
    </button>
  )
}

/** A link that is the next step, and looks it. */
export function ButtonLink({ to, look = 'main', children }: { to: string; look?: Look; children: ReactNode }) {
  return (
    <Link to={to} className={`button ${look}`}>
      {children}
    </Link>
  )
}

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
      {look === 'big' && (
        <svg className="arrow" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
          <path
            d="M5 12h13M12 5l7 7-7 7"
            fill="none"
            stroke="currentColor"
            strokeWidth="2.5"
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        </svg>
      )}
    </Link>
  )
}

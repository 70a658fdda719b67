import { type ReactNode, useEffect, useState } from 'react'

/** Prints the page. It appears only where scripts run; browsers without them print from their menu. */
export function PrintButton({ children }: { children: ReactNode }) {
  const [live, setLive] = useState(false)
  useEffect(() => setLive(true), [])
  return live ? (
    <button type="button" className="button quiet no-print" onClick={() => window.print()}>
      {children}
    </button>
  ) : null
}

import { useEffect } from 'react'

/** Asks before the page is left while `active`: by a link of ours in our words, otherwise as the browser asks. */
export function useLeaveGuard(active: boolean, question: string): void {
  useEffect(() => {
    if (!active) return
    let free = false
    const beforeUnload = (event: Event) => {
      if (!free) event.preventDefault()
    }
    const click = (event: MouseEvent) => {
      const link = (event.target as Element).closest?.('a[href]')
      if (!link || link.hasAttribute('download') || link.getAttribute('href')?.startsWith('#')) return
      // Whoever must leave quickly is never held up.
      if (link.classList.contains('leave') || window.confirm(question)) free = true
      else {
        event.preventDefault()
        event.stopPropagation()
      }
    }
    window.addEventListener('beforeunload', beforeUnload)
    document.addEventListener('click', click, { capture: true })
    return () => {
      window.removeEventListener('beforeunload', beforeUnload)
      document.removeEventListener('click', click, { capture: true })
    }
  }, [active, question])
}

import { useEffect, useRef } from 'react'
import { STYLE } from '#app/bulk/report-style.ts'

const LANGUAGE = /<html lang="([\w-]+)"/
const COLOR = /style="background:(#[0-9a-f]{6})"/g

/**
 * The report, as it is saved, inside the page. It stands in a shadow root, so that its style is only its own; a style
 * sheet made by a script and colors set by one are what the Content-Security-Policy allows.
 */
export function ReportView({ html }: { html: string }) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = place.current
    if (!element) return
    const shadow = element.shadowRoot ?? element.attachShadow({ mode: 'open' })
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(oneLower(STYLE.replace('body{', ':host{'), (level) => [`h${level}{`, `h${level + 1}{`]))
    shadow.adoptedStyleSheets = [sheet]
    const [, inside = ''] = /<main>(.*)<\/main>/s.exec(html) ?? []
    const text = oneLower(inside.replaceAll(COLOR, 'data-color="$1"'), (level) => [`h${level}>`, `h${level + 1}>`])
    shadow.replaceChildren(...new DOMParser().parseFromString(text, 'text/html').body.childNodes)
    for (const swatch of shadow.querySelectorAll<HTMLElement>('[data-color]')) {
      swatch.style.background = swatch.dataset.color ?? ''
    }
  }, [html])
  // English where the words of the page's language could not be fetched.
  const [, language] = LANGUAGE.exec(html) ?? []
  return <div className="bulk-report" lang={language} ref={place} />
}

/** The page has a first heading of its own. */
function oneLower(text: string, pair: (level: number) => [string, string]): string {
  return [2, 1].reduce((done, level) => done.replaceAll(...pair(level)), text)
}

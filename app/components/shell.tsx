import { type ReactNode, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Form, Link, useLocation, useRouteLoaderData } from 'react-router'
import { Notice } from '#app/components/notice.tsx'
import { inLanguage, LANGUAGES, type Language } from '#app/i18n/languages.ts'
import type { loader } from '#app/root.tsx'

/** A page that could be anyone's. Nothing is sent there about where the person came from. */
const ELSEWHERE = 'https://www.weather.gov/'
const PROJECT_PAGES = ['about', 'law', 'privacy', 'accessibility', 'source'] as const

/** What stands around every page: who we are, the languages, the way out, and what the project says about itself. */
export function Shell({ children }: { children: ReactNode }) {
  const { t, i18n } = useTranslation()
  const main = useFocusOnNewPage()
  const root = useRouteLoaderData<typeof loader>('root')
  return (
    <>
      <a className="skip" href="#main">
        {t('skip')}
      </a>
      <header className="site-header">
        <div className="bar">
          <Link className="wordmark" to={`/${i18n.language}`}>
            <img className="mark" src="/favicon.svg" alt="" width="40" height="40" />
            <span>{t('name')}</span>
          </Link>
          <a className="leave" href={ELSEWHERE} rel="noreferrer" onClick={leave}>
            {t('leave')}
          </a>
        </div>
        <div className="bar tools">
          <Languages label={t('languages')} current={i18n.language} />
          <Form method="post" action={`/${i18n.language}/erase`}>
            <button type="submit" className="plain">
              {t('erase')}
            </button>
          </Form>
        </div>
      </header>
      <main id="main" ref={main} tabIndex={-1}>
        {root?.dropped && <Notice tone="care">{t('dropped')}</Notice>}
        {children}
      </main>
      <footer className="site-footer">
        <nav aria-label={t('project.label')}>
          <ul>
            {PROJECT_PAGES.map((page) => (
              <li key={page}>
                <Link to={`/${i18n.language}/${page}`}>{t(`project.${page}`)}</Link>
              </li>
            ))}
          </ul>
        </nav>
        <p>{t('not-government')}</p>
      </footer>
    </>
  )
}

/** Each language by its own name. A plain link, so that it works without scripts and loads only that language. */
function Languages({ label, current }: { label: string; current: string }) {
  const { pathname } = useLocation()
  return (
    <nav aria-label={label}>
      <ul className="languages">
        {(Object.keys(LANGUAGES) as Language[]).map((language) => (
          <li key={language} className={language === current ? 'here' : undefined}>
            {language === current ? (
              <span lang={language} aria-current="true">
                {LANGUAGES[language].name}
              </span>
            ) : (
              <a href={inLanguage(pathname, language)} lang={language} hrefLang={language}>
                {LANGUAGES[language].name}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** Leaves no entry of this page in the history, where a script may do that. */
function leave(event: { preventDefault(): void }) {
  event.preventDefault()
  window.location.replace(ELSEWHERE)
}

/** Moves focus to the heading of a new page, so that it is read aloud and the keyboard starts there. */
function useFocusOnNewPage() {
  const main = useRef<HTMLElement>(null)
  const { pathname } = useLocation()
  const last = useRef(pathname)
  useEffect(() => {
    if (last.current === pathname) return
    last.current = pathname
    const heading = main.current?.querySelector('h1')
    heading?.setAttribute('tabindex', '-1')
    ;(heading ?? main.current)?.focus({ preventScroll: true })
  }, [pathname])
  return main
}

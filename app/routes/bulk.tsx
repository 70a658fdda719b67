import { lazy, Suspense, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Notice } from '#app/components/notice.tsx'
import { ReadingPage, Rich } from '#app/components/page.tsx'

export const handle = { words: ['bulk'] }

/** What residents never need is fetched only here. */
const Workbench = lazy(() => import('#app/components/bulk/workbench.tsx'))

/** The county run on a file that is chosen on the page. Without scripts the page says how to do it on the command line. */
export default function BulkPage() {
  const { t, i18n } = useTranslation('bulk')
  const [live, setLive] = useState(false)
  useEffect(() => setLive(true), [])
  const link = (to: string) => (inside: string) => <Link to={`/${i18n.language}${to}`}>{inside}</Link>
  const parts = { start: link(''), source: link('/source'), code: (inside: string) => <code>{inside}</code> }
  return (
    <ReadingPage title={t('title')}>
      <p className="lead">{t('lead')}</p>
      <p>
        {t('own.title')} <Rich text={t('own.text')} parts={parts} />
      </p>
      <Notice title={t('private.title')}>
        <p>{t('private.text')}</p>
        <p>{t('private.law')}</p>
      </Notice>
      {live ? (
        <Suspense>
          <Workbench />
        </Suspense>
      ) : (
        <Notice tone="care" title={t('scripts.title')}>
          <p>{t('scripts.text')}</p>
          <p>
            <Rich text={t('scripts.command')} parts={parts} />
          </p>
        </Notice>
      )}
    </ReadingPage>
  )
}

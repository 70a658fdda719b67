import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Notice } from '#app/components/notice.tsx'

/** For whoever opens a page of the papers before a conviction was told: the way to the beginning. */
export function BeginFirst() {
  const { t, i18n } = useTranslation('petition')
  return (
    <Notice tone="care">
      <p>{t('packet.begin-first')}</p>
      <Link to={`/${i18n.language}/check`}>{t('packet.begin')}</Link>
    </Notice>
  )
}

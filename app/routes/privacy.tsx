import { useTranslation } from 'react-i18next'
import { ReadingPage } from '#app/components/page.tsx'
import { Sections } from '#app/components/sections.tsx'

export const handle = { words: ['site'] }

export default function PrivacyPage() {
  const { t } = useTranslation('site')
  return (
    <ReadingPage title={t('privacy.title')}>
      <p className="lead">{t('privacy.lead')}</p>
      <Sections page="privacy" />
    </ReadingPage>
  )
}

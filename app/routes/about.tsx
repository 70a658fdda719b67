import { useTranslation } from 'react-i18next'
import { ReadingPage } from '#app/components/page.tsx'
import { Sections } from '#app/components/sections.tsx'

export const handle = { words: ['site'] }

export default function AboutPage() {
  const { t } = useTranslation('site')
  return (
    <ReadingPage title={t('about.title')}>
      <p className="lead">{t('about.lead')}</p>
      <Sections page="about" />
    </ReadingPage>
  )
}

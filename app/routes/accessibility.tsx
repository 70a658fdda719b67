import { useTranslation } from 'react-i18next'
import { Contact } from '#app/components/contact.tsx'
import { ReadingPage } from '#app/components/page.tsx'
import { Sections } from '#app/components/sections.tsx'

export const handle = { words: ['site'] }

export default function AccessibilityPage() {
  const { t } = useTranslation('site')
  return (
    <ReadingPage title={t('accessibility.title')}>
      <p className="lead">{t('accessibility.lead')}</p>
      <Sections page="accessibility" />
      <Contact words={t('contact')} />
    </ReadingPage>
  )
}

import { useTranslation } from 'react-i18next'
import { Contact } from '#app/components/contact.tsx'
import { ReadingPage } from '#app/components/page.tsx'
import { Sections } from '#app/components/sections.tsx'

export const handle = { words: ['site'] }

export default function SourcePage() {
  const { t } = useTranslation('site')
  return (
    <ReadingPage title={t('source.title')}>
      <p className="lead">{t('source.lead')}</p>
      <Sections page="source" />
      <Contact words={t('contact')} />
    </ReadingPage>
  )
}

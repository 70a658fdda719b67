import { useTranslation } from 'react-i18next'
import { ButtonLink } from '#app/components/button.tsx'
import { Notice } from '#app/components/notice.tsx'
import { ReadingPage } from '#app/components/page.tsx'

export const handle = { words: ['petition'] }

export default function BeforeYouFile() {
  const { t, i18n } = useTranslation('petition')
  return (
    <ReadingPage title={t('before.title')}>
      <p>{t('before.text')}</p>
      <Notice tone="care" title={t('before.citizen-title')}>
        <p>{t('before.citizen-text')}</p>
        <p>
          <a href="https://www.immigrationadvocates.org/legaldirectory/" rel="noreferrer">
            {t('before.citizen-link')}
          </a>
        </p>
      </Notice>
      <Notice tone="care" title={t('before.guns-title')}>
        <p>{t('before.guns-text')}</p>
      </Notice>
      <Notice tone="care" title={t('before.serving-title')}>
        <p>{t('before.serving-text')}</p>
      </Notice>
      <ButtonLink to={`/${i18n.language}/check`}>{t('before.go-on')}</ButtonLink>
    </ReadingPage>
  )
}

import { useTranslation } from 'react-i18next'
import { ButtonLink } from '#app/components/button.tsx'
import { Notice } from '#app/components/notice.tsx'
import { ReadingPage } from '#app/components/page.tsx'

export const handle = { words: ['petition'] }

const LINKS = {
  immigration: 'https://www.immigrationadvocates.org/legaldirectory/',
  record: 'https://oag.ca.gov/fingerprints/record-review',
  waiver: 'https://oag.ca.gov/fingerprints/record-review/fee-waiver',
} as const

export default function AlreadyCleared() {
  const { t, i18n } = useTranslation('petition')
  const to = (path: string) => `/${i18n.language}/${path}`
  return (
    <ReadingPage title={t('cleared.title')}>
      <p>{t('cleared.text')}</p>
      <Notice tone="care" title={t('cleared.citizen-title')}>
        <p>
          {t('cleared.citizen-text')}{' '}
          <a href={LINKS.immigration} rel="noreferrer">
            {t('before.citizen-link')}
          </a>
        </p>
      </Notice>
      <h2>{t('cleared.ask-title')}</h2>
      <ul>
        <li>{t('cleared.ask-clerk')}</li>
        <li>{t('cleared.ask-defender')}</li>
        <li>
          {t('cleared.ask-record')}{' '}
          <a href={LINKS.record} rel="noreferrer">
            {t('cleared.record-link')}
          </a>
          .{' '}
          <a href={LINKS.waiver} rel="noreferrer">
            {t('cleared.waiver-link')}
          </a>
          .
        </li>
      </ul>
      <p>{t('cleared.never-share')}</p>
      <div className="buttons">
        <ButtonLink to={to('before-you-file')}>{t('cleared.go-on')}</ButtonLink>
        <ButtonLink to={to('letter')} look="quiet">
          {t('cleared.letter')}
        </ButtonLink>
      </div>
      <p>{t('cleared.go-on-text')}</p>
      <Notice tone="good" title={t('cleared.yes-title')}>
        <p>{t('cleared.yes-text')}</p>
      </Notice>
    </ReadingPage>
  )
}

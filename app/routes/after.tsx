import { useTranslation } from 'react-i18next'
import { ButtonLink } from '#app/components/button.tsx'
import { Notice, StepList } from '#app/components/notice.tsx'
import { ReadingPage } from '#app/components/page.tsx'
import { PrintButton } from '#app/components/print-button.tsx'

export const handle = { words: ['meaning'] }

type Step = { title: string; text: string }

const SAY = ['dismissed', 'misdemeanor', 'infraction'] as const
const LINKS = {
  work: 'https://calcivilrights.ca.gov/fair-chance-act/',
  vote: 'https://www.sos.ca.gov/elections/voting-resources/voting-california/who-can-vote-california/voting-rights-californians',
  record: 'https://oag.ca.gov/fingerprints/record-review',
  help: 'https://www.lawhelpca.org/',
} as const

export default function After() {
  const { t, i18n } = useTranslation('meaning')
  const to = (path: string) => `/${i18n.language}/${path}`
  return (
    <ReadingPage title={t('after.title')}>
      <p>{t('after.intro')}</p>
      <h2>{t('after.wait-title')}</h2>
      <ul>
        {(t('after.wait', { returnObjects: true }) as string[]).map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <h2>{t('after.yes-title')}</h2>
      <StepList heading="h3" steps={t('after.yes', { returnObjects: true }) as Step[]} />
      <h2>{t('after.say-title')}</h2>
      {SAY.map((standing) => (
        <section key={standing}>
          <h3>{t(`when.${standing}`)}</h3>
          <p>{t(`asked.${standing}`)}</p>
        </section>
      ))}
      <Notice tone="care" title={t('topic.guns')}>
        <p>{t('guns.ask-first')}</p>
      </Notice>
      <Notice tone="care" title={t('topic.immigration')}>
        <p>{t('immigration.lawyer-first')}</p>
      </Notice>
      <h2>{t('after.no-title')}</h2>
      <StepList heading="h3" steps={t('after.no', { returnObjects: true }) as Step[]} />
      <h2>{t('after.life-title')}</h2>
      <p>{t('after.life')}</p>
      <ul>
        {(Object.keys(LINKS) as (keyof typeof LINKS)[]).map((link) => (
          <li key={link}>
            <a href={LINKS[link]} rel="noreferrer">
              {t(`after.links.${link}`)}
            </a>
          </li>
        ))}
      </ul>
      <ButtonLink to={to('answer')} look="quiet">
        {t('after.answer')}
      </ButtonLink>
      <PrintButton>{t('after.print')}</PrintButton>
    </ReadingPage>
  )
}

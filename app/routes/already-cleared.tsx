import { useTranslation } from 'react-i18next'
import { ButtonLink } from '#app/components/button.tsx'
import { Help } from '#app/components/help.tsx'
import { Notice } from '#app/components/notice.tsx'
import { ReadingPage } from '#app/components/page.tsx'

export const handle = { words: ['petition', 'meaning'] }

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
      <Ways />
      <p>{t('cleared.never-share')}</p>
      <div className="buttons">
        <ButtonLink to={to('before-you-file')}>{t('cleared.go-on')}</ButtonLink>
        <ButtonLink to={to('letter')} look="quiet">
          {t('cleared.letter')}
        </ButtonLink>
      </div>
      <p>{t('cleared.go-on-text')}</p>
      <Replies />
    </ReadingPage>
  )
}

/** The three ways to find out: the clerk, the state record, the public defender. */
function Ways() {
  const { t } = useTranslation(['petition', 'meaning'])
  return (
    <>
      <h3>{t('meaning:cleared.clerk-title')}</h3>
      <p>
        {t('cleared.ask-clerk')} {t('meaning:cleared.clerk')}
      </p>
      <h3>{t('meaning:cleared.record-title')}</h3>
      <p>
        {t('cleared.ask-record')}{' '}
        <a href={LINKS.record} rel="noreferrer">
          {t('cleared.record-link')}
        </a>
        .{' '}
        <a href={LINKS.waiver} rel="noreferrer">
          {t('cleared.waiver-link')}
        </a>
        .
      </p>
      <Help title={t('meaning:cleared.record-help')}>
        <Numbered steps={t('meaning:cleared.record-steps', { returnObjects: true }) as string[]} />
        <p>{t('meaning:cleared.record-note')}</p>
      </Help>
      <h3>{t('meaning:cleared.defender-title')}</h3>
      <p>
        {t('cleared.ask-defender')} {t('meaning:cleared.defender')}
      </p>
    </>
  )
}

/** What the answer can be, how to read it, and what to do then: each closed until it is needed. */
function Replies() {
  const { t } = useTranslation('meaning')
  const words = t('cleared.words', { returnObjects: true }) as { word: string; means: string }[]
  return (
    <>
      <h2>{t('cleared.replies')}</h2>
      <Help title={t('cleared.read-title')}>
        <p>{t('cleared.read')}</p>
        <dl>
          {words.map(({ word, means }) => (
            <div key={word}>
              <dt>{word}</dt>
              <dd>{means}</dd>
            </div>
          ))}
        </dl>
        <p>{t('cleared.read-care')}</p>
      </Help>
      <Help title={t('cleared.yes-title')}>
        <p>{t('cleared.yes')}</p>
        <p>{t('cleared.yes-lowered')}</p>
      </Help>
      <Help title={t('cleared.wrong-title')}>
        <Numbered steps={t('cleared.wrong-steps', { returnObjects: true }) as string[]} />
      </Help>
      <Help title={t('cleared.challenged-title')}>
        <p>{t('cleared.challenged')}</p>
        <p>{t('cleared.challenged-ask')}</p>
      </Help>
      <Help title={t('cleared.no-title')}>
        <p>{t('cleared.no')}</p>
      </Help>
    </>
  )
}

function Numbered({ steps }: { steps: string[] }) {
  return (
    <ol>
      {steps.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ol>
  )
}

import { useTranslation } from 'react-i18next'
import { ButtonLink } from '#app/components/button.tsx'
import { Notice, StepList } from '#app/components/notice.tsx'
import { PageTitle } from '#app/components/page.tsx'
import { Sunrise } from '#app/components/sunrise.tsx'

export const handle = { words: ['site'] }

const STEPS = ['check', 'describe', 'answer', 'papers', 'file'] as const
const FACTS = ['free', 'minutes', 'private'] as const

export default function StartPage() {
  const { t, i18n } = useTranslation('site')
  return (
    <>
      <PageTitle>{t('start.title')}</PageTitle>
      <meta name="description" content={t('start.description')} />
      <div className="hero">
        <div>
          <h1>{t('start.heading')}</h1>
          <p className="lead">{t('start.lead')}</p>
          <ul className="facts">
            {FACTS.map((fact) => (
              <li key={fact}>{t(`start.facts.${fact}`)}</li>
            ))}
          </ul>
          <ButtonLink to={`/${i18n.language}/already-cleared`} look="big">
            {t('start.button')}
          </ButtonLink>
        </div>
        <Sunrise />
      </div>
      <div className="beside">
        <section>
          <h2>{t('start.steps.title')}</h2>
          <StepList
            heading="h3"
            steps={STEPS.map((step) => ({
              title: t(`start.steps.${step}.title`),
              text: t(`start.steps.${step}.text`),
            }))}
          />
        </section>
        <div>
          <Notice title={t('start.not.title')}>
            <ul>
              {(['lawyer', 'court', 'state'] as const).map((what) => (
                <li key={what}>{t(`start.not.${what}`)}</li>
              ))}
            </ul>
          </Notice>
          <Notice tone="care" title={t('start.first.title')}>
            <p>{t('start.first.text')}</p>
          </Notice>
          <p>{t('start.shared')}</p>
        </div>
      </div>
    </>
  )
}

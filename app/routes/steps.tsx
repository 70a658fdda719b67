import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Notice, StepList } from '#app/components/notice.tsx'
import { ReadingPage } from '#app/components/page.tsx'
import { PrintButton } from '#app/components/print-button.tsx'

export const handle = { words: ['petition', 'meaning'] }

const STEPS = ['sign', 'copy', 'serve', 'file', 'wait'] as const

export default function Steps() {
  const { t, i18n } = useTranslation(['petition', 'meaning'])
  return (
    <ReadingPage title={t('steps.title')}>
      <p>{t('steps.intro')}</p>
      <StepList
        heading="h2"
        steps={STEPS.map((step) => ({ title: t(`steps.${step}-title`), text: t(`steps.${step}`) }))}
      />
      <p>{t('steps.fee')}</p>
      <p>{t('steps.keep')}</p>
      <p className="no-print">
        <a href={`/${i18n.language}/steps/reminders.ics`} download>
          {t('steps.calendar')}
        </a>
        <br />
        {t('steps.calendar-hint')}
      </p>
      <PrintButton>{t('steps.print')}</PrintButton>
      <Notice title={t('steps.denied-title')}>
        <p>{t('steps.denied')}</p>
        <p>
          <Link to={`/${i18n.language}/after`}>{t('meaning:after.link')}</Link>
        </p>
      </Notice>
    </ReadingPage>
  )
}

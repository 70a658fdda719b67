import { useTranslation } from 'react-i18next'

const STAGES = ['conviction', 'answer', 'papers'] as const

/** Which of the three parts of the way a page belongs to. How many pages a part has depends on the answers, so none is counted. */
export function Stages({ at }: { at: (typeof STAGES)[number] }) {
  const { t } = useTranslation()
  return (
    <ol className="stages" aria-label={t('stages.label')}>
      {STAGES.map((stage) => (
        <li key={stage} aria-current={stage === at ? 'step' : undefined}>
          {t(`stages.${stage}`)}
        </li>
      ))}
    </ol>
  )
}

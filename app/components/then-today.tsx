import { useTranslation } from 'react-i18next'
import type { Level } from '#app/record/conviction.ts'
import type { Standing } from '#app/rules/facts.ts'

type Props = { level: Level | 'unknown'; standing: Standing | 'unknown' | 'outside' }

/** The picture of the law's own test: what it was then, what it would be today. */
export function ThenToday({ level, standing }: Props) {
  const { t } = useTranslation('result')
  return (
    <section className="then-today" aria-label={t('then-today')}>
      <div className="then">
        <span>{t('then')}</span>
        <strong>{t(`level.${level}`)}</strong>
      </div>
      <svg className="arrow" viewBox="0 0 48 24" width="48" height="24" aria-hidden="true">
        <path
          d="M2 12h40M32 4l10 8-10 8"
          fill="none"
          stroke="currentColor"
          strokeWidth="3"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
      <div className={`today ${standing === 'lawful' ? 'lawful' : ''}`}>
        <span>{t('today')}</span>
        <strong>{t(`standing.${standing}`)}</strong>
      </div>
    </section>
  )
}

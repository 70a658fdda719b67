import { useTranslation } from 'react-i18next'
import type { Level } from '#app/record/conviction.ts'
import type { Standing } from '#app/rules/facts.ts'

type Shown = Level | Standing | 'unknown' | 'outside'
type Props = { level: Level | 'unknown'; standing: Standing | 'unknown' | 'outside' }

/** The picture of the law's own test: what it was then, what it would be today. */
export function ThenToday({ level, standing }: Props) {
  const { t } = useTranslation('result')
  return (
    <section className="then-today" aria-label={t('then-today')}>
      <div className="then">
        <span>{t('then')}</span>
        <Weight standing={level} />
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
      <div className="today">
        <span>{t('today')}</span>
        <Weight standing={standing === 'outside' ? level : standing} />
        <strong>{t(`standing.${standing}`)}</strong>
      </div>
    </section>
  )
}

/** How many bars are full, and up to how many could be: an infraction weighs one, a misdemeanor two, a felony three. */
const WEIGHT: Record<Shown, readonly [full: number, maybe: number]> = {
  lawful: [0, 0],
  'lawful-or-infraction': [0, 1],
  'lawful-argued': [0, 3],
  infraction: [1, 1],
  'infraction-or-misdemeanor': [1, 2],
  misdemeanor: [2, 2],
  'felony-argued': [2, 3],
  'felony-possible': [2, 3],
  felony: [3, 3],
  unknown: [0, 3],
  outside: [0, 3],
}

/** The weight of an offense as bars that grow, drawn; a check mark where there is none left. The words stand below. */
function Weight({ standing }: { standing: Shown }) {
  const [full, maybe] = WEIGHT[standing]
  const look = (bar: number) => (bar <= full ? 'full' : bar <= maybe ? 'maybe' : undefined)
  return (
    <svg className="weight" viewBox="0 0 64 48" width="64" height="48" aria-hidden="true">
      {maybe === 0 ? (
        <>
          <circle cx="32" cy="24" r="22" />
          <path d="M21 25l8 8 15-17" fill="none" stroke="#fff" strokeWidth="5" strokeLinecap="round" />
        </>
      ) : (
        [1, 2, 3].map((bar) => (
          <rect
            key={bar}
            className={look(bar)}
            x={bar * 19 - 14}
            y={46 - bar * 14}
            width="15"
            height={bar * 14}
            rx="2"
          />
        ))
      )}
    </svg>
  )
}

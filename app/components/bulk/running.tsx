import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Stage } from '#app/components/bulk/use-run.ts'

type Props = { stage: Extract<Stage, { at: 'running' }>; stop(): void }

/** How far a run is. What is read aloud changes only with each step and each quarter. */
export function Running({ stage: { began, progress, stopping }, stop }: Props) {
  const { t, i18n } = useTranslation('bulk')
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const share = progress?.total ? progress.done / progress.total : 0
  const seconds = (performance.now() - began) / 1000
  const percent = (value: number) => new Intl.NumberFormat(`${i18n.language}-US`, { style: 'percent' }).format(value)
  const step = stopping ? t('run.stopping') : t(`run.${progress?.step ?? 'looking'}`)
  // The work counts every byte three times: looked through once, decided and written for the rest.
  const rate = Math.round((progress?.done ?? 0) / 3e6 / seconds)
  const left = share > 0.02 ? (seconds * (1 - share)) / share : undefined
  return (
    <section className="bulk-run">
      <h2 tabIndex={-1} ref={heading}>
        {t('run.title')}
      </h2>
      <progress value={share || undefined} aria-label={step} />
      <p aria-hidden="true">
        {step}. {share > 0 && t('run.rate', { percent: percent(share), rate })}
        {left !== undefined && `. ${timeLeft(left)}`}
      </p>
      <p className="visually-hidden" role="status">
        {step}. {share > 0 && t('run.percent', { percent: percent(Math.floor(share * 4) / 4) })}
      </p>
      <p>{t('run.keep-open')}</p>
      <button type="button" className="button quiet" onClick={stop} disabled={stopping}>
        {t('run.stop')}
      </button>
    </section>
  )

  function timeLeft(left: number): string {
    if (left < 90) return t('run.seconds', { count: Math.max(1, Math.ceil(left)) })
    return t('run.minutes', { count: Math.round(left / 60) })
  }
}

import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { DecidedCase } from '#app/check/decisions.ts'
import { ButtonLink } from '#app/components/button.tsx'
import type { Outcome } from '#app/rules/outcomes.ts'

/** What to do now: the papers where there is something to file, after a look whether it is already done. */
export function WhatNext({ cases }: { cases: DecidedCase[] }) {
  const { t, i18n } = useTranslation('result')
  const to = (path: string) => `/${i18n.language}/${path}`
  const decisions = cases.flatMap(({ counts }) => counts.map(({ decision }) => decision))
  const filing = cases.some((each) => each.filing.length > 0)
  const nothing = whyNothing(decisions.map(({ outcome }) => outcome))
  return (
    <section className="next">
      <h2>{t('next.title')}</h2>
      {!filing && <p>{t(`next.${nothing}`)}</p>}
      {decisions.some(({ checkFirstIfAlreadyCleared }) => checkFirstIfAlreadyCleared) && (
        <p>
          {t('check-first.text')} <Link to={to('already-cleared')}>{t('check-first.link')}</Link>
        </p>
      )}
      {filing && (
        <p>
          {t('next.citizen')} <Link to={to('before-you-file')}>{t('next.citizen-link')}</Link>
        </p>
      )}
      {filing && (
        <ButtonLink to={to('you')} look="big">
          {t('next.packet')}
        </ButtonLink>
      )}
      <div className="buttons">
        <ButtonLink to={to(nothing === 'none' ? 'check' : 'more')} look="quiet">
          {t(nothing === 'none' ? 'next.begin' : 'next.add')}
        </ButtonLink>
        <ButtonLink to={to('review')} look="quiet">
          {t('next.review')}
        </ButtonLink>
      </div>
    </section>
  )
}

/** What to say where there are no papers to fill in: not every silence of the law is a no. */
function whyNothing(outcomes: Outcome[]) {
  if (outcomes.length === 0) return 'none'
  if (outcomes.includes('needs-more-information')) return 'more'
  return outcomes.includes('see-a-lawyer') ? 'lawyer' : 'nothing'
}

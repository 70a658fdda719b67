import { useTranslation } from 'react-i18next'
import type { DecidedCount } from '#app/check/decisions.ts'
import type { Day } from '#app/record/day.ts'
import type { Fact } from '#app/rules/facts.ts'
import { type WhatIf, whatWouldChange, whatWouldSettle } from '#app/rules/what-if.ts'

/** What each answer that is still open would lead to, and which other answers would have led elsewhere. */
export function WhatIfs({ decided: { conviction, person }, on }: { decided: DecidedCount; on: Day }) {
  const { t } = useTranslation('result')
  const settle = whatWouldSettle(conviction, person, on)
  const change = whatWouldChange(conviction, person, on)
  return (
    <>
      {settle.length > 0 && <Table title={t('settle.title')} intro={t('settle.intro')} cases={settle} />}
      {change.length > 0 && <Table title={t('what-if.title')} cases={change} />}
    </>
  )
}

function Table({ title, intro, cases }: { title: string; intro?: string; cases: WhatIf[] }) {
  const { t } = useTranslation('result')
  const facts = [...new Set(cases.map(({ fact }) => fact))]
  return (
    <details className="help">
      <summary>{title}</summary>
      {intro && <p>{intro}</p>}
      {facts.map((fact) => (
        <div key={fact} className="what-if">
          <strong>{t(`facts.${fact}`)}</strong>
          <dl>
            {cases
              .filter((each) => each.fact === fact)
              .map(({ band, possible }) => (
                <div key={band}>
                  <dt>{t(bandKey(fact, band))}</dt>
                  <dd>
                    {possible.map((outcome) => (
                      <span key={outcome}>{t(`possible.${outcome}`)}</span>
                    ))}
                  </dd>
                </div>
              ))}
          </dl>
        </div>
      ))}
    </details>
  )
}

/** The words of a band. */
export function bandKey(fact: Fact, band: string) {
  return `bands.${fact}.${band}` as 'bands.age.18-20'
}

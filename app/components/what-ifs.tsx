import { useTranslation } from 'react-i18next'
import type { Fact } from '#app/rules/facts.ts'
import type { Proof } from '#app/rules/proof.ts'
import type { WhatIf } from '#app/rules/what-if.ts'

/** What each answer that is still open would lead to, and which other answers would have led elsewhere. */
export function WhatIfs({ proof: { settle, change } }: { proof: Proof }) {
  const { t } = useTranslation('result')
  return (
    <>
      {settle.length > 0 && <Groups title={t('settle.title')} intro={t('settle.intro')} cases={settle} />}
      {change.length > 0 && <Groups title={t('what-if.title')} intro={t('what-if.intro')} cases={change} />}
    </>
  )
}

/** Answers that lead to the same stand together: what it would be, then for each fact the answers that make it so. */
function Groups({ title, intro, cases }: { title: string; intro: string; cases: WhatIf[] }) {
  const answers = [...new Set(cases.map(({ possible }) => possible.join()))]
  return (
    <details className="help">
      <summary>{title}</summary>
      <p>{intro}</p>
      {answers.map((answer) => (
        <Group key={answer} cases={cases.filter(({ possible }) => possible.join() === answer)} />
      ))}
    </details>
  )
}

function Group({ cases }: { cases: WhatIf[] }) {
  const { t } = useTranslation('result')
  const possible = cases[0]?.possible ?? []
  const bandsOf = (fact: Fact) => cases.filter((each) => each.fact === fact).map(({ band }) => t(bandKey(fact, band)))
  return (
    <div className="what-if">
      <p className="list-title">{possible.map((outcome) => t(`possible.${outcome}`)).join(' · ')}</p>
      <ul>
        {[...new Set(cases.map(({ fact }) => fact))].map((fact) => (
          <li key={fact}>
            {t(`facts.${fact}`)}: {bandsOf(fact).join(' · ')}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The words of a band. */
export function bandKey(fact: Fact, band: string) {
  return `bands.${fact}.${band}` as 'bands.age.18-20'
}

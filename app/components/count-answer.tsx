import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { DecidedCount } from '#app/check/decisions.ts'
import { QUESTION_ORDER, question } from '#app/check/questions.ts'
import { Alternatives } from '#app/components/alternatives.tsx'
import { Notice } from '#app/components/notice.tsx'
import { Proof } from '#app/components/proof.tsx'
import { ThenToday } from '#app/components/then-today.tsx'
import { WhatIfs } from '#app/components/what-ifs.tsx'
import type { Day } from '#app/record/day.ts'
import type { FactName } from '#app/rules/contradictions.ts'
import { isRelief } from '#app/rules/decide.ts'
import { toNames } from '#app/rules/fact-names.ts'
import { standingToday } from '#app/rules/standing.ts'

/** The answer for one count: what the law gives, then and today, why, and what would change it. */
export function CountAnswer({ decided, on, several }: { decided: DecidedCount; on: Day; several: boolean }) {
  const { t } = useTranslation('result')
  const { conviction, decision, number } = decided
  const { outcome, contradictions } = decision
  const Heading = several ? 'h3' : 'h2'
  const tone = isRelief(outcome) || outcome === 'already-cleared-possible' ? 'good' : 'note'
  const section = [conviction.statute, conviction.subdivision && `(${conviction.subdivision})`].filter(Boolean).join('')
  return (
    <article className="answer">
      <p className="kicker">
        {t('count', { number })}
        {section && ` · ${section}`}
      </p>
      <div className={`outcome ${tone}`}>
        <Heading>{t(`outcome.${outcome}.title`)}</Heading>
        <p>{t(`outcome.${outcome}.text`)}</p>
        <Reason decided={decided} />
      </div>
      {contradictions.length > 0 ? (
        <Contradictions decided={decided} />
      ) : (
        <>
          <ThenToday level={conviction.level ?? 'unknown'} standing={standingToday(decision)} />
          {decision.possible.length > 1 && (
            <>
              <h4>{t('possible.title')}</h4>
              <ul>
                {decision.possible.map((possible) => (
                  <li key={possible}>{t(`possible.${possible}`)}</li>
                ))}
              </ul>
            </>
          )}
          {decision.fileAnyway && (
            <Notice tone="good" title={t('file-anyway.title')}>
              <p>{t('file-anyway.text')}</p>
            </Notice>
          )}
          <Missing decided={decided} />
          <Proof decision={decision} />
          <WhatIfs decided={decided} on={on} />
          <Alternatives alternatives={decision.alternatives} open={!isRelief(outcome)} />
        </>
      )}
    </article>
  )
}

/** The sentence of the row that decided. */
function Reason({ decided: { decision } }: { decided: DecidedCount }) {
  const { t } = useTranslation('result')
  const last = decision.trace.findLast(({ result, table }) => result !== null && table !== 'before-filing')
  if (!last?.result || decision.outcome === 'needs-more-information') return null
  return <p>{t(`${last.table}.${last.result}` as 'relief.same-level')}</p>
}

function Missing({ decided: { decision, count } }: { decided: DecidedCount }) {
  const { t } = useTranslation('result')
  if (decision.missing.length === 0) return null
  return (
    <>
      <h4>{t('missing.title')}</h4>
      <ul>
        {decision.missing.map((fact) => (
          <li key={fact}>
            {t(missingKey(fact))} <AnswerLink count={count.id} fact={fact} />
          </li>
        ))}
      </ul>
    </>
  )
}

function Contradictions({ decided: { decision, count } }: { decided: DecidedCount }) {
  const { t } = useTranslation('result')
  return (
    <Notice tone="care" title={t('contradiction.title')}>
      <p>{t('contradiction.text')}</p>
      <ul>
        {decision.contradictions.map(({ code, facts }) => (
          <li key={code}>
            {t(`contradiction.${code}`)} <AnswerLink count={count.id} fact={facts[0] ?? 'statute'} />
          </li>
        ))}
      </ul>
    </Notice>
  )
}

/** The link to the page that asks about a fact. */
function AnswerLink({ count, fact }: { count: string; fact: FactName }) {
  const { t, i18n } = useTranslation('result')
  const page =
    fact === 'dateOfBirth' ? 'age' : QUESTION_ORDER.find((id) => toNames(question(id).settles).includes(fact))
  if (!page) return null
  return (
    <Link
      to={`/${i18n.language}/check/${count}/${page}?review`}
      aria-label={`${t('missing.change')}: ${t(missingKey(fact))}`}
    >
      {t('missing.change')}
    </Link>
  )
}

function missingKey(fact: FactName) {
  return `missing.${fact.replace('.', '-')}` as 'missing.statute'
}

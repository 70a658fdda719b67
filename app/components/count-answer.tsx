import { useTranslation } from 'react-i18next'
import type { DecidedCount } from '#app/check/decisions.ts'
import { Alternatives } from '#app/components/alternatives.tsx'
import { Missing, Possible, WrongTogether } from '#app/components/open-answers.tsx'
import { ThenToday } from '#app/components/then-today.tsx'
import { isRelief } from '#app/rules/decide.ts'
import { standingToday } from '#app/rules/standing.ts'

type Props = { decided: DecidedCount; several: boolean }

/** The answer for one count at a glance: what the law gives, then and today, and what is still open. */
export function CountAnswer({ decided, several }: Props) {
  const { t } = useTranslation('result')
  const { decision } = decided
  const { outcome } = decision
  const Heading = several ? 'h3' : 'h2'
  const tone = isRelief(outcome) || outcome === 'already-cleared-possible' ? 'good' : 'note'
  return (
    <article className="answer">
      <CountName decided={decided} />
      <div className={`outcome ${tone}`}>
        <Heading>{t(`outcome.${outcome}.title`)}</Heading>
        <p>{t(`outcome.${outcome}.text`)}</p>
        <Reason decided={decided} />
        {decision.fileAnyway && (
          <p>
            <strong>{t('file-anyway.title')}.</strong> {t('file-anyway.text')}
          </p>
        )}
      </div>
      {decision.contradictions.length > 0 ? (
        <WrongTogether decided={decided} />
      ) : (
        <>
          {outcome === 'not-eligible' && <Alternatives alternatives={decision.alternatives} open />}
          <Picture decided={decided} />
          <Possible decided={decided} />
          <Missing decided={decided} />
        </>
      )}
    </article>
  )
}

/** Then and today, where at least one of the two is known. */
function Picture({ decided: { conviction, decision } }: { decided: DecidedCount }) {
  const level = conviction.level ?? 'unknown'
  const found = standingToday(decision)
  const standing = found === 'unknown' && decision.outcome === 'not-eligible' ? 'outside' : found
  if (level === 'unknown' && (standing === 'unknown' || standing === 'outside')) return null
  return <ThenToday level={level} standing={standing} />
}

/** Which conviction it is: its number and its section. */
export function CountName({ decided: { conviction, number } }: { decided: DecidedCount }) {
  const { t } = useTranslation('result')
  const section = [conviction.statute, conviction.subdivision && `(${conviction.subdivision})`].filter(Boolean).join('')
  return (
    <p className="kicker">
      {t('count', { number })}
      {section && ` · ${section}`}
    </p>
  )
}

/** The sentence of the row that decided. */
function Reason({ decided: { decision } }: { decided: DecidedCount }) {
  const { t } = useTranslation('result')
  const last = decision.trace.findLast(({ table }) => table !== 'before-filing')
  if (!last?.result || decision.outcome === 'needs-more-information') return null
  return <p>{t(`${last.table}.${last.result}` as 'relief.same-level')}</p>
}

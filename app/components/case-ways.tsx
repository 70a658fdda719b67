import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { DecidedCount } from '#app/check/decisions.ts'
import type { ShownCase, ShownWays } from '#app/check/ways/shown-ways.ts'
import { FillDismissal } from '#app/components/fill-dismissal.tsx'
import { Notice } from '#app/components/notice.tsx'
import { WayAnswers } from '#app/components/way-answers.tsx'
import { WayCard } from '#app/components/way-card.tsx'
import type { PaperProblem } from '#app/petition/facts.ts'
import { sectionWords } from '#app/record/statute.ts'

type Props = { shown: ShownCase; several: boolean; installed: boolean; problems: PaperProblem[] }

/** The other ways for each count of a case, and form CR-180 where one of its items certainly applies. */
export function CaseWays({ shown, several, installed, problems }: Props) {
  const { id, counts, dismissal } = shown
  return (
    <section className="case">
      {counts.map((count) => (
        <CountWays key={count.decided.count.id} shown={count} several={several} />
      ))}
      {dismissal && (
        <FillDismissal
          dismissal={dismissal}
          caseId={id}
          countId={counts[0]?.decided.count.id ?? ''}
          installed={installed}
          problems={problems}
        />
      )}
    </section>
  )
}

function CountWays({ shown, several }: { shown: ShownWays; several: boolean }) {
  const { t } = useTranslation('ways')
  const name = useName()
  const { decided, ways, answered, pages, filing } = shown
  return (
    <section>
      <h2>{name(decided, several)}</h2>
      {filing && ways.length > 0 && <p>{t('lowers-first')}</p>}
      {ways.length === 0 && <Nothing decided={decided} />}
      {ways.map((way) => (
        <WayCard key={way.remedy} way={way} />
      ))}
      {answered.length > 0 && <WayAnswers title={t('answers')} who={decided.count.id} ids={answered} pages={pages} />}
    </section>
  )
}

/** Which conviction it is: its number where there are several, and its section. */
function useName() {
  const { t } = useTranslation('ways')
  return ({ conviction: { statute, subdivision }, number }: DecidedCount, several: boolean) => {
    const section = statute ? sectionWords(statute, subdivision) : ''
    return [several || !section ? t('count', { number }) : '', section].filter(Boolean).join(' · ')
  }
}

/** Why no other way is shown: none is needed, none was found, or the answers have to agree first. */
function Nothing({ decided: { decision } }: { decided: DecidedCount }) {
  const { t, i18n } = useTranslation('ways')
  if (decision.contradictions.length > 0) {
    return (
      <Notice tone="care">
        <p>{t('clash')}</p>
        <Link to={`/${i18n.language}/answer`}>{t('clash-link')}</Link>
      </Notice>
    )
  }
  const cleared = decision.outcome === 'dismiss-and-seal' || decision.outcome === 'already-cleared-possible'
  return <p>{t(cleared ? 'cleared' : 'nothing')}</p>
}

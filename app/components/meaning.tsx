import { useTranslation } from 'react-i18next'
import type { DecidedCount } from '#app/check/decisions.ts'
import { type Consequence, consequencesOf, type Line } from '#app/rules/consequences/consequences.ts'

/** What a decision means for everyday life: one subject a line, each closed until it is asked for. */
export function Meaning({ decided: { decision, conviction, person } }: { decided: DecidedCount }) {
  const { t } = useTranslation('meaning')
  return (
    <details className="help">
      <summary>{t('title')}</summary>
      <p>{t('intro')}</p>
      {consequencesOf(decision, conviction, person).map((consequence) => (
        <Topic key={consequence.topic} {...consequence} />
      ))}
    </details>
  )
}

function Topic({ topic, lines }: Consequence) {
  const { t } = useTranslation('meaning')
  return (
    <details className="topic">
      <summary>{t(`topic.${topic}`)}</summary>
      {lines.map((line) => (
        <Said key={line.result} topic={topic} line={line} named={lines.length > 1} />
      ))}
    </details>
  )
}

/** One thing to say, with when it holds (where there are several), where it is from and how sure we are. */
function Said({ topic, line: { when, result, citation, source, certainty }, named }: SaidProps) {
  const { t } = useTranslation('meaning')
  const whens = when.map((each) => t(`when.${each}` as 'when.today')).join(' · ')
  return (
    <div>
      {named && <p className="list-title">{whens}</p>}
      <p>{t(`${topic}.${result}` as 'guns.ask-first')}</p>
      <p className="source">
        <a href={source} rel="noreferrer">
          {t('source', { citation })}
        </a>
        <span>{t(`sure.${certainty}`)}</span>
      </p>
    </div>
  )
}

type SaidProps = { topic: Consequence['topic']; line: Line; named: boolean }

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
  const [first, another] = lines
  const times = new Set(lines.flatMap(({ when }) => when)).size
  return (
    <details className="topic">
      <summary>{t(`table.${topic}`)}</summary>
      {first && !another ? (
        <Said topic={topic} line={first} />
      ) : (
        lines.map((line) => (
          <Said key={line.result} topic={topic} line={line} holds={whenOf(line, line.when.length < times)} />
        ))
      )}
    </details>
  )
}

type SaidProps = { topic: Consequence['topic']; line: Line; holds?: WordKey[] }
type WordKey = 'when.today' | 'bands.outcome.not-eligible'

/** The words for when a line holds; the time only where it makes a difference. */
function whenOf({ when, outcomes, sentence }: Line, timed: boolean): WordKey[] {
  return [
    ...(timed ? when.map((each) => `when.${each}` as 'when.today') : []),
    ...outcomes.map((outcome) => `bands.outcome.${outcome}` as 'bands.outcome.not-eligible'),
    ...(sentence ? [`when.${sentence}` as 'when.today'] : []),
  ]
}

/** One thing to say, with when it holds, where it is from and how sure we are. */
function Said({ topic, line: { result, citation, source, certainty }, holds = [] }: SaidProps) {
  const { t } = useTranslation('meaning')
  return (
    <div>
      {holds.length > 0 && <p className="list-title">{holds.map((key) => t(key)).join(' · ')}</p>}
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

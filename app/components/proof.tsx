import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Pages } from '#app/answers/schema.ts'
import type { DecidedCount } from '#app/check/decisions.ts'
import { pageThatAsks, pageThatGave } from '#app/check/given.ts'
import { useAnswerWords } from '#app/components/answer-words.ts'
import { bandKey } from '#app/components/what-ifs.tsx'
import type { TraceStep } from '#app/rules/decide.ts'
import { FACTS, type Fact } from '#app/rules/facts.ts'

type Props = { steps: readonly TraceStep[]; decided: DecidedCount; pages: Pages }

/**
 * Every table a decision went through: what it came to, the citation with its official text, how sure we are, and each
 * fact that it used with the page where the person gave it.
 */
export function Proof({ steps, decided, pages }: Props) {
  const { t } = useTranslation('result')
  return (
    <details className="help proof">
      <summary>{t('why.title')}</summary>
      <ol>
        {steps.map(({ table, result, open = [], citation, source, certainty, because }) => (
          <li key={table}>
            <strong>{t(`table.${table}` as 'table.relief')}</strong>
            {result ? (
              <p>{t(`${table}.${result}` as 'relief.same-level')}</p>
            ) : (
              <>
                <p>{t('why.open')}</p>
                <ul>
                  {open.map((each) => (
                    <li key={each}>{t(`${table}.${each}` as 'relief.same-level')}</li>
                  ))}
                </ul>
              </>
            )}
            <p className="source">
              <a href={source} rel="noreferrer">
                {t('why.source', { citation })}
              </a>
              <span>{t(`why.sure.${certainty}`)}</span>
            </p>
            <ul className="given">
              {because.filter(isAskedAbout).map(({ fact, bands }) => (
                <Given key={fact} fact={fact} bands={bands} decided={decided} pages={pages} />
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </details>
  )
}

/** Citizenship is never asked about, and what the act is today is the result of the table before. */
function isAskedAbout({ fact }: { fact: Fact }): boolean {
  return pageThatAsks(fact) !== undefined
}

type GivenProps = { fact: Fact; bands: readonly string[]; decided: DecidedCount; pages: Pages }

/** One fact: what we take it to be, what the person said, and the page on which to change it. */
function Given({ fact, bands, decided: { count, conviction }, pages }: GivenProps) {
  const { t, i18n } = useTranslation('result')
  const words = useAnswerWords()
  const gave = pageThatGave(fact, pages)
  const page = gave ?? pageThatAsks(fact)
  const known = bands.length < FACTS[fact].length
  const name = t(`facts.${fact}`)
  return (
    <li>
      {name}: {known ? bands.map((band) => t(bandKey(fact, band))).join(' · ') : t('why.unknown')}.{' '}
      {gave
        ? t('why.said', { answer: words(gave, pages, conviction.statute).join(' · ') })
        : known && t('why.presumed')}{' '}
      <Link to={`/${i18n.language}/check/${count.id}/${page}?review`} aria-label={`${t('why.change')}: ${name}`}>
        {t(gave || known ? 'why.change' : 'missing.change')}
      </Link>
    </li>
  )
}

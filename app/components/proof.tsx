import { useTranslation } from 'react-i18next'
import type { Decision } from '#app/rules/decide.ts'

/** Every table a decision went through: what it came to, the citation with its official text, the answers it used. */
export function Proof({ decision: { trace } }: { decision: Decision }) {
  const { t } = useTranslation('result')
  const factWord = (fact: string) => t(`fact.${fact.replace('.', '-')}` as 'fact.statute')
  // How the case ended is told among the circumstances; citizenship is never asked about.
  const wordsFor = (table: string, facts: readonly string[]) =>
    table === 'before-filing'
      ? []
      : table === 'record-standing'
        ? [t('fact.ending')]
        : [...new Set(facts.map(factWord))]
  return (
    <details className="help proof">
      <summary>{t('why.title')}</summary>
      <ol>
        {trace.map(({ table, result, open = [], citation, source, facts }) => (
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
              {wordsFor(table, facts).length > 0 && (
                <span>{t('why.facts', { facts: wordsFor(table, facts).join(', ') })}</span>
              )}
            </p>
          </li>
        ))}
      </ol>
    </details>
  )
}

import { useTranslation } from 'react-i18next'
import { LawTable, type LawTableProps } from '#app/components/law-table.tsx'
import { Notice } from '#app/components/notice.tsx'
import { ReadingPage } from '#app/components/page.tsx'
import { automaticClearing } from '#app/rules/automatic.ts'
import { PROP_64_TABLES } from '#app/rules/prop-64/judge.ts'
import { REMEDIES } from '#app/rules/remedies.ts'
import { remedyReach } from '#app/rules/remedy-reach.ts'
import { RULES } from '#app/rules/version.ts'

export const handle = { words: ['law', 'result', 'remedies'] }

const TABLES: readonly LawTableProps[] = [
  ...[...PROP_64_TABLES, ...automaticClearing].map((table) => ({ table, words: 'result' as const })),
  ...[remedyReach, ...REMEDIES.flatMap(({ versions }) => versions)].map((table) => ({
    table,
    words: 'remedies' as const,
  })),
]

export default function Law() {
  const { t } = useTranslation(['law', 'result', 'remedies'])
  return (
    <ReadingPage title={t('title')}>
      <p>{t('intro')}</p>
      <p>{t('version', { rules: RULES })}</p>
      <Notice tone="care">
        <p>{t('not-checked')}</p>
      </Notice>
      <h2>{t('how-title')}</h2>
      <p>{t('how')}</p>
      <nav className="contents" aria-label={t('contents')}>
        <ul>
          {TABLES.map(({ table, words }) => (
            <li key={anchor(table)}>
              <a href={`#${anchor(table)}`}>{t(`${words}:table.${table.id}` as 'result:table.relief')}</a>
            </li>
          ))}
        </ul>
      </nav>
      {TABLES.map(({ table, words }) => (
        <LawTable key={anchor(table)} table={table} words={words} anchor={anchor(table)} />
      ))}
      <Sign />
    </ReadingPage>
  )
}

/** Lines, on paper only, for whoever checks the tables. */
function Sign() {
  const { t } = useTranslation('law')
  return (
    <div className="sign" aria-hidden="true">
      {(['checked', 'bar', 'signature', 'day'] as const).map((line) => (
        <span key={line}>{t(`sign.${line}`)}</span>
      ))}
    </div>
  )
}

function anchor({ id, from }: LawTableProps['table']): string {
  return `${id}-${from}`
}

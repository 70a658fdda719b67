import { useTranslation } from 'react-i18next'
import { LawTable } from '#app/components/law-table.tsx'
import { Notice } from '#app/components/notice.tsx'
import { ReadingPage } from '#app/components/page.tsx'
import { automaticClearing } from '#app/rules/automatic.ts'
import { PROP_64_TABLES } from '#app/rules/prop-64/judge.ts'
import type { Table } from '#app/rules/table.ts'
import { RULES } from '#app/rules/version.ts'

export const handle = { words: ['law', 'result'] }

const TABLES: readonly Table[] = [...PROP_64_TABLES, ...automaticClearing]

export default function Law() {
  const { t } = useTranslation(['law', 'result'])
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
          {TABLES.map((table) => (
            <li key={anchor(table)}>
              <a href={`#${anchor(table)}`}>{t(`result:table.${table.id}` as 'result:table.relief')}</a>
            </li>
          ))}
        </ul>
      </nav>
      {TABLES.map((table) => (
        <LawTable key={anchor(table)} table={table} anchor={anchor(table)} />
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

function anchor({ id, from }: Table): string {
  return `${id}-${from}`
}

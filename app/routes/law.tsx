import { useTranslation } from 'react-i18next'
import { anchorOf, LawTable, type LawTableProps } from '#app/components/law-table.tsx'
import { Notice } from '#app/components/notice.tsx'
import { ReadingPage } from '#app/components/page.tsx'
import { automaticClearing } from '#app/rules/automatic.ts'
import { PROP_64_TABLES } from '#app/rules/prop-64/judge.ts'
import { REMEDIES } from '#app/rules/remedies.ts'
import { remedyReach } from '#app/rules/remedy-reach.ts'
import { RULES } from '#app/rules/version.ts'

export const handle = { words: ['law', 'result', 'remedies'] }

/** A part of the law, with its tables. */
type Part = { id: string; title: string; tables: readonly LawTableProps['table'][]; words: LawTableProps['words'] }

const PARTS: readonly Part[] = [
  { id: 'prop-64', title: 'law:parts.prop-64', tables: PROP_64_TABLES, words: 'result' },
  { id: 'automatic', title: 'law:parts.automatic', tables: automaticClearing, words: 'result' },
  { id: 'other-ways', title: 'law:parts.other-ways', tables: [remedyReach], words: 'remedies' },
  ...REMEDIES.map(({ versions }): Part => {
    const { id } = versions[0]
    return { id: `way-${id}`, title: `remedies:remedy.${id}.name`, tables: versions, words: 'remedies' }
  }),
]

export default function Law() {
  const { t } = useTranslation(['law', 'result', 'remedies'])
  const titleOf = ({ title }: Part) => t(title as 'law:parts.prop-64')
  return (
    <ReadingPage title={t('title')}>
      <p>{t('intro')}</p>
      <p>{t('version', { rules: RULES })}</p>
      <Notice tone="care">
        <p>{t('not-checked')}</p>
      </Notice>
      <h2>{t('how-title')}</h2>
      <p>{t('how')}</p>
      <p>{t('testers-help')}</p>
      <nav className="contents" aria-label={t('contents')}>
        <h2>{t('contents')}</h2>
        <ul>
          {PARTS.map((part) => (
            <li key={part.id}>
              <a href={`#${part.id}`}>{titleOf(part)}</a>
              <TablesOf part={part} />
            </li>
          ))}
        </ul>
      </nav>
      {PARTS.map((part) => (
        <section key={part.id} className="law-part">
          <h2 id={part.id}>{titleOf(part)}</h2>
          {part.tables.map((table) => (
            <LawTable key={anchorOf(table)} table={table} words={part.words} />
          ))}
        </section>
      ))}
      <Sign />
    </ReadingPage>
  )
}

/** The tables of a part that has several; versions of one table stand together, so the first leads to all. */
function TablesOf({ part: { tables, words } }: { part: Part }) {
  const { t } = useTranslation(['law', 'result', 'remedies'])
  const first = tables.filter((table, index) => tables.findIndex(({ id }) => id === table.id) === index)
  if (first.length === 1) return null
  return (
    <ul>
      {first.map((table) => (
        <li key={table.id}>
          <a href={`#${anchorOf(table)}`}>{t(`${words}:table.${table.id}` as 'result:table.relief')}</a>
        </li>
      ))}
    </ul>
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

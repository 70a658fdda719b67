import { useTranslation } from 'react-i18next'
import { Contact } from '#app/components/contact.tsx'
import { anchorOf, LawTable } from '#app/components/law-table.tsx'
import { Notice } from '#app/components/notice.tsx'
import { ReadingPage } from '#app/components/page.tsx'
import { RULES } from '#app/rules/version.ts'
import { type PartOfLaw, WHOLE_LAW } from '#app/rules/whole-law.ts'

export const handle = { words: ['law', 'result', 'meaning', 'remedies'] }

export default function Law() {
  const { t } = useTranslation(['law', 'result', 'meaning', 'remedies'])
  const titleOf = ({ id, remedy }: PartOfLaw) => {
    const key = remedy ? `remedies:remedy.${remedy.versions[0].id}.name` : `law:parts.${id}`
    return t(key as 'law:parts.prop-64')
  }
  return (
    <ReadingPage title={t('title')}>
      <p>{t('intro')}</p>
      <p>{t('version', { rules: RULES })}</p>
      <Notice tone="care">
        <p>{t('not-checked')}</p>
        <Contact words={t('contact')} />
      </Notice>
      <h2>{t('how-title')}</h2>
      <p>{t('how')}</p>
      <p>{t('testers-help')}</p>
      <nav className="contents" aria-label={t('contents')}>
        <h2>{t('contents')}</h2>
        <ul>
          {WHOLE_LAW.map((part) => (
            <li key={part.id}>
              <a href={`#${part.id}`}>{titleOf(part)}</a>
              <TablesOf part={part} />
            </li>
          ))}
        </ul>
      </nav>
      {WHOLE_LAW.map((part) => (
        <section key={part.id} className="law-part">
          <h2 id={part.id}>{titleOf(part)}</h2>
          {part.tables.map((each) => (
            <LawTable key={anchorOf(each.table)} {...each} />
          ))}
        </section>
      ))}
      <Sign />
    </ReadingPage>
  )
}

/** The tables of a part that has several; versions of one table stand together, so the first leads to all. */
function TablesOf({ part: { tables } }: { part: PartOfLaw }) {
  const { t } = useTranslation(['law', 'result', 'meaning', 'remedies'])
  const first = tables.filter(({ table }, at) => tables.findIndex((other) => other.table.id === table.id) === at)
  if (first.length === 1) return null
  return (
    <ul>
      {first.map(({ table, words }) => (
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

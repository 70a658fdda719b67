import { useTranslation } from 'react-i18next'
import { bandKey } from '#app/components/what-ifs.tsx'
import type { Fact } from '#app/rules/facts.ts'
import type { Row, Table } from '#app/rules/table.ts'

/** One decision table as it stands in the code: conditions, result, citation, and how sure we are of the row. */
export function LawTable({ table, anchor }: { table: Table; anchor: string }) {
  const { t, i18n } = useTranslation(['law', 'result'])
  const day = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(table.from),
  )
  return (
    <section className="law-table">
      <h2 id={anchor}>{t(`result:table.${table.id}` as 'result:table.relief')}</h2>
      <p>
        {table.from === '0001-01-01' ? t('always') : t('in-force', { day })} ·{' '}
        <a href={table.source} rel="noreferrer">
          {t('source')}
        </a>
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the window is scrolled with the keyboard */}
      <section className="scroll" tabIndex={0} aria-labelledby={anchor}>
        <table>
          <thead>
            <tr>
              {(['conditions', 'result', 'citation', 'certainty'] as const).map((column) => (
                <th key={column} scope="col">
                  {t(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row) => (
              <tr key={JSON.stringify(row.when)}>
                <td data-column={t('conditions')}>
                  <Conditions row={row} />
                </td>
                <td data-column={t('result')}>{t(`result:${table.id}.${row.then}` as 'result:relief.same-level')}</td>
                <td data-column={t('citation')}>{row.citation}</td>
                <td data-column={t('certainty')}>{t(`sure.${row.certainty}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <div className="sign" aria-hidden="true">
        <span className="wide">{t('sign.notes')}</span>
      </div>
    </section>
  )
}

function Conditions({ row: { when } }: { row: Row }) {
  const { t } = useTranslation(['law', 'result'])
  const facts = Object.entries(when) as [Fact, readonly string[]][]
  if (facts.length === 0) return t('any')
  return (
    <ul>
      {facts.map(([fact, bands]) => (
        <li key={fact}>
          <strong>{t(`result:facts.${fact}`)}</strong>:{' '}
          {bands.map((band) => t(`result:${bandKey(fact, band)}`)).join(' · ')}
        </li>
      ))}
    </ul>
  )
}

import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import type { Row, Table, Vocabulary } from '#app/rules/table.ts'
import peopleOfRows from './law-people.json'

/** A table of any kind, and the file of words that speaks of it. */
export type LawTableProps = { table: Table<string, Vocabulary>; words: 'result' | 'remedies' }

/** The place of a table on the page about the law: its versions are told apart by their first day. */
export function anchorOf({ id, from }: LawTableProps['table']): string {
  return `${id}-${from}`
}

/** One decision table as it stands in the code: conditions, result, citation, how sure we are, and who tests each row. */
export function LawTable({ table, words }: LawTableProps) {
  const { t, i18n } = useTranslation(['law', 'result', 'remedies'])
  const day = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(table.from),
  )
  const title = t(`${words}:table.${table.id}` as 'result:table.relief')
  const first = words === 'result' ? t('always') : t('remedies:first')
  const since = table.from === '0001-01-01' ? first : t('in-force', { day })
  const testers = (peopleOfRows.rows as Record<string, number[][]>)[anchorOf(table)] ?? []
  return (
    <section className="law-table">
      <h3 id={anchorOf(table)}>{title}</h3>
      <p>
        {since} ·{' '}
        <a href={table.source} rel="noreferrer">
          {t('source')}
        </a>
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the window is scrolled with the keyboard */}
      <section className="scroll" tabIndex={0} aria-label={`${title}: ${since}`}>
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
            {table.rows.map((row, index) => (
              <Fragment key={JSON.stringify(row.when)}>
                <tr>
                  <td data-column={t('conditions')}>
                    <Conditions row={row} words={words} />
                  </td>
                  <td data-column={t('result')}>{t(resultKeys(words, table.id, row.then))}</td>
                  <td data-column={t('citation')}>{row.citation}</td>
                  <td data-column={t('certainty')}>{t(`sure.${row.certainty}`)}</td>
                </tr>
                <tr className="testers">
                  <td colSpan={4}>
                    <Testers given={testers[index] ?? []} />
                  </td>
                </tr>
              </Fragment>
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

/** Where the sentence of a result stands: remedies share those that mean the same everywhere. */
function resultKeys(words: LawTableProps['words'], id: string, then: string) {
  const keys =
    words === 'result' ? [`result:${id}.${then}`] : [`remedies:ends.${id}.${then}`, `remedies:ends.any.${then}`]
  return keys as ['result:relief.same-level']
}

function Conditions({ row: { when }, words }: { row: Row<string, Vocabulary>; words: LawTableProps['words'] }) {
  const { t } = useTranslation(['law', 'result', 'remedies'])
  const facts = Object.entries(when)
  if (facts.length === 0) return t('any')
  return (
    <ul>
      {facts.map(([fact, bands = []]) => (
        <li key={fact}>
          <strong>{t(`${words}:facts.${fact}` as 'result:facts.age')}</strong>:{' '}
          {bands.map((band) => t(`${words}:bands.${fact}.${band}` as 'result:bands.age.18-20')).join(' · ')}
        </li>
      ))}
    </ul>
  )
}

/** How many made-up people test a row, and the first of them with their answers. Their stories are in English. */
function Testers({ given: [number = 0, ...places] }: { given: readonly number[] }) {
  const { t } = useTranslation(['law', 'result', 'remedies'])
  return (
    <details>
      <summary>{t('testers', { number })}</summary>
      <ul>
        {places.map((place) => {
          const [name = '', answer = ''] = peopleOfRows.people[place] ?? []
          return (
            <li key={place}>
              <span lang="en">{name}</span> → {t(answerKeys(answer))}
            </li>
          )
        })}
      </ul>
      {number > places.length && <p>{t('more-testers', { number: number - places.length })}</p>}
    </details>
  )
}

function answerKeys(answer: string) {
  return [`result:outcome.${answer}.title`, `remedies:fit.${answer}`] as unknown as ['remedies:fit.fits']
}

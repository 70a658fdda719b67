import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { ALL_TABLES, type AnyRow, type AnyTable, type TableOfLaw } from '#app/rules/whole-law.ts'
import peopleOfRows from './law-people.json'

type LawTableProps = Pick<TableOfLaw, 'table' | 'words'>

const FILES = ['law', 'result', 'meaning', 'remedies'] as const

/** The place of a table on the page about the law: its versions are told apart by their first day. */
export function anchorOf({ id, from }: AnyTable): string {
  return `${id}-${from}`
}

/** One decision table as it stands in the code: conditions, result, citation, how sure we are, and who tests each row. */
export function LawTable({ table, words }: LawTableProps) {
  const { t } = useTranslation(FILES)
  const title = t(`${words}:table.${table.id}` as 'result:table.relief')
  const since = useSince(table, words)
  const testers = (peopleOfRows.rows as Record<string, number[][]>)[anchorOf(table)] ?? []
  return (
    <details className="law-table" id={anchorOf(table)}>
      <summary>
        <h3>{title}</h3> <span>{since}</span>
      </summary>
      <p>
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
              <tr key={JSON.stringify(row.when)}>
                <td data-column={t('conditions')}>
                  <Conditions row={row} words={words} />
                </td>
                <td data-column={t('result')}>
                  {t(resultKeys(words, table.id, row.then))}
                  <Testers given={testers[index]} />
                </td>
                <td data-column={t('citation')}>
                  <Citation row={row} table={table} />
                </td>
                <td data-column={t('certainty')}>{t(`sure.${row.certainty}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <div className="sign" aria-hidden="true">
        <span className="wide">{t('sign.notes')}</span>
      </div>
    </details>
  )
}

/** From when on a version holds. */
function useSince({ id, from }: AnyTable, words: LawTableProps['words']): string {
  const { t, i18n } = useTranslation(FILES)
  const day = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'long', timeZone: 'UTC' })
  if (from !== '0001-01-01') return t('in-force', { day: day.format(new Date(from)) })
  if (ALL_TABLES.filter(({ table }) => table.id === id).length === 1) return t('one-version')
  return words === 'result' ? t('always') : t('remedies:first')
}

/** Where the sentence of a result stands: remedies share those that mean the same everywhere. */
function resultKeys(words: LawTableProps['words'], id: string, then: string) {
  const keys =
    words === 'remedies' ? [`remedies:ends.${id}.${then}`, `remedies:ends.any.${then}`] : [`${words}:${id}.${then}`]
  return keys as ['result:relief.same-level']
}

function Conditions({ row: { when }, words }: { row: AnyRow; words: LawTableProps['words'] }) {
  const { t } = useTranslation(FILES)
  const facts = Object.entries(when).map(([fact, bands = []]) => {
    const named = bands.map((band) => t(`${words}:bands.${fact}.${band}` as 'result:bands.age.18-20'))
    return `${t(`${words}:facts.${fact}` as 'result:facts.age')}: ${named.join(' · ')}`
  })
  if (facts.length < 2) return facts[0] ?? t('any')
  return (
    <ul>
      {facts.map((fact) => (
        <li key={fact}>{fact}</li>
      ))}
    </ul>
  )
}

/** Where a row is written; a row with an official text of its own leads there. */
function Citation({ row: { citation, source }, table }: { row: AnyRow; table: AnyTable }) {
  if (!source || source === table.source) return citation
  return (
    <a href={source} rel="noreferrer">
      {citation}
    </a>
  )
}

/** How many made-up people test a row, and the first of them by their answers. Their stories are in English. */
function Testers({ given = [] }: { given: readonly number[] | undefined }) {
  const { t, i18n } = useTranslation(FILES)
  const [number, ...places] = given
  if (!number) return null
  const people = places.map((place) => peopleOfRows.people[place] ?? [])
  const answers = [...new Set(people.map(([, answer = '']) => answer))]
  return (
    <details className="testers">
      <summary>{t('testers', { number })}</summary>
      {answers.map((answer) => {
        const alike = people.filter(([, one]) => one === answer)
        const names = alike.map(([name]) => name).join(' ')
        return (
          <Fragment key={answer}>
            {i18n.language === 'en' ? names : <span lang="en">{names}</span>}
            {answer && ` → ${t(answerKeys(answer))}.`}{' '}
          </Fragment>
        )
      })}
      {number > places.length && t('more-testers', { number: number - places.length })}
    </details>
  )
}

function answerKeys(answer: string) {
  return [`result:outcome.${answer}.title`, `remedies:fit.${answer}`] as unknown as ['remedies:fit.fits']
}

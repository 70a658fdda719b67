import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Way } from '#app/check/ways/ways-of.ts'

const REVIEW = 'https://oag.ca.gov/fingerprints/record-review/fee-waiver'
const DISMISSALS = ['pc-1203-4', 'pc-1203-4a', 'pc-1203-41', 'pc-1203-42', 'pc-17-b']
/** What each way of these still allows to be owed (PC §§ 17(f), 1203.4, 1203.4a(e), 1203.41, 1203.42). */
const OWING = ['pc-1203-4', 'pc-1203-4a', 'pc-17-b']
const AUTOMATIC = ['pc-1203-425', 'pc-851-93']

/** One other way: what it gives, whether it fits, how to ask, what would settle it, and its proof, closed. */
export function WayCard({ way }: { way: Way }) {
  const { t, i18n } = useTranslation(['ways', 'remedies'])
  const { id, fit = 'lawyer', from, form, items = [], asks, remedy } = way
  const words = `remedies:remedy.${id}` as 'remedies:remedy.pc-1203-4'
  const day = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'long', timeZone: 'UTC' })
  const good = fit === 'fits' || fit === 'automatic'
  return (
    <article className="answer">
      <div className={`outcome ${good ? 'good' : 'note'}`}>
        <h3>{t(`${words}.name`)}</h3>
        <p>
          <strong>{t(`remedies:fit.${fit}`)}</strong> {from && t('remedies:from', { day: day.format(new Date(from)) })}
        </p>
        <p>{t(`${words}.gives`)}</p>
      </div>
      <Asks asks={asks} />
      <p className="list-title">{t('how')}</p>
      <ul>
        <li>{t(`${words}.next`)}</li>
        {form && items.length > 0 && <li>{t('remedies:items', { form, items: items.join(', ') })}</li>}
        {DISMISSALS.includes(id) && <li>{t('notice')}</li>}
        {OWING.includes(id) && <li>{t('owe')}</li>}
        {(form === 'CR-180' || form === 'CR-409') && <li>{t('fee')}</li>}
        {form && (
          <li>
            <a href={`https://selfhelp.courts.ca.gov/jcc-form/${form}`} rel="noreferrer">
              {t('form-page', { form })}
            </a>
          </li>
        )}
        {AUTOMATIC.includes(id) && (
          <li>
            <a href={REVIEW} rel="noreferrer">
              {t('check-record')}
            </a>
          </li>
        )}
      </ul>
      <Why way={way} />
      <p className="hint">{/^[A-Z]/.test(remedy) && remedy}</p>
    </article>
  )
}

function Asks({ asks }: Pick<Way, 'asks'>) {
  const { t, i18n } = useTranslation(['ways', 'remedies'])
  if (asks.length === 0) return null
  return (
    <>
      <p className="list-title">{t('asks')}</p>
      <ul>
        {asks.map(({ path, facts }) => (
          <li key={path}>
            <Link to={`/${i18n.language}/${path}`}>
              {facts.map((fact) => t(`remedies:asked.${fact.replace('.', '-')}` as 'remedies:asked.level')).join(', ')}
            </Link>
          </li>
        ))}
      </ul>
    </>
  )
}

/** The rows that decided, or that are still open, each with the law it stands on and how sure we are. */
function Why({ way: { id, rows, source } }: { way: Way }) {
  const { t } = useTranslation(['ways', 'remedies'])
  if (rows.length === 0 || !source) return null
  return (
    <details className="help proof">
      <summary>{t('why')}</summary>
      <p>{t(`remedies:table.${id}` as 'remedies:table.pc-1203-4')}</p>
      {rows.length > 1 && <p>{t('open-rows')}</p>}
      <ul>
        {rows.map(({ result, citation, certainty }) => (
          <li key={result}>
            {t([
              `remedies:ends.${id}.${result}`,
              `remedies:ends.any.${result}`,
            ] as unknown as 'remedies:ends.any.charged')}
            <p className="source">
              <a href={source} rel="noreferrer">
                {t('law-link', { citation })}
              </a>{' '}
              <span>{t(`sure.${certainty}`)}</span>
            </p>
          </li>
        ))}
      </ul>
    </details>
  )
}

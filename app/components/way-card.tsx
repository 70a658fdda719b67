import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Way } from '#app/check/ways/ways-of.ts'

/** One other way: what it gives, whether it fits, what would settle it, how to ask, and its proof, closed. */
export function WayCard({ way }: { way: Way }) {
  const { t, i18n } = useTranslation(['ways', 'remedies'])
  const { id, fit = 'lawyer', from, form, asks, remedy, onceLowered } = way
  const words = `remedies:remedy.${id}` as 'remedies:remedy.pc-1203-4'
  const day = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'long', timeZone: 'UTC' })
  const good = fit === 'fits' || fit === 'automatic'
  const paper = form ? t('remedies:form', { form }) : t('remedies:no-form')
  return (
    <article className="answer">
      <div className={`outcome ${good ? 'good' : 'note'}`}>
        <h3>{t(`${words}.name`)}</h3>
        <p>
          <strong>{t(`remedies:fit.${fit}`)}</strong> {from && t('remedies:from', { day: day.format(new Date(from)) })}
        </p>
        {(onceLowered === 'felony' || onceLowered === 'misdemeanor') && <p>{t(`once-lowered.${onceLowered}`)}</p>}
        <p>{t(`${words}.gives`)}</p>
        <p>{[...(/^[A-Z]/.test(remedy) ? [remedy] : []), paper].join(' · ')}</p>
      </div>
      <Asks asks={asks} />
      <details className="help" open={good}>
        <summary>{t('how')}</summary>
        <How way={way} />
      </details>
      <Why way={way} />
    </article>
  )
}

function How({ way: { id, form, items = [], notice, owing, byItself } }: { way: Way }) {
  const { t, i18n } = useTranslation(['ways', 'remedies'])
  return (
    <ul>
      <li>{t(`remedies:remedy.${id}.next` as 'remedies:remedy.pc-1203-4.next')}</li>
      {form && items.length > 0 && <li>{t('remedies:items', { form, items: items.join(', ') })}</li>}
      {notice && <li>{t('notice')}</li>}
      {owing && <li>{t('owe')}</li>}
      {(form === 'CR-180' || form === 'CR-409') && <li>{t('fee')}</li>}
      {form && (
        <li>
          <a href={`https://selfhelp.courts.ca.gov/jcc-form/${form}`} rel="noreferrer">
            {t('form-page', { form })}
          </a>
        </li>
      )}
      {byItself && (
        <li>
          <Link to={`/${i18n.language}/already-cleared`}>{t('check-record')}</Link>
        </li>
      )}
    </ul>
  )
}

function Asks({ asks }: Pick<Way, 'asks'>) {
  const { t, i18n } = useTranslation(['ways', 'remedies'])
  if (asks.length === 0) return null
  return (
    <>
      <p className="list-title">{t('asks')}</p>
      <ul>
        {asks.map(({ path, facts }) => {
          const what = facts
            .map((fact) => t(`remedies:asked.${fact.replace('.', '-')}` as 'remedies:asked.level'))
            .join(', ')
          return (
            <li key={path}>
              {what}{' '}
              <Link to={`/${i18n.language}/${path}`} aria-label={t('answer-what', { what })}>
                {t('answer')}
              </Link>
            </li>
          )
        })}
      </ul>
    </>
  )
}

/** The rows that decided, or that are still open, each with the law it stands on and how sure we are. */
function Why({ way: { id, rows } }: { way: Way }) {
  const { t } = useTranslation(['ways', 'remedies'])
  if (rows.length === 0) return null
  return (
    <details className="help proof">
      <summary>{t('why')}</summary>
      <p>{t(`remedies:table.${id}` as 'remedies:table.pc-1203-4')}</p>
      {rows.length > 1 && <p>{t('open-rows')}</p>}
      <ul>
        {rows.map(({ result, citation, source, certainty }) => (
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

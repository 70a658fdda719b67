import { useTranslation } from 'react-i18next'
import { findCounty } from '#app/record/counties.ts'

/** Who helps with clearing a record, most often free; the public defender's office where we know its address. */
export function WhoCanHelp({ counties }: { counties: string[] }) {
  const { t } = useTranslation('result')
  const offices = counties.flatMap((county) => findCounty(county)?.publicDefender ?? [])
  return (
    <section>
      <h2>{t('help.title')}</h2>
      <p>{t('help.text')}</p>
      <ul>
        {offices.map(({ name, address }) => (
          <li key={address}>
            {name}, {address}
          </li>
        ))}
        <li>
          <a
            href="https://selfhelp.courts.ca.gov/clean-your-record/marijuana-conviction-relief-prop-64"
            rel="noreferrer"
          >
            {t('help.self-help')}
          </a>
        </li>
        <li>
          <a href="https://www.lawhelpca.org/" rel="noreferrer">
            {t('help.law-help')}
          </a>
        </li>
      </ul>
    </section>
  )
}

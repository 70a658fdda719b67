import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { listIn, type Pages } from '#app/answers/schema.ts'
import { readDate } from '#app/check/dates.ts'
import type { WayId } from '#app/check/ways/questions.ts'
import type { YouId } from '#app/check/ways/you.ts'

type Props = { title: string; who: string; ids: readonly (WayId | YouId)[]; pages: Pages }

/** What was answered on the pages of the other ways, each with the link to change it; closed until asked for. */
export function WayAnswers({ title, who, ids, pages }: Props) {
  const { t, i18n } = useTranslation(['ways', 'common'])
  const words = (id: WayId | YouId): string[] => {
    const day = readDate(pages[id] ?? {}, 'date')
    if (day) return [day]
    return listIn(pages[id], 'choice').map((choice) => {
      if (choice === 'unsure') return t('not-known')
      return choice === 'none' ? t('none') : t(`${id}.options.${choice}` as 'all.options.yes')
    })
  }
  return (
    <details className="help">
      <summary>{title}</summary>
      <dl className="answers">
        {ids.map((id) => (
          <div key={id}>
            <dt>{t(`${id}.short`)}</dt>
            <dd>
              {words(id).map((line) => (
                <span key={line}>{line}</span>
              ))}
            </dd>
            <dd className="change">
              <Link
                to={`/${i18n.language}/ways/${who}/${id}`}
                aria-label={t('change-what', { what: t(`${id}.short`) })}
              >
                {t('change')}
              </Link>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

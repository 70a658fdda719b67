import { useTranslation } from 'react-i18next'
import { ButtonLink } from '#app/components/button.tsx'
import type { Alternative } from '#app/rules/alternatives.ts'
import { remedyId } from '#app/rules/remedies.ts'

/** Other ways to lighten the record: what each gives, how far it fits, what to do, its name in law and its form. */
export function Alternatives({ alternatives, open }: { alternatives: Alternative[]; open: boolean }) {
  const { t, i18n } = useTranslation('remedies')
  if (alternatives.length === 0) return null
  return (
    <details className="help" open={open}>
      <summary>{t('title')}</summary>
      <p>{t('intro')}</p>
      <ul>
        {alternatives.map((alternative) => (
          <li key={alternative.remedy}>
            <Remedy {...alternative} />
          </li>
        ))}
      </ul>
      <p>{t('care')}</p>
      <ButtonLink to={`/${i18n.language}/ways`}>{t('ask')}</ButtonLink>
    </details>
  )
}

function Remedy({ remedy, form, fit = 'lawyer', items = [], from }: Alternative) {
  const { t, i18n } = useTranslation('remedies')
  const words = `remedy.${remedyId(remedy)}` as 'remedy.pc-1203-4'
  const paper = form ? t('form', { form }) : t('no-form')
  const day = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'long', timeZone: 'UTC' })
  return (
    <>
      <p>
        <strong>{t(`${words}.name`)}.</strong> {t(`fit.${fit}`)}{' '}
        {from && t('from', { day: day.format(new Date(from)) })}
      </p>
      <p>
        {t(`${words}.gives`)} {t(`${words}.next`)} {items.length > 0 && t('items', { form, items: items.join(', ') })}
      </p>
      <p>{[...(/^[A-Z]/.test(remedy) ? [remedy] : []), paper].join(' · ')}</p>
    </>
  )
}

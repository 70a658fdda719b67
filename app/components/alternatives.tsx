import { useTranslation } from 'react-i18next'
import type { Alternative } from '#app/rules/alternatives.ts'

/** Other ways to lighten the record, each with its name in law and its form. */
export function Alternatives({ alternatives, open }: { alternatives: Alternative[]; open: boolean }) {
  const { t } = useTranslation('result')
  if (alternatives.length === 0) return null
  return (
    <details className="help" open={open}>
      <summary>{t('alternatives.title')}</summary>
      <p>{t('alternatives.text')}</p>
      <ul>
        {alternatives.map(({ remedy, form }) => (
          <li key={remedy}>
            {t(remedyKey(remedy))} ({/^[A-Z]/.test(remedy) ? `${remedy}, ` : ''}
            {form ? t('alternatives.form', { form }) : t('alternatives.no-form')})
          </li>
        ))}
      </ul>
    </details>
  )
}

function remedyKey(remedy: string) {
  const id = remedy
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/-$/, '')
  return `alternatives.${id}` as 'alternatives.pc-1203-4'
}

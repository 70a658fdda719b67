import { useTranslation } from 'react-i18next'

/** The sentence beside a field that is wrong. Residents' forms have one of their own, in code they load and we do not. */
export function FieldFault({ id, children }: { id: string; children: string | undefined }) {
  const { t } = useTranslation('common')
  if (!children) return null
  return (
    <p className="field-problem" id={id}>
      <span className="visually-hidden">{t('problem.label')} </span>
      {children}
    </p>
  )
}

import { useTranslation } from 'react-i18next'
import { isRouteErrorResponse } from 'react-router'
import { ButtonLink } from '#app/components/button.tsx'
import { PageTitle } from '#app/components/page.tsx'

const KNOWN = { 400: 'malformed', 403: 'other-site', 404: 'not-found', 405: 'malformed', 413: 'too-large' } as const

/** What went wrong, in words: never a stack, never a code alone. It loses no answers and offers a way on. */
export function ProblemPage({ error }: { error: unknown }) {
  const { t, i18n } = useTranslation()
  const status = isRouteErrorResponse(error) ? error.status : 500
  const kind = KNOWN[status as keyof typeof KNOWN] ?? 'broken'
  return (
    <article className="reading">
      <PageTitle>{t(`wrong.${kind}.title`)}</PageTitle>
      <h1>{t(`wrong.${kind}.title`)}</h1>
      <p>{t(`wrong.${kind}.text`)}</p>
      <p>{t('wrong.kept')}</p>
      <ButtonLink to={`/${i18n.language}`}>{t('wrong.start')}</ButtonLink>
    </article>
  )
}

import { useTranslation } from 'react-i18next'
import { Link, useFetcher } from 'react-router'
import type { Dismissal } from '#app/check/ways/dismissal.ts'
import { Button } from '#app/components/button.tsx'
import { PaperProblems } from '#app/components/paper-problems.tsx'
import type { PaperProblem } from '#app/petition/facts.ts'
import type { clientAction } from '#app/routes/ways-file.ts'
import { isWeighed } from '#app/rules/papers.ts'

type Props = {
  dismissal: Dismissal
  caseId: string
  /** A count of the case, for its page of the county. */
  countId: string
  /** Whether this site has the court's form and can fill it in. */
  installed: boolean
  problems: PaperProblem[]
}

/** Form CR-180 for a case: filled in where the site has it, or else what to check on it. */
export function FillDismissal({ dismissal: { items, needed }, caseId, countId, installed, problems }: Props) {
  const { t, i18n } = useTranslation(['ways', 'petition'])
  const fetcher = useFetcher<typeof clientAction>()
  const to = (path: string) => `/${i18n.language}/${path}`
  const found = fetcher.data ? fetcher.data.problems : problems
  const names = items.join(', ')
  return (
    <section className="card">
      <h3>{t('fill.title')}</h3>
      <p>{t(installed ? 'fill.text' : 'fill.by-hand', { items: names })}</p>
      {installed && <p>{t('fill.tick', { items: names })}</p>}
      {installed && <p>{t('fill.pen')}</p>}
      {items.some(isWeighed) && <p>{t('fill.explain')}</p>}
      <p>{t('fill.after')}</p>
      {installed && needed && (
        <p>
          {t(`fill.${needed}`)}{' '}
          <Link to={to(needed === 'you' ? 'you?ways' : `check/${countId}/case?ways`)}>{t('fill.go')}</Link>
        </p>
      )}
      {installed && !needed && (
        <fetcher.Form method="post" action={to(`ways/${caseId}/file`)}>
          <Button>{t('fill.button')}</Button>
        </fetcher.Form>
      )}
      <p role="status">
        {fetcher.state !== 'idle' ? t('petition:packet.making') : fetcher.data?.made && t('petition:packet.made')}
      </p>
      {fetcher.data && !fetcher.data.made && found.length === 0 && (
        <p role="alert">{t('petition:packet.no-connection')}</p>
      )}
      {found.length > 0 && <PaperProblems problems={found} caseId={caseId} />}
    </section>
  )
}

import { useTranslation } from 'react-i18next'
import { useFetcher } from 'react-router'
import { Button, ButtonLink } from '#app/components/button.tsx'
import { Notice } from '#app/components/notice.tsx'
import { PaperProblems } from '#app/components/paper-problems.tsx'
import type { PaperProblem } from '#app/petition/facts.ts'
import type { clientAction } from '#app/routes/letter-file.ts'

/** The letter to the clerk to take away, or what stands in its way; `problems` is what the server found without scripts. */
export function LetterReady({ problems }: { problems: PaperProblem[] }) {
  const { t, i18n } = useTranslation('petition')
  const fetcher = useFetcher<typeof clientAction>()
  const to = (path: string) => `/${i18n.language}/${path}`
  const found = fetcher.data ? fetcher.data.problems : problems
  if (found.length > 0) return <PaperProblems problems={found} page="letter" />
  return (
    <Notice tone="good" title={t('letter.ready')}>
      <fetcher.Form method="post" action={to('letter/file')}>
        <Button>{t('letter.download')}</Button>
      </fetcher.Form>
      <p role="status">{fetcher.state !== 'idle' ? t('packet.making') : fetcher.data?.made && t('packet.made')}</p>
      {fetcher.data && !fetcher.data.made && <p role="alert">{t('packet.no-connection')}</p>}
      <ButtonLink to={to('before-you-file')} look="quiet">
        {t('cleared.go-on')}
      </ButtonLink>
    </Notice>
  )
}

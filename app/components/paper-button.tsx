import { useTranslation } from 'react-i18next'
import { useFetcher } from 'react-router'
import { Button } from '#app/components/button.tsx'
import { PaperProblems } from '#app/components/paper-problems.tsx'
import type { PaperProblem } from '#app/petition/facts.ts'
import type { clientAction } from '#app/routes/packet-file.ts'

type Props = {
  caseId: string
  /** The last word of the file's address: `file`, `for-you`. */
  paper: string
  look?: 'main' | 'quiet'
  /** What the server found without scripts. */
  problems?: PaperProblem[]
  children: string
}

/** Makes a paper of a case and saves it, or says what stands in the way. */
export function PaperButton({ caseId, paper, look, problems = [], children }: Props) {
  const { t, i18n } = useTranslation('petition')
  const fetcher = useFetcher<typeof clientAction>()
  const found = fetcher.data ? fetcher.data.problems : problems
  return (
    <>
      <fetcher.Form method="post" action={`/${i18n.language}/packet/${caseId}/${paper}`}>
        <Button look={look}>{children}</Button>
      </fetcher.Form>
      <p role="status">{fetcher.state !== 'idle' ? t('packet.making') : fetcher.data?.made && t('packet.made')}</p>
      {fetcher.data && !fetcher.data.made && found.length === 0 && <p role="alert">{t('packet.no-connection')}</p>}
      {found.length > 0 && <PaperProblems problems={found} caseId={caseId} />}
    </>
  )
}

import { useTranslation } from 'react-i18next'
import { type AskingPage, answer } from '#app/answers/answer.ts'
import { deviceStore } from '#app/answers/device-store.ts'
import type { Answers } from '#app/answers/schema.ts'
import { sessionStore } from '#app/answers/session-store.server.ts'
import { filingCase } from '#app/check/decisions.ts'
import { keepCasePage } from '#app/check/keep.ts'
import { EXHIBITS, exhibitProblems, LONGEST_STATEMENT, STATEMENTS, statementProblems } from '#app/check/papers.ts'
import { today } from '#app/check/today.ts'
import { TextField } from '#app/components/fields.tsx'
import { QuestionForm } from '#app/components/form.tsx'
import { Notice } from '#app/components/notice.tsx'
import { PageTitle } from '#app/components/page.tsx'
import { usePaperWords } from '#app/components/paper-words.ts'
import { Stages } from '#app/components/stages.tsx'
import type { Route } from './+types/declaration'

export const handle = { words: ['petition'] }

type Params = { lang: string; case: string }

export async function loader({ request, params }: Route.LoaderArgs) {
  const store = sessionStore(request)
  return show(await store.read(), params, store.handOver() !== undefined)
}

export async function action(args: Route.ActionArgs) {
  return answer(asking(args.params), args, sessionStore(args.request))
}

export async function clientLoader({ params }: Route.ClientLoaderArgs) {
  return show(await deviceStore.read(), params)
}
clientLoader.hydrate = true as const

export async function clientAction(args: Route.ClientActionArgs) {
  return answer(asking(args.params), args, deviceStore)
}

function show(answers: Answers, params: Params, mayLead = true) {
  return { entered: filingCase(answers, today(), params, mayLead)?.courtCase.pages.declaration }
}

function asking({ case: id }: Params): AskingPage {
  return {
    problems: (entered) => [...statementProblems(entered), ...exhibitProblems(entered)],
    keep: (entered, answers) => keepCasePage(answers, id, 'declaration', entered),
    next: () => 'packet',
  }
}

/** Offered, never needed: the person's own statements and the pages before exhibits. */
export default function Declaration({ loaderData: { entered }, actionData }: Route.ComponentProps) {
  const { t } = useTranslation('petition')
  const words = usePaperWords(actionData?.given)
  return (
    <>
      <PageTitle problem={actionData !== undefined}>{t('declare.title')}</PageTitle>
      <Stages at="papers" />
      <h1>{t('declare.title')}</h1>
      <p>{t('declare.text')}</p>
      <Notice tone="care" title={t('declare.care-title')}>
        <ul>
          <li>{t('declare.care-citizen')}</li>
          <li>{t('declare.care-amount')}</li>
          <li>{t('declare.care-true')}</li>
        </ul>
      </Notice>
      <QuestionForm answers={entered} refused={actionData} words={words} button={t('declare.save')}>
        <h2>{t('declare.words-title')}</h2>
        <p>{t('declare.words-text', { most: LONGEST_STATEMENT })}</p>
        {STATEMENTS.map((name, index) => (
          <TextField key={name} name={name} question={t('declare.statement', { number: index + 1 })} small rows={4} />
        ))}
        <h2>{t('declare.exhibits-title')}</h2>
        <p>{t('declare.exhibits-text')}</p>
        {EXHIBITS.map((name) => (
          <TextField key={name} name={name} question={t('declare.exhibit', { letter: name.slice(-1) })} small />
        ))}
      </QuestionForm>
    </>
  )
}

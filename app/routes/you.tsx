import { useTranslation } from 'react-i18next'
import { type AskingPage, answer, type Problem } from '#app/answers/answer.ts'
import { deviceStore } from '#app/answers/device-store.ts'
import { type Answers, type Entered, textIn } from '#app/answers/schema.ts'
import { sessionStore } from '#app/answers/session-store.server.ts'
import { barNumberIn, emptyProblems, printProblems } from '#app/check/papers.ts'
import { BeginFirst } from '#app/components/begin-first.tsx'
import { Choices, TextField } from '#app/components/fields.tsx'
import { QuestionForm } from '#app/components/form.tsx'
import { PageTitle } from '#app/components/page.tsx'
import { usePaperWords } from '#app/components/paper-words.ts'
import { Stages } from '#app/components/stages.tsx'
import type { Route } from './+types/you'

export const handle = { words: ['petition'] }

const OWN = ['name', 'address', 'phone', 'email'] as const
const LAWYERS = [
  'lawyer-name',
  'lawyer-bar',
  'lawyer-firm',
  'lawyer-address',
  'lawyer-phone',
  'lawyer-fax',
  'lawyer-email',
] as const

/** Whoever comes from the page of the other ways goes back there. */
const asking = (request: Request): AskingPage => ({
  problems: (entered) => [
    ...emptyProblems(entered, ['name', 'address', ...(textIn(entered, 'lawyer') ? ['lawyer-name', 'lawyer-bar'] : [])]),
    ...printProblems(entered, [...OWN, ...LAWYERS]),
    ...barProblems(entered),
  ],
  keep: (entered, answers) => ({ ...answers, you: { ...answers.you, about: entered } }),
  next: () => (new URL(request.url).searchParams.has('ways') ? 'ways' : 'waivers'),
})

function barProblems(entered: Entered): Problem[] {
  const typed = textIn(entered, 'lawyer') ? textIn(entered, 'lawyer-bar') : ''
  return typed && !barNumberIn(typed) ? [{ field: 'lawyer-bar', code: 'number' }] : []
}

export async function loader({ request }: Route.LoaderArgs) {
  return show(await sessionStore(request).read())
}

export async function action(args: Route.ActionArgs) {
  return answer(asking(args.request), args, sessionStore(args.request))
}

export async function clientLoader() {
  return show(await deviceStore.read())
}
clientLoader.hydrate = true as const

export async function clientAction(args: Route.ClientActionArgs) {
  return answer(asking(args.request), args, deviceStore)
}

function show({ you, counts }: Answers): { entered: Entered | undefined; begun: boolean } {
  return { entered: you?.about, begun: Boolean(counts?.length) }
}

export default function You({ loaderData: { entered, begun }, actionData }: Route.ComponentProps) {
  const { t } = useTranslation('petition')
  const words = usePaperWords(actionData?.given)
  return (
    <>
      <PageTitle problem={actionData !== undefined}>{t('you.title')}</PageTitle>
      <Stages at="papers" />
      <h1>{t('you.title')}</h1>
      {!begun && <BeginFirst />}
      <p>{t('you.text')}</p>
      <QuestionForm answers={entered} refused={actionData} words={words}>
        <TextField name="name" question={t('you.name')} hint={t('you.name-hint')} small autoComplete="name" />
        <TextField
          name="address"
          question={t('you.address')}
          hint={t('you.address-hint')}
          small
          rows={4}
          autoComplete="street-address"
        />
        <TextField name="phone" question={t('you.phone')} small width="medium" inputMode="tel" autoComplete="tel" />
        <TextField name="email" question={t('you.email')} small inputMode="email" autoComplete="email" />
        <Choices
          name="lawyer"
          question={t('you.lawyer-title')}
          small
          several
          options={[{ value: 'yes', label: t('you.lawyer'), inside: <Lawyer /> }]}
        />
      </QuestionForm>
    </>
  )
}

function Lawyer() {
  const { t } = useTranslation('petition')
  return LAWYERS.map((field) => (
    <TextField
      key={field}
      name={field}
      question={t(`you.${field}`)}
      small
      rows={field === 'lawyer-address' ? 3 : undefined}
    />
  ))
}

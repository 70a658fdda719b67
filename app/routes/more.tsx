import { useTranslation } from 'react-i18next'
import { redirect } from 'react-router'
import { type AskingPage, answer } from '#app/answers/answer.ts'
import { deviceStore } from '#app/answers/device-store.ts'
import { type Answers, textIn } from '#app/answers/schema.ts'
import { sessionStore } from '#app/answers/session-store.server.ts'
import { addCount, MOST_COUNTS } from '#app/check/keep.ts'
import { Choices } from '#app/components/fields.tsx'
import { QuestionForm } from '#app/components/form.tsx'
import { PageTitle } from '#app/components/page.tsx'
import { Stages } from '#app/components/stages.tsx'
import type { Route } from './+types/more'

export const handle = { words: ['check'] }

const CHOICES = ['same-case', 'other-case', 'done'] as const

const asking: AskingPage = {
  problems: (entered, { counts = [] }) => {
    const choice = textIn(entered, 'choice')
    if (!(CHOICES as readonly string[]).includes(choice)) return [{ field: 'choice', code: 'empty' }]
    return choice !== 'done' && counts.length >= MOST_COUNTS ? [{ field: 'choice', code: 'too-many' }] : []
  },
  keep: (entered, answers) => {
    const choice = textIn(entered, 'choice')
    return choice === 'same-case' ? addCount(answers, true).answers : answers
  },
  next: (answers, entered) => {
    const choice = textIn(entered, 'choice')
    if (choice === 'done') return 'review'
    const id = choice === 'same-case' ? answers.counts?.at(-1)?.id : addCount(answers, false).count.id
    return `check/${id}/statute`
  },
}

export async function loader({ request, params }: Route.LoaderArgs) {
  return show(await sessionStore(request).read(), params.lang)
}

export async function action(args: Route.ActionArgs) {
  return answer(asking, args, sessionStore(args.request))
}

export async function clientLoader({ params }: Route.ClientLoaderArgs) {
  return show(await deviceStore.read(), params.lang)
}
clientLoader.hydrate = true as const

export async function clientAction(args: Route.ClientActionArgs) {
  return answer(asking, args, deviceStore)
}

function show({ counts = [] }: Answers, lang: string) {
  if (!counts.length) throw redirect(`/${lang}/check`)
  return { counts: counts.length }
}

export default function More({ actionData }: Route.ComponentProps) {
  const { t } = useTranslation(['check', 'common'])
  const words = ({ code }: { code: string }) => {
    if (code === 'no-room') return t('common:problem.no-room')
    return code === 'too-many' ? t('more.too-many') : t('more.problems.empty')
  }
  return (
    <>
      <PageTitle problem={actionData !== undefined}>{t('more.title')}</PageTitle>
      <Stages at="conviction" />
      <QuestionForm answers={undefined} refused={actionData} words={words}>
        <Choices
          name="choice"
          question={t('more.title')}
          hint={t('more.hint')}
          options={CHOICES.map((value) => ({ value, label: t(`more.options.${value}`) }))}
        />
      </QuestionForm>
    </>
  )
}

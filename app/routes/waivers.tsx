import { useTranslation } from 'react-i18next'
import { type AskingPage, answer, type Problem } from '#app/answers/answer.ts'
import { deviceStore } from '#app/answers/device-store.ts'
import { type Answers, type Entered, textIn } from '#app/answers/schema.ts'
import { sessionStore } from '#app/answers/session-store.server.ts'
import { nextCourt } from '#app/check/decisions.ts'
import { BeginFirst } from '#app/components/begin-first.tsx'
import { Choices } from '#app/components/fields.tsx'
import { QuestionForm } from '#app/components/form.tsx'
import { PageTitle } from '#app/components/page.tsx'
import { Stages } from '#app/components/stages.tsx'
import type { Route } from './+types/waivers'

export const handle = { words: ['petition'] }

const WAIVERS = ['originalJudge', 'appearance'] as const

const asking: AskingPage = {
  problems: (entered) =>
    WAIVERS.flatMap((field) => (['yes', 'no'].includes(textIn(entered, field)) ? [] : [{ field, code: 'empty' }])),
  keep: (entered, answers) => ({ ...answers, you: { ...answers.you, waivers: entered } }),
  next: (answers) => nextCourt(answers),
}

export async function loader({ request }: Route.LoaderArgs) {
  return show(await sessionStore(request).read())
}

export async function action(args: Route.ActionArgs) {
  return answer(asking, args, sessionStore(args.request))
}

export async function clientLoader() {
  return show(await deviceStore.read())
}
clientLoader.hydrate = true as const

export async function clientAction(args: Route.ClientActionArgs) {
  return answer(asking, args, deviceStore)
}

function show({ you, counts }: Answers): { entered: Entered | undefined; begun: boolean } {
  return { entered: you?.waivers, begun: Boolean(counts?.length) }
}

export default function Waivers({ loaderData: { entered, begun }, actionData }: Route.ComponentProps) {
  const { t } = useTranslation(['petition', 'common'])
  const words = ({ field, code }: Problem) =>
    code === 'no-room'
      ? t('common:problem.no-room')
      : t('waivers.problems.empty', { what: t(`waivers.${field}` as 'waivers.appearance') })
  return (
    <>
      <PageTitle problem={actionData !== undefined}>{t('waivers.title')}</PageTitle>
      <Stages at="papers" />
      <h1>{t('waivers.title')}</h1>
      {!begun && <BeginFirst />}
      <p>{t('waivers.text')}</p>
      <QuestionForm answers={entered} refused={actionData} words={words}>
        {WAIVERS.map((waiver) => (
          <Choices
            key={waiver}
            name={waiver}
            small
            question={t(`waivers.${waiver}`)}
            hint={t(`waivers.${waiver}-hint`)}
            options={(['no', 'yes'] as const).map((value) => ({ value, label: t(`waivers.${value}`) }))}
          />
        ))}
      </QuestionForm>
    </>
  )
}

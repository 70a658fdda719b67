import { useTranslation } from 'react-i18next'
import { answer, type Question } from '#app/answers/answer.ts'
import { deviceStore } from '#app/answers/device-store.ts'
import { deviceAnswer, WHOSE } from '#app/answers/schema.ts'
import { sessionStore } from '#app/answers/session-store.server.ts'
import { Choices } from '#app/components/fields.tsx'
import { QuestionForm } from '#app/components/form.tsx'
import { PageTitle } from '#app/components/page.tsx'
import type { Route } from './+types/device'

export const handle = { words: ['site'] }

const question: Question<'device'> = { part: 'device', shape: deviceAnswer, next: () => 'device/advice' }

export async function loader({ request }: Route.LoaderArgs) {
  return { answers: await sessionStore(request).read() }
}

export async function action(args: Route.ActionArgs) {
  return answer(question, args, sessionStore(args.request))
}

export async function clientLoader() {
  return { answers: await deviceStore.read() }
}
clientLoader.hydrate = true as const

export async function clientAction(args: Route.ClientActionArgs) {
  return answer(question, args, deviceStore)
}

export default function DevicePage({ loaderData: { answers }, actionData }: Route.ComponentProps) {
  const { t } = useTranslation('site')
  return (
    <>
      <PageTitle problem={actionData !== undefined}>{t('device.question')}</PageTitle>
      <QuestionForm answers={answers.device} refused={actionData} words={() => t('device.problem')}>
        <Choices
          name="whose"
          question={t('device.question')}
          hint={t('device.hint')}
          options={WHOSE.map((value) => ({ value, label: t(`device.options.${value}`) }))}
        />
      </QuestionForm>
    </>
  )
}

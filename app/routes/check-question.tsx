import { redirect } from 'react-router'
import { deviceStore } from '#app/answers/device-store.ts'
import type { Answers } from '#app/answers/schema.ts'
import { sessionStore } from '#app/answers/session-store.server.ts'
import { convictionOf, countOf, insteadOf, isCountId, pagesOf } from '#app/check/conviction-of.ts'
import { isQuestion, question } from '#app/check/questions.ts'
import { today } from '#app/check/today.ts'
import { QuestionPage } from '#app/components/question-page.tsx'
import type { Route } from './+types/check-question'

export const handle = { words: ['check'] }

type Params = { lang: string; count: string; question: string }

export async function loader({ request, params }: Route.LoaderArgs) {
  const store = sessionStore(request)
  return show(await store.read(), params, store.handOver() !== undefined)
}

export async function action(args: Route.ActionArgs) {
  const { answerQuestion } = await import('#app/check/ask-question.ts')
  return answerQuestion(args, sessionStore(args.request))
}

export async function clientLoader({ params }: Route.ClientLoaderArgs) {
  return show(await deviceStore.read(), params)
}
clientLoader.hydrate = true as const

export async function clientAction(args: Route.ClientActionArgs) {
  const { answerQuestion } = await import('#app/check/ask-question.ts')
  return answerQuestion(args, deviceStore)
}

/**
 * What the page shows; a page that does not belong to these answers leads to one that does. A server without answers
 * leads nowhere: they may be on the device, which is about to read them. The law itself is loaded only where the page
 * needs it, so that the first question is there early.
 */
async function show(answers: Answers, { lang, count: id, question: name }: Params, mayLead = true) {
  if (!isCountId(id) || !isQuestion(name)) throw new Response(null, { status: 404 })
  const count = countOf(answers, id)
  const isNew = !answers.counts?.includes(count)
  const instead = insteadOf(answers, id) ?? (isNew && name !== 'statute' ? 'check' : undefined)
  if (mayLead && instead) throw redirect(`/${lang}/${instead}`)
  const { conviction } = convictionOf(answers, count)
  const options =
    name === 'special' || name === 'history'
      ? (await import('#app/check/interview.ts')).optionsFor(name, answers, count, today())
      : question(name).options(conviction)
  return {
    question: name,
    options,
    statute: conviction.statute,
    entered: pagesOf(answers, count)[name],
    number: numberOf(answers, id),
  }
}

function numberOf(answers: Answers, id: string): number | undefined {
  const counts = answers.counts ?? []
  const index = counts.findIndex((count) => count.id === id)
  return counts.length > 1 || (counts.length === 1 && index < 0) ? (index < 0 ? counts.length : index) + 1 : undefined
}

export default function CheckQuestion({ loaderData, actionData }: Route.ComponentProps) {
  return <QuestionPage {...loaderData} refused={actionData} />
}

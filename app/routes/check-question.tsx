import { redirect } from 'react-router'
import { type AskingPage, answer } from '#app/answers/answer.ts'
import { deviceStore } from '#app/answers/device-store.ts'
import type { Answers } from '#app/answers/schema.ts'
import { sessionStore } from '#app/answers/session-store.server.ts'
import { afterCount, isCountId } from '#app/check/flow.ts'
import { convictionOf, optionsFor, pagesOf } from '#app/check/interview.ts'
import { countOf, keepPage } from '#app/check/keep.ts'
import { isQuestion, isUnsure, question } from '#app/check/questions.ts'
import { today } from '#app/check/today.ts'
import { QuestionPage } from '#app/components/question-page.tsx'
import type { Route } from './+types/check-question'

export const handle = { words: ['check'] }

type Params = { lang: string; count: string; question: string }

export async function loader({ request, params }: Route.LoaderArgs) {
  return show(await sessionStore(request).read(), params)
}

export async function action(args: Route.ActionArgs) {
  return answer(asking(args.params, args.request), args, sessionStore(args.request))
}

export async function clientLoader({ params }: Route.ClientLoaderArgs) {
  return show(await deviceStore.read(), params)
}
clientLoader.hydrate = true as const

export async function clientAction(args: Route.ClientActionArgs) {
  return answer(asking(args.params, args.request), args, deviceStore)
}

/** What the page shows; a page that does not belong to these answers leads to one that does. */
function show(answers: Answers, { lang, count: id, question: name }: Params) {
  if (!isCountId(id) || !isQuestion(name)) throw new Response(null, { status: 404 })
  const count = countOf(answers, id)
  const isNew = !answers.counts?.includes(count)
  if (isNew && name !== 'statute') throw redirect(`/${lang}/${answers.counts?.length ? 'review' : 'check'}`)
  const options = optionsFor(name, answers, count, today())
  const { statute } = convictionOf(answers, count).conviction
  return { question: name, options, statute, entered: pagesOf(answers, count)[name], number: numberOf(answers, id) }
}

function numberOf(answers: Answers, id: string): number | undefined {
  const counts = answers.counts ?? []
  const index = counts.findIndex((count) => count.id === id)
  return counts.length > 1 || (counts.length === 1 && index < 0) ? (index < 0 ? counts.length : index) + 1 : undefined
}

function asking({ count: id, question: name }: Params, request: Request): AskingPage {
  if (!isCountId(id) || !isQuestion(name)) throw new Response(null, { status: 404 })
  const back = new URL(request.url).searchParams.has('review')
  return {
    problems: (entered, answers) => {
      if (isUnsure(entered) && !Array.isArray(entered.choice)) return []
      const read = question(name).read(entered, convictionOf(answers, countOf(answers, id)).conviction)
      return read.ok ? [] : read.problems
    },
    keep: (entered, answers) => keepPage(answers, countOf(answers, id), name, entered),
    next: (answers) => (back ? 'review' : afterCount(answers, countOf(answers, id), today())),
  }
}

export default function CheckQuestion({ loaderData, actionData }: Route.ComponentProps) {
  return <QuestionPage {...loaderData} refused={actionData} />
}

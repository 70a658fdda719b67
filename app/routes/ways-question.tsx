import { redirect } from 'react-router'
import { deviceStore } from '#app/answers/device-store.ts'
import type { Answers } from '#app/answers/schema.ts'
import { sessionStore } from '#app/answers/session-store.server.ts'
import { pagesOf } from '#app/check/conviction-of.ts'
import { recordOf } from '#app/check/record-of.ts'
import { today } from '#app/check/today.ts'
import { answerWay } from '#app/check/ways/ask-way.ts'
import { nextWay, nowOptions } from '#app/check/ways/next.ts'
import { isWay, type WayId, way } from '#app/check/ways/questions.ts'
import { isYou, type YouId, you } from '#app/check/ways/you.ts'
import { WayPage } from '#app/components/way-page.tsx'
import type { Route } from './+types/ways-question'

export const handle = { words: ['ways'] }

type Params = { lang: string; who: string; question: string }

/** What the page shows. */
type Shown = Omit<Parameters<typeof WayPage>[0], 'refused'>

export async function loader({ request, params }: Route.LoaderArgs) {
  const store = sessionStore(request)
  return show(await store.read(), params, store.handOver() !== undefined)
}

export async function action(args: Route.ActionArgs) {
  return answerWay(args, sessionStore(args.request))
}

export async function clientLoader({ params }: Route.ClientLoaderArgs) {
  return show(await deviceStore.read(), params)
}
clientLoader.hydrate = true as const

export async function clientAction(args: Route.ClientActionArgs) {
  return answerWay(args, deviceStore)
}

/**
 * `next` leads to the first page that could still change something. As on the pages of the interview, a server without
 * answers leads nowhere else: they may be on the device.
 */
function show(answers: Answers, { lang, who, question }: Params, mayLead = true): Shown {
  const on = today()
  if (who === 'you' && question === 'next') throw redirect(`/${lang}/${nextWay(answers, on)}`)
  if (who === 'you' && isYou(question)) return ofYou(question, answers)
  if (!isWay(question) || !/^c\d{1,3}$/.test(who)) throw new Response(null, { status: 404 })
  return ofCount(question, who, answers) ?? elsewhere(question, lang, mayLead)
}

function ofYou(question: YouId, answers: Answers): Shown {
  const { options } = you(question)
  return {
    question,
    options: question === 'now' ? orAll(nowOptions(answers, today()), options) : options,
    several: question === 'now',
    entered: answers.you?.[question],
    number: undefined,
  }
}

function ofCount(question: WayId, id: string, answers: Answers): Shown | undefined {
  const index = answers.counts?.findIndex((count) => count.id === id) ?? -1
  const count = answers.counts?.[index]
  const told = recordOf(answers, today())[index]
  if (!count || !told) return undefined
  return {
    question,
    options: way(question).options(told.conviction),
    several: false,
    entered: pagesOf(answers, count)[question],
    number: (answers.counts?.length ?? 0) > 1 ? index + 1 : undefined,
  }
}

function elsewhere(question: WayId, lang: string, mayLead: boolean): Shown {
  if (mayLead) throw redirect(`/${lang}/ways`)
  return {
    question,
    options: way(question).options({ id: 'c1' }),
    several: false,
    entered: undefined,
    number: undefined,
  }
}

/** Whoever comes back when nothing of it matters any more sees all of it. */
function orAll(options: readonly string[], all: readonly string[]): readonly string[] {
  return options.length > 0 ? options : all
}

export default function WaysQuestion({ loaderData, actionData }: Route.ComponentProps) {
  return <WayPage {...loaderData} refused={actionData} />
}

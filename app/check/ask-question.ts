import { redirect } from 'react-router'
import { type AskingPage, answer } from '#app/answers/answer.ts'
import type { AnswerStore } from '#app/answers/store.ts'
import { convictionOf, countOf, insteadOf, isCountId } from './conviction-of.ts'
import { afterCount } from './flow.ts'
import { keepPage } from './keep.ts'
import { isQuestion, question } from './questions.ts'
import { isUnsure } from './read-page.ts'
import { today } from './today.ts'

type Args = { request: Request; params: { lang: string; count: string; question: string } }

/**
 * Reads, keeps and follows one answered question. With the law in it, it is loaded after the first question is there,
 * and fetched ahead for the time without a connection.
 */
export async function answerQuestion(args: Args, store: AnswerStore) {
  const page = asking(args.params, args.request)
  const instead = insteadOf(await store.read(), args.params.count)
  if (instead) throw redirect(`/${args.params.lang}/${instead}`)
  return answer(page, args, store)
}

function asking({ count: id, question: name }: Args['params'], request: Request): AskingPage {
  if (!isCountId(id) || !isQuestion(name)) throw new Response(null, { status: 404 })
  const { searchParams } = new URL(request.url)
  return {
    problems: (entered, answers) => {
      if (isUnsure(entered) && !Array.isArray(entered.choice)) return []
      const read = question(name).read(entered, convictionOf(answers, countOf(answers, id)).conviction)
      return read.ok ? [] : read.problems
    },
    keep: (entered, answers) => keepPage(answers, countOf(answers, id), name, entered),
    next: async (answers) => {
      if (searchParams.has('ways')) return (await import('./ways/next.ts')).nextWay(answers, today())
      return searchParams.has('review') ? 'review' : afterCount(answers, countOf(answers, id), today())
    },
  }
}

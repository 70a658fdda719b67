import { type AskingPage, answer, type Problem } from '#app/answers/answer.ts'
import type { Answers, Entered } from '#app/answers/schema.ts'
import type { AnswerStore } from '#app/answers/store.ts'
import type { Person } from '#app/record/conviction.ts'
import type { Day } from '#app/record/day.ts'
import { convictionOf } from '../conviction-of.ts'
import { recordOf } from '../record-of.ts'
import { today } from '../today.ts'
import { keepWay, nextWay } from './next.ts'
import { isWay, newClashes, type WayId, way } from './questions.ts'
import { isYou, you } from './you.ts'

type Args = { request: Request; params: { lang: string; who: string; question: string } }

/** Reads, keeps and follows one answered page of the check of the other ways. */
export async function answerWay(args: Args, store: AnswerStore) {
  return answer(asking(args.params), args, store)
}

function asking({ who, question }: Args['params']): AskingPage {
  const on = today()
  const next = (answers: Answers) => nextWay(answers, on)
  if (who === 'you' && isYou(question)) {
    return {
      problems: (entered, answers) => {
        const read = you(question).read(entered, on)
        if (!read.ok) return read.problems
        return question === 'born' ? birthProblems(answers, read.facts.person?.dateOfBirth, on) : []
      },
      keep: (entered, answers) => ({ ...answers, you: { ...answers.you, [question]: entered } }),
      next,
    }
  }
  if (!isWay(question)) throw new Response(null, { status: 404 })
  return {
    problems: (entered, answers) => problemsOf(question, who, entered, answers, on),
    keep: (entered, answers) => {
      const count = answers.counts?.find(({ id }) => id === who)
      return count ? keepWay(answers, count, question, entered) : answers
    },
    next,
  }
}

/** What is wrong with a page beside everything else that was entered about the count. */
function problemsOf(question: WayId, id: string, entered: Entered, answers: Answers, on: Day): Problem[] {
  const count = answers.counts?.find((each) => each.id === id)
  if (!count) return []
  const bare = keepWay(answers, count, question, { choice: 'unsure' })
  const told = recordOf(bare, on)[bare.counts?.findIndex((each) => each.id === id) ?? 0]
  const read = told && way(question).read(entered, { ...told, on })
  return read && !read.ok ? read.problems : []
}

/** A birth date must be possible beside the age that was told for every count. */
function birthProblems(answers: Answers, dateOfBirth: Person['dateOfBirth'], on: Day): Problem[] {
  const clash = (answers.counts ?? []).flatMap((count) => {
    const { conviction, person } = convictionOf(answers, count)
    return newClashes({ conviction, person, on }, { conviction, person: { ...person, dateOfBirth }, on })
  })
  return clash[0] ? [{ field: 'date', code: clash[0] }] : []
}

import { data, redirect } from 'react-router'
import { type Answers, type Entered, enteredFrom, fits } from '#app/answers/schema.ts'
import { type AnswerStore, TooManyAnswers } from '#app/answers/store.ts'

/** One thing to put right: the field it stands beside, and the id of the sentence that says what to do. */
export type Problem = { field: string; code: string }

/** What a form gets back when it must be shown again: what is wrong, and what was entered. */
export type Refused = { problems: Problem[]; given: Entered }

/** A page that asks: what is wrong with what was entered, what becomes of the answers, and where to go next. */
export type AskingPage = {
  problems(entered: Entered, answers: Answers): Problem[]
  keep(entered: Entered, answers: Answers): Answers
  /** The path after the language, from everything answered so far: `check/c1/age`. */
  next(answers: Answers, entered: Entered): string | Promise<string>
}

type Args = { request: Request; params: { lang?: string } }

/** Reads one submitted page, keeps it, and moves on. Runs wherever the store lives. */
export async function answer(page: AskingPage, { request, params }: Args, store: AnswerStore) {
  const entered = enteredFrom(await readForm(request))
  const answers = await store.read()
  const problems = page.problems(entered, answers)
  if (problems.length) return refuse(problems, entered)
  if (!fits(entered)) throw data(null, { status: 413 })
  try {
    const kept = page.keep(entered, answers)
    const headers = await store.save(kept)
    return redirect(`/${params.lang}/${await page.next(kept, entered)}`, { headers })
  } catch (error) {
    if (error instanceof TooManyAnswers) return refuse([{ field: '', code: 'no-room' }], entered)
    throw error
  }
}

/** The form in a request; anything else is answered with 400, in words. */
export function readForm(request: Request): Promise<FormData> {
  return request.formData().catch(() => {
    throw data(null, { status: 400 })
  })
}

function refuse(problems: Problem[], given: Entered) {
  return data<Refused>({ problems, given }, { status: 400 })
}

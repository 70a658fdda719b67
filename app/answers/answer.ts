import { data, redirect } from 'react-router'
import type * as z from 'zod/mini'
import type { Answers } from '#app/answers/schema.ts'
import { type AnswerStore, TooManyAnswers } from '#app/answers/store.ts'

/** A page that asks: the part of the answers it fills, the shape of its form, and where to go next. */
export type Question<Part extends keyof Answers> = {
  part: Part
  shape: z.ZodMiniType<NonNullable<Answers[Part]>>
  /** The path after the language, from everything answered so far: `device/advice`. */
  next(answers: Answers): string
}

/** One thing to put right: the field it stands beside, and the id of the sentence that says what to do. */
export type Problem = { field: string; code: string }

/** What a form gets back when it must be shown again: what is wrong, and what was typed. */
export type Refused = { problems: Problem[]; given: Record<string, string> }

/** Reads one submitted page, keeps it, and moves on. Runs wherever the store lives. */
export async function answer<Part extends keyof Answers>(
  question: Question<Part>,
  { request, params }: { request: Request; params: { lang?: string } },
  store: AnswerStore,
) {
  const form = await readForm(request)
  const given = fields(form)
  const parsed = question.shape.safeParse(given)
  if (!parsed.success) return refuse(form, problemsOf(parsed.error, given))
  try {
    const headers = await store.save({ [question.part]: parsed.data } as Partial<Answers>)
    const next = question.next({ ...(await store.read()), [question.part]: parsed.data })
    return redirect(`/${params.lang}/${next}`, { headers })
  } catch (error) {
    if (error instanceof TooManyAnswers) return refuse(form, [{ field: '', code: 'no-room' }])
    throw error
  }
}

/** The form in a request; anything else is answered with 400, in words. */
export function readForm(request: Request): Promise<FormData> {
  return request.formData().catch(() => {
    throw data(null, { status: 400 })
  })
}

/** A form's fields by name; a name that comes more than once gives a list. */
export function fields(form: FormData): Record<string, unknown> {
  const read: Record<string, unknown> = {}
  for (const name of new Set(form.keys())) {
    const values = form.getAll(name).filter((value) => typeof value === 'string')
    read[name] = values.length > 1 ? values : values[0]
  }
  return read
}

/** The first problem of each field. A `refine` names its own code in its message; an empty field is `missing`. */
function problemsOf({ issues }: z.core.$ZodError, given: Record<string, unknown>): Problem[] {
  const problems = new Map<string, Problem>()
  for (const { path, code, message } of issues) {
    const field = path.map(String).join('.')
    if (problems.has(field)) continue
    const empty = (given[String(path[0])] ?? '') === ''
    problems.set(field, { field, code: code === 'custom' ? message : empty ? 'missing' : code.replaceAll('_', '-') })
  }
  return [...problems.values()]
}

function refuse(form: FormData, problems: Problem[]) {
  const given = Object.fromEntries([...form].filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
  return data<Refused>({ problems, given }, { status: 400 })
}

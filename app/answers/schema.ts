import * as z from 'zod/mini'

/** What a person entered on one page: the fields of its form as they were sent. */
const entered = z.record(
  z.string().check(z.maxLength(40)),
  z.union([z.string().check(z.maxLength(600)), z.array(z.string().check(z.maxLength(60))).check(z.maxLength(30))]),
)
const id = z.string().check(z.regex(/^[ck]\d{1,3}$/))
const pages = z.record(z.string().check(z.maxLength(40)), entered)

/**
 * Everything a person has entered, page by page, as they entered it. Facts are read from it, never stored beside it,
 * so that a changed answer leaves nothing stale behind. Each part stands alone: a part that does not fit is dropped
 * and asked again, the others stay.
 */
export const answersSchema = z.object({
  counts: z.optional(z.array(z.object({ id, case: id, pages })).check(z.maxLength(40))),
  cases: z.optional(z.array(z.object({ id, pages })).check(z.maxLength(40))),
  you: z.optional(pages),
})

export type Answers = z.infer<typeof answersSchema>
export type Entered = z.infer<typeof entered>
export type Pages = z.infer<typeof pages>
export type Count = NonNullable<Answers['counts']>[number]
export type CourtCase = NonNullable<Answers['cases']>[number]

/** The answers in something that was stored: each part that still fits, nothing that does not. */
export function readAnswers(stored: unknown): Answers {
  if (typeof stored !== 'object' || stored === null) return {}
  const answers: Record<string, unknown> = {}
  for (const [name, shape] of Object.entries(answersSchema.shape)) {
    const part = shape.safeParse((stored as Record<string, unknown>)[name])
    if (part.success && part.data !== undefined) answers[name] = part.data
  }
  return answers
}

/** Whether what was entered can be kept: what is longer would be dropped on the next read, and all around it. */
export function fits(fields: Entered): boolean {
  return entered.safeParse(fields).success
}

/** A submitted form as it is kept: every field by its name, repeated ones as a list. */
export function enteredFrom(form: FormData): Entered {
  const fields: Entered = {}
  for (const name of new Set(form.keys())) {
    const values = form.getAll(name).filter((value) => typeof value === 'string')
    fields[name] = values.length > 1 ? values : (values[0] ?? '')
  }
  return fields
}

/** The text in a field, without the blanks around it; empty when the field is missing or a list. */
export function textIn(entered: Entered | undefined, field: string): string {
  const value = entered?.[field]
  return typeof value === 'string' ? value.trim() : ''
}

/** The values ticked under one name; one alone arrives as text. */
export function listIn(entered: Entered | undefined, field: string): string[] {
  const value = entered?.[field] ?? []
  return typeof value === 'string' ? [value] : value
}

import * as z from 'zod/mini'

export const WHOSE = ['mine', 'shared', 'unsure'] as const

/** Whose phone or computer this is. */
export const deviceAnswer = z.object({ whose: z.enum(WHOSE) })

/**
 * Everything a person may have answered so far, by page. Each part stands alone: a part that does not fit is dropped
 * and asked again, the others stay.
 */
export const answersSchema = z.object({
  device: z.optional(deviceAnswer),
})

export type Answers = z.infer<typeof answersSchema>

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

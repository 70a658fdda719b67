import type { Result } from '#app/petition/facts.ts'

/** A promise of ours was broken: a blank that is not what its map says, or a filled paper that does not read back. */
export class PaperError extends Error {
  readonly form: string
  readonly field: string

  constructor(form: string, field: string, problem: string) {
    super(`${form}, ${field}: ${problem}`)
    this.name = 'PaperError'
    this.form = form
    this.field = field
  }
}

/** What is made, with a broken promise of ours as a problem, so that the person is told instead of shown a failed page. */
export async function orFault<Value>(made: Promise<Result<Value>>): Promise<Result<Value>> {
  try {
    return await made
  } catch (error) {
    if (!(error instanceof PaperError)) throw error
    return { ok: false, problems: [{ code: 'faulty', field: error.field, form: error.form }] }
  }
}

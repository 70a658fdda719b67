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

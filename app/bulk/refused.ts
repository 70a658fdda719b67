/** The run cannot be done as asked; `message` is one sentence for the person who asked. */
export class Refused extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'Refused'
  }
}

/** The run was stopped by the person, at a safe point. */
export class Stopped extends Error {
  constructor() {
    super('stopped')
    this.name = 'Stopped'
  }
}

/** The code of an error that says an input changed during the run; its message is for the person who asked. */
export const CHANGED = 'CHANGED'

/** What broke, without the text that was read: a reader of JSON quotes it, and it can name a person. */
export function messageOf(error: Error): string {
  return error instanceof SyntaxError ? 'a working file is damaged' : error.message
}

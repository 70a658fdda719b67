import type { Answers } from '#app/answers/schema.ts'

/** Where answers wait between pages: on the device, or sealed in the person's own cookie. */
export interface AnswerStore {
  read(): Promise<Answers>
  /** Keeps these parts beside the others. Gives the headers the response must carry, where the store needs any. */
  save(part: Partial<Answers>): Promise<HeadersInit | undefined>
  erase(): Promise<HeadersInit | undefined>
}

/** The store has no more room; nothing of this save was kept, everything before it was. */
export class TooManyAnswers extends Error {
  override name = 'TooManyAnswers'
  readonly bytes: number
  readonly room: number
  constructor(bytes: number, room: number) {
    super(`The answers need ${bytes} bytes and there is room for ${room}`)
    this.bytes = bytes
    this.room = room
  }
}

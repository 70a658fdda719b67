import { randomUUID } from 'node:crypto'
import type { HandOver } from '#app/answers/device-store.ts'
import { readAnswers } from '#app/answers/schema.ts'
import { seal, unseal } from '#app/answers/seal.server.ts'
import { type AnswerStore, TooManyAnswers } from '#app/answers/store.ts'
import { SETTINGS } from '#app/server/settings.ts'

// A cookie may have 4096 bytes with its name and attributes, and Node reads 16 KB of headers in all.
const PIECE = 3800
const PIECES = 3

type Options = { secret: string; secure: boolean }

/** The session store of one request, and what the pages around it need to know. */
export type SessionStore = AnswerStore & {
  /** What a phone that now has scripts should take over, if the server kept anything. */
  handOver(): HandOver | undefined
  /** The request came with answers that cannot be read: changed on the way, or sealed before a restart. */
  readonly dropped: boolean
}

/**
 * Answers sealed in the person's own browser, for pages without scripts. The server keeps nothing: all it knows is in
 * the cookie of the request. Throws {@link TooManyAnswers} from `save` when they no longer fit.
 */
export function sessionStore(request: Request, options: Options = ofThisServer(request)): SessionStore {
  const base = options.secure ? '__Host-answers' : 'answers'
  const pieces = readPieces(request.headers.get('Cookie') ?? '', base)
  const opened = pieces.length > 0 ? unseal(pieces.join(''), options.secret) : undefined
  let kept = handOverOf(opened?.value)

  const setCookies = (text: string) => {
    const headers = new Headers()
    for (let index = 0; index < Math.max(PIECES, pieces.length); index += 1) {
      const piece = text.slice(index * PIECE, (index + 1) * PIECE)
      const attributes = `Path=/; HttpOnly; SameSite=Lax${options.secure ? '; Secure' : ''}`
      if (piece) headers.append('Set-Cookie', `${base}.${index}=${piece}; ${attributes}`)
      else if (index < pieces.length) headers.append('Set-Cookie', `${base}.${index}=; ${attributes}; Max-Age=0`)
    }
    return headers
  }

  return {
    read: async () => kept?.answers ?? {},
    handOver: () => kept,
    dropped: pieces.length > 0 && !kept,
    async save(part) {
      const next = {
        id: kept?.id ?? randomUUID(),
        saves: (kept?.saves ?? 0) + 1,
        answers: { ...kept?.answers, ...part },
      }
      const text = seal(next, options.secret)
      if (text.length > PIECE * PIECES) throw new TooManyAnswers(text.length, PIECE * PIECES)
      kept = next
      return setCookies(text)
    },
    async erase() {
      kept = undefined
      return setCookies('')
    },
  }
}

function ofThisServer(request: Request): Options {
  return { secret: SETTINGS.sessionKey, secure: new URL(request.url).protocol === 'https:' }
}

function readPieces(header: string, base: string): string[] {
  const pieces: string[] = []
  for (const cookie of header.split(/;\s*/)) {
    const [name = '', value = ''] = cookie.split('=', 2)
    const index = name.startsWith(`${base}.`) ? Number(name.slice(base.length + 1)) : Number.NaN
    if (Number.isInteger(index) && index >= 0 && index < PIECES) pieces[index] = value
  }
  return Array.from(pieces, (piece) => piece ?? '')
}

function handOverOf(value: unknown): HandOver | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const { id, saves, answers } = value as Partial<HandOver>
  if (typeof id !== 'string' || typeof saves !== 'number') return undefined
  return { id, saves, answers: readAnswers(answers) }
}

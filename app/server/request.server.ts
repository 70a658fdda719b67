import { createHash } from 'node:crypto'
import { createContext, data, type MiddlewareFunction } from 'react-router'
import { css } from '#app/components/style.tsx'
import { forgetAll } from '#app/rules/memory.ts'
import { documentHeaders } from '#app/server/headers.ts'
import { REFUSED } from '#app/server/limits.ts'

const STYLE_HASH = `sha256-${createHash('sha256').update(css).digest('base64')}`

/** The one-time word that lets a script of this response, and no other, run. */
export const nonceContext = createContext<string>('')

/** Gives every page its protective headers, and forgets what was worked out for it. */
export const protect: MiddlewareFunction<Response> = async ({ context, request }, next) => {
  const nonce = crypto.randomUUID().replaceAll('-', '')
  context.set(nonceContext, nonce)
  const response = await next().finally(forgetAll)
  const secure = new URL(request.url).protocol === 'https:'
  for (const [name, value] of Object.entries(documentHeaders(nonce, STYLE_HASH, secure))) {
    if (!response.headers.has(name)) response.headers.set(name, value)
  }
  return response
}

/** Turns away, in words, a request that the server found wrong before any page saw it. */
export const refuseWrongRequests: MiddlewareFunction<Response> = ({ request }, next) => {
  const status = Number(request.headers.get(REFUSED))
  if (!status) return next()
  if (new URL(request.url).pathname.startsWith('/api/')) {
    return Response.json({ problems: [{ path: '', code: status === 413 ? 'too-large' : 'malformed' }] }, { status })
  }
  throw data(null, { status })
}

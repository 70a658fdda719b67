import { PassThrough } from 'node:stream'
import { createReadableStreamFromReadable } from '@react-router/node'
import { renderToPipeableStream } from 'react-dom/server'
import { I18nextProvider } from 'react-i18next'
import { type EntryContext, type RouterContextProvider, ServerRouter } from 'react-router'
import { getInstance } from '#app/i18n/i18n.server.ts'
import { nonceContext } from '#app/server/request.server.ts'

/** Renders a page whole: there is nothing slow to wait for, and a status can still change while it renders. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  routerContext: EntryContext,
  context: Readonly<RouterContextProvider>,
) {
  headers.set('Content-Type', 'text/html; charset=utf-8')
  if (request.method === 'HEAD') return new Response(null, { status, headers })
  const nonce = context.get(nonceContext)
  return new Promise<Response>((resolve, reject) => {
    const { pipe } = renderToPipeableStream(
      <I18nextProvider i18n={getInstance(context)}>
        <ServerRouter context={routerContext} url={request.url} nonce={nonce} />
      </I18nextProvider>,
      {
        nonce,
        onAllReady() {
          const body = new PassThrough()
          pipe(body)
          resolve(new Response(createReadableStreamFromReadable(body), { status, headers }))
        },
        onShellError: reject,
      },
    )
  })
}

/** Says that something of ours broke, and where; never what was in the request or in the message. */
export function handleError(error: unknown, { request }: { request: Request }) {
  if (request.signal.aborted) return
  const { name, stack } = error instanceof Error ? error : new Error('not an error')
  const where = stack?.split('\n').filter((line) => line.trim().startsWith('at ')) ?? []
  console.error([`A page failed: ${name}`, ...where.slice(0, 8)].join('\n'))
}

import { join } from 'node:path'
import { writeReadableStreamToWritable } from '@react-router/node'
import compression from 'compression'
import express, { type ErrorRequestHandler, type Request as Incoming, type RequestHandler } from 'express'
import { createRequestHandler } from 'react-router'
import { languageOfPath } from '#app/i18n/languages.ts'
import { crossOrigin } from '#app/server/cross-origin.ts'
import { files } from '#app/server/files.ts'
import { COMMON_HEADERS } from '#app/server/headers.ts'
import { fromOurselves, REFUSED, readBody } from '#app/server/limits.ts'
import { SETTINGS } from '#app/server/settings.ts'

const BUILD = join(import.meta.dirname, '..', 'build')
const handle = createRequestHandler(await import(join(BUILD, 'server', 'index.js')), process.env.NODE_ENV)

/** Hands a request to React Router, and its answer back. What is wrong with a request is answered there too, in words. */
const pages: RequestHandler = async (request, response) => {
  const gone = new AbortController()
  response.on('close', () => gone.abort())

  const origin = SETTINGS.publicOrigin ?? URL.parse(`http://${request.get('host')}`)?.origin ?? 'http://localhost'
  const url = address(request.originalUrl, origin)
  const sends = request.method !== 'GET' && request.method !== 'HEAD'
  const body = sends ? await readBody(request) : undefined
  const headers = headersOf(request)
  const refused = whatIsWrong(request, url, body, origin)
  if (refused) headers.set(REFUSED, String(refused))
  // Checked above; React Router's own check knows neither `Sec-Fetch-Site` nor the `null` of our referrer policy.
  headers.delete('Origin')

  const asked = new Request(url ?? nowhere(request.originalUrl, origin), {
    method: refused ? 'GET' : request.method,
    headers,
    body: body && !refused ? (body as Buffer<ArrayBuffer>) : undefined,
    signal: gone.signal,
  })
  const answered = await handle(asked)
  response.status(answered.status)
  for (const [name, value] of answered.headers) {
    if (name === 'set-cookie') response.append(name, value)
    else response.set(name, value)
  }
  if (answered.body) await writeReadableStreamToWritable(answered.body, response)
  else response.end()
}

function whatIsWrong(request: Incoming, url: URL | undefined, body: Buffer | 'too-large' | undefined, origin: string) {
  if (!url) return 400
  if (body === 'too-large') return 413
  if (body && !url.pathname.startsWith('/api/') && !fromOurselves(request.headers, origin)) return 403
  return undefined
}

/** The address as a URL of ours; nothing when it cannot be one, such as `/%E0%A4%A`. */
function address(path: string, origin: string): URL | undefined {
  const url = URL.parse(`${origin}${path}`)
  try {
    decodeURIComponent(url?.pathname ?? '')
  } catch {
    return undefined
  }
  return url?.origin === origin ? url : undefined
}

/** An address that no page has, in the language of the one that was asked for. */
function nowhere(path: string, origin: string): URL {
  return new URL(`/${languageOfPath(path) ?? '-'}/-`, origin)
}

function headersOf(request: Incoming): Headers {
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headersDistinct)) {
    for (const one of value ?? []) headers.append(name, one)
  }
  headers.delete(REFUSED)
  return headers
}

const broken: ErrorRequestHandler = (error, _request, response, next) => {
  console.error(`A request failed: ${error instanceof Error ? error.name : 'not an error'}`)
  if (response.headersSent) return next(error)
  response.status(500).type('text').send('Something went wrong on our side. Please try again in a minute.\n')
}

const app = express()
app.disable('x-powered-by')
app.use((_request, response, next) => {
  response.set(COMMON_HEADERS)
  next()
})
app.use(files(join(BUILD, 'client')))
app.use(compression())
app.use('/api/', crossOrigin)
app.use(pages)
app.use(broken)

const server = app.listen(SETTINGS.port, SETTINGS.host, (error?: Error) => {
  if (error) {
    const taken = 'code' in error && error.code === 'EADDRINUSE'
    console.error(taken ? `Port ${SETTINGS.port} is in use. Choose another: PORT=3001 npm start` : error.message)
    process.exit(1)
  }
  const bound = server.address()
  const port = typeof bound === 'object' && bound ? bound.port : SETTINGS.port
  if (!SETTINGS.sessionKeyGiven) {
    console.log(
      'SESSION_KEY is not set: this start made its own, so a restart drops the answers of people without scripts.',
    )
  }
  const here = `http://localhost:${port}`
  console.log(`Clear Petition is at ${SETTINGS.publicOrigin ? `${SETTINGS.publicOrigin} (here: ${here})` : here}`)
})

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    server.close(() => process.exit(0))
    server.closeAllConnections()
  })
}

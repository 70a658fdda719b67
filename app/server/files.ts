import { existsSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { basename, extname, join } from 'node:path'
import express, { type RequestHandler, Router } from 'express'

const PACKED = [
  { encoding: 'br', suffix: '.br' },
  { encoding: 'gzip', suffix: '.gz' },
]

/** Serves the built files: those with a hash in their name for good, packed ones (see `pack.ts`) to browsers that unpack. */
export function files(folder: string): RequestHandler {
  const router = Router()
  router.use((request, response, next) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return next()
    const accepted = request.acceptsEncodings()
    const packed = PACKED.find(
      ({ encoding, suffix }) => accepted.includes(encoding) && existsSync(join(folder, plain(request.path) + suffix)),
    )
    if (packed) {
      response.type(extname(request.path)).set('Content-Encoding', packed.encoding).vary('Accept-Encoding')
      request.url = request.path + packed.suffix
    }
    next()
  })
  router.use(
    '/assets',
    express.static(join(folder, 'assets'), {
      immutable: true,
      maxAge: '1y',
      index: false,
      redirect: false,
      setHeaders,
    }),
  )
  router.use(express.static(folder, { maxAge: '1h', index: false, redirect: false }))
  return router
}

/**
 * A worker obeys the policy of its own file, not of its page: the one that reads a county's file can open no connection
 * at all. Its kernel of WebAssembly needs a word of its own.
 */
const WORKER_POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'"

function setHeaders(response: ServerResponse, path: string) {
  if (/^bulk-worker-/.test(basename(path))) response.setHeader('Content-Security-Policy', WORKER_POLICY)
}

/** A path without anything that climbs out of the folder. */
function plain(path: string): string {
  return path.includes('..') || path.includes('\0') ? '/' : path
}

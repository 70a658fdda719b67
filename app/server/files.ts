import { existsSync } from 'node:fs'
import { extname, join } from 'node:path'
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
    express.static(join(folder, 'assets'), { immutable: true, maxAge: '1y', index: false, redirect: false }),
  )
  router.use(express.static(folder, { maxAge: '1h', index: false, redirect: false }))
  return router
}

/** A path without anything that climbs out of the folder. */
function plain(path: string): string {
  return path.includes('..') || path.includes('\0') ? '/' : path
}

import type { RequestHandler } from 'express'

/**
 * Lets pages of other sites call the API from a browser and read the answer. It knows no cookie and no person, so it
 * says the same to everyone; a browser asks with `OPTIONS` first (Fetch standard, § 3.3).
 */
export const crossOrigin: RequestHandler = (request, response, next) => {
  response.set({ 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' })
  if (request.method !== 'OPTIONS') return next()
  response
    .status(204)
    .set({
      'Access-Control-Allow-Methods': 'GET, POST',
      'Access-Control-Allow-Headers': 'Content-Type',
      'Access-Control-Max-Age': '86400',
    })
    .end()
}

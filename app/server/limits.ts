import type { IncomingMessage } from 'node:http'

/** The largest body a form or a program may send: 256 KB. */
const LARGEST_BODY = 256 * 1024

/** The header by which the server tells the pages what was wrong with a request: 400, 403 or 413. Never taken from outside. */
export const REFUSED = 'X-Refused'

/** The whole body of a request, or `too-large` once it has more bytes than the largest. The rest is thrown away unread. */
export async function readBody(request: IncomingMessage): Promise<Buffer | 'too-large'> {
  if (Number(request.headers['content-length']) > LARGEST_BODY) return refuse(request)
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of request) {
    bytes += chunk.length
    if (bytes > LARGEST_BODY) return refuse(request)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function refuse(request: IncomingMessage): 'too-large' {
  request.resume()
  return 'too-large'
}

/**
 * Whether a form may have come from our own page. Browsers say so in `Sec-Fetch-Site`; older ones in `Origin`, which
 * our `Referrer-Policy: no-referrer` turns into `null`. A program that sends neither has no cookies to abuse.
 */
export function fromOurselves(headers: IncomingMessage['headers'], origin: string): boolean {
  const site = headers['sec-fetch-site']
  if (site) return site === 'same-origin' || site === 'none'
  const claimed = headers.origin
  return !claimed || claimed === 'null' || claimed === origin
}

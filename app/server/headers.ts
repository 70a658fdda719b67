/** Headers for everything this server sends, pages and files. */
export const COMMON_HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Frame-Options': 'DENY',
}

const NOT_NEEDED = [
  'accelerometer',
  'browsing-topics',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
]
const NOT_NEEDED_EITHER = ['microphone', 'midi', 'payment', 'publickey-credentials-get', 'usb', 'xr-spatial-tracking']

/** Headers for a page: only our own files, only scripts of this response, only our one style sheet, no frame around it, nothing kept in a cache. */
export function documentHeaders(nonce: string, styleHash: string, secure: boolean): Record<string, string> {
  const policy = {
    'default-src': "'none'",
    'script-src': `'self' 'nonce-${nonce}'`,
    'style-src': `'${styleHash}'`,
    'img-src': "'self'",
    'font-src': "'self'",
    'connect-src': "'self'",
    'manifest-src': "'self'",
    'worker-src': "'self'",
    'form-action': "'self'",
    'base-uri': "'none'",
    'frame-ancestors': "'none'",
  }
  return {
    ...COMMON_HEADERS,
    // Vite's development server injects scripts of its own that know no nonce.
    ...(import.meta.env?.DEV ? {} : { 'Content-Security-Policy': join(policy) }),
    'Permissions-Policy': [...NOT_NEEDED, ...NOT_NEEDED_EITHER].map((feature) => `${feature}=()`).join(', '),
    'Cache-Control': 'no-store',
    ...(secure ? { 'Strict-Transport-Security': 'max-age=31536000; includeSubDomains' } : {}),
  }
}

function join(policy: Record<string, string>) {
  return Object.entries(policy)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')
}

import { randomBytes } from 'node:crypto'

const { env } = process

/**
 * Where people can write to whoever runs this copy, as an address to link to: `mailto:help@example.org` or a page.
 * Throws, in words, when it is neither an e-mail address nor a page.
 */
export function contactOf(given: string | undefined): string | undefined {
  const text = given?.trim()
  if (!text) return undefined
  if (/^[^\s@/?&]+@[^\s@/?&]+$/.test(text)) return `mailto:${text}`
  const { protocol, href } = URL.parse(text) ?? {}
  if (protocol === 'https:' || protocol === 'http:') return href
  throw new Error(`CONTACT is "${text}"; give an e-mail address, or a page that begins with https://`)
}

/** How this process was told to run. Every setting has a working default. */
export const SETTINGS = {
  port: Number(env.PORT || 3000),
  host: env.HOST || (env.NODE_ENV === 'production' ? '0.0.0.0' : '127.0.0.1'),
  /** Seals the answers of people without scripts. One of its own for each start means that a restart drops them. */
  sessionKey: env.SESSION_KEY || randomBytes(32).toString('hex'),
  sessionKeyGiven: Boolean(env.SESSION_KEY),
  /** Where people see the site, when a proxy stands in front of it: `https://example.org`. */
  publicOrigin: env.PUBLIC_ORIGIN ? new URL(env.PUBLIC_ORIGIN).origin : undefined,
  /** Where the pages about the site say that people can write. */
  contact: contactOf(env.CONTACT),
}

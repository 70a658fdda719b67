import { randomBytes } from 'node:crypto'

const { env } = process

/** How this process was told to run. Every setting has a working default. */
export const SETTINGS = {
  port: Number(env.PORT || 3000),
  host: env.HOST || (env.NODE_ENV === 'production' ? '0.0.0.0' : '127.0.0.1'),
  /** Seals the answers of people without scripts. One of its own for each start means that a restart drops them. */
  sessionKey: env.SESSION_KEY || randomBytes(32).toString('hex'),
  sessionKeyGiven: Boolean(env.SESSION_KEY),
  /** Where people see the site, when a proxy stands in front of it: `https://example.org`. */
  publicOrigin: env.PUBLIC_ORIGIN ? new URL(env.PUBLIC_ORIGIN).origin : undefined,
}

import { randomBytes } from 'node:crypto'

type Environment = Readonly<Record<string, string | undefined>>

/** The settings that an environment gives, each with a working default, and a line about each that cannot be used. */
export function settingsOf(env: Environment) {
  const problems: string[] = []
  function read<Value>(name: string, reader: (text: string) => Value | undefined, expected: string) {
    const text = env[name]?.trim()
    const value = text ? reader(text) : undefined
    if (text && value === undefined) problems.push(`${name} is ${JSON.stringify(text)}; give ${expected}.`)
    return value
  }
  const settings = {
    port: read('PORT', portOf, 'a number up to 65535, such as 3000') ?? 3000,
    host: env.HOST || (env.NODE_ENV === 'production' ? '0.0.0.0' : '127.0.0.1'),
    /** Seals the answers of people without scripts. One of its own for each start means that a restart drops them. */
    sessionKey: env.SESSION_KEY || randomBytes(32).toString('hex'),
    sessionKeyGiven: Boolean(env.SESSION_KEY),
    /** Where people see the site, when a proxy stands in front of it: `https://example.org`. */
    publicOrigin: read('PUBLIC_ORIGIN', originOf, 'the address that people use, such as https://example.org'),
    /** Where people can write to whoever runs this copy, as an address to link to: `mailto:help@example.org` or a page. */
    contact: read('CONTACT', contactOf, 'an e-mail address, or a page such as https://example.org/contact'),
  }
  return { settings, problems }
}

/** How this process was told to run. Where that cannot be used it ends here, before anything is served. */
export const SETTINGS = settingsOrEnd()

function settingsOrEnd() {
  const { settings, problems } = settingsOf(process.env)
  if (problems.length === 0) return settings
  console.error(problems.join('\n'))
  process.exit(1)
}

function portOf(text: string): number | undefined {
  return /^\d{1,5}$/.test(text) && Number(text) <= 65_535 ? Number(text) : undefined
}

function originOf(text: string): string | undefined {
  return pageOf(text)?.origin
}

function contactOf(text: string): string | undefined {
  return /^[^\s@/?&]+@[^\s@/?&]+$/.test(text) ? `mailto:${text}` : pageOf(text)?.href
}

function pageOf(text: string): URL | undefined {
  const url = URL.parse(text)
  return url?.protocol === 'https:' || url?.protocol === 'http:' ? url : undefined
}

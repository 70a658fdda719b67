import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const LOCALES = fileURLToPath(new URL('../../locales', import.meta.url))

/** The folders of `locales/`: `en`, `es`. */
export const languages = readdirSync(LOCALES).sort()

/** The files of English, the source of all others: `common`, `site`. */
export const namespaces = readdirSync(join(LOCALES, 'en'))
  .map((file) => basename(file, '.json'))
  .sort()

/** Every sentence of a file by its whole key, such as `wrong.not-found.title` or `about.sections.0.text.1`. */
export function wordsIn(language: string, namespace: string): Map<string, string> {
  const found = new Map<string, string>()
  const walk = (value: unknown, path: string[]) => {
    if (typeof value === 'string') found.set(path.join('.'), value)
    else for (const [key, inner] of Object.entries(value as object)) walk(inner, [...path, key])
  }
  walk(JSON.parse(readFileSync(join(LOCALES, language, `${namespace}.json`), 'utf8')), [])
  return found
}

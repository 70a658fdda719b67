/** The languages of the site: how each calls itself and which way it is read. A new one needs a line here and a folder in `locales/`. */
export const LANGUAGES = {
  en: { name: 'English', dir: 'ltr' },
  es: { name: 'Español', dir: 'ltr' },
} as const satisfies Record<string, { name: string; dir: 'ltr' | 'rtl' }>

export type Language = keyof typeof LANGUAGES

/** The language of last resort, and the one every key is written in first. */
export const SOURCE_LANGUAGE: Language = 'en'

/** Whether this is the code of a language the site speaks. */
export function isLanguage(code: string | undefined): code is Language {
  return code !== undefined && Object.hasOwn(LANGUAGES, code)
}

/** The language at the start of a path such as `/es/privacy`, if the site speaks it. */
export function languageOfPath(pathname: string): Language | undefined {
  const code = pathname.split('/')[1]
  return isLanguage(code) ? code : undefined
}

/** The same page in another language: `/en/about` becomes `/es/about`; anything else becomes that language's start. */
export function inLanguage(pathname: string, language: Language): string {
  if (!languageOfPath(pathname)) return `/${language}`
  return pathname.replace(/^\/[^/]+/, `/${language}`)
}

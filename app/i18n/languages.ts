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

/** The first language of an `Accept-Language` header that the site speaks, by the header's own order of preference. */
export function preferredLanguage(header: string | null): Language {
  const wished = (header ?? '').split(',').map((part) => {
    const [tag = '', ...settings] = part.trim().split(/\s*;\s*/)
    const quality = Number(settings.find((setting) => setting.startsWith('q='))?.slice(2) ?? 1)
    return { code: tag.toLowerCase().split('-')[0], quality: Number.isNaN(quality) ? 0 : quality }
  })
  const best = wished.filter(({ quality }) => quality > 0).sort((one, other) => other.quality - one.quality)
  return best.map(({ code }) => code).find(isLanguage) ?? SOURCE_LANGUAGE
}

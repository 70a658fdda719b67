import type { Resource, ResourceKey } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { createI18nextMiddleware } from 'remix-i18next'
import { LANGUAGES, languageOfPath, preferredLanguage, SOURCE_LANGUAGE } from '#app/i18n/languages.ts'
import { OPTIONS } from '#app/i18n/options.ts'

const files = import.meta.glob<ResourceKey>('/locales/*/*.json', { eager: true, import: 'default' })

const resources: Resource = {}
for (const [path, words] of Object.entries(files)) {
  const [, language = '', namespace = ''] = /\/([^/]+)\/([^/]+)\.json$/.exec(path) ?? []
  resources[language] = { ...resources[language], [namespace]: words }
}

/**
 * Chooses the language of each request (the path first, then the browser's `Accept-Language`) and prepares the words:
 * the middleware, the chosen language, and the i18next instance to render with.
 */
export const [i18nextMiddleware, getLocale, getInstance] = createI18nextMiddleware({
  detection: {
    supportedLanguages: Object.keys(LANGUAGES),
    fallbackLanguage: SOURCE_LANGUAGE,
    order: ['custom'],
    // Its own reading of the header knows only the first wish: `pt, es;q=0.9` would be answered in English.
    findLocale: async ({ request }) =>
      languageOfPath(new URL(request.url).pathname) ?? preferredLanguage(request.headers.get('Accept-Language')),
  },
  i18next: { ...OPTIONS, resources },
  plugins: [initReactI18next],
})

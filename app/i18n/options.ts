import type { InitOptions } from 'i18next'
import { SOURCE_LANGUAGE } from '#app/i18n/languages.ts'

/** What server and phone agree on. React escapes what it prints, so i18next must not do so again. */
export const OPTIONS = {
  fallbackLng: SOURCE_LANGUAGE,
  defaultNS: 'common',
  interpolation: { escapeValue: false },
} satisfies InitOptions

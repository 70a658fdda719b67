import { expect, test } from 'vitest'
import { inLanguage, isLanguage, languageOfPath, preferredLanguage } from '#app/i18n/languages.ts'

test.each([
  { header: 'es-419', language: 'es' },
  { header: 'mix, es-MX;q=0.9, en;q=0.8', language: 'es' },
  { header: 'en;q=0.2, es;q=0.7', language: 'es' },
  { header: 'es;q=0, en', language: 'en' },
  { header: 'pt-BR', language: 'en' },
  { header: ';;;,=,q', language: 'en' },
  { header: null, language: 'en' },
])('a browser that asks for $header gets $language', ({ header, language }) => {
  expect(preferredLanguage(header)).toBe(language)
})

test.each([
  { path: '/en/privacy', there: '/es/privacy' },
  { path: '/en', there: '/es' },
  { path: '/xx/privacy', there: '/es' },
  { path: '/', there: '/es' },
])('$path is $there in Spanish', ({ path, there }) => {
  expect(inLanguage(path, 'es')).toBe(there)
})

test('a name that every object has is not a language', () => {
  expect(isLanguage('constructor')).toBe(false)
  expect(languageOfPath('/constructor/x')).toBeUndefined()
})

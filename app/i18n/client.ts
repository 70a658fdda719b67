import { type BackendModule, createInstance, type i18n } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { OPTIONS } from '#app/i18n/options.ts'
import { wordsUrl } from '#app/i18n/words.ts'

const backend: BackendModule = {
  type: 'backend',
  init() {},
  read(language, namespace, done) {
    const url = wordsUrl(language, namespace)
    if (!url) return done(null, {})
    fetch(url)
      .then((response) => (response.ok ? response.json() : Promise.reject(new Error(`words: ${response.status}`))))
      .then((words) => done(null, words))
      .catch((error) => done(error, null))
  },
}

/** Prepares the phone's words: this language, these namespaces. Rejects when they cannot be fetched. */
export async function startWords(language: string, namespaces: string[]): Promise<i18n> {
  const instance = createInstance()
  await instance
    .use(backend)
    .use(initReactI18next)
    .init({ ...OPTIONS, fallbackLng: false, lng: language, ns: namespaces, partialBundledLanguages: false })
  const missing = namespaces.find((namespace) => !instance.hasResourceBundle(language, namespace))
  if (missing) throw new Error(`The words for ${missing} did not arrive`)
  return instance
}

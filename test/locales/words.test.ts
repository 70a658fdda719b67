import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '#app/i18n/languages.ts'
import { grade, sentencesOf, wordsOf } from '#test/support/reading.ts'
import { languages, namespaces, wordsIn } from '#test/support/words.ts'

const PLURAL = /_(zero|one|two|few|many|other)$/
const others = languages.filter((language) => language !== 'en')

test('each language the site offers has its folder, and each folder is offered', () => {
  expect(languages).toEqual(Object.keys(LANGUAGES).sort())
})

describe.each(others)('%s', (language) => {
  test('has the same files as English', () => {
    expect(readdirSync(`locales/${language}`).sort()).toEqual(namespaces.map((name) => `${name}.json`))
  })

  test.each(namespaces)('has the keys of English in %s, no more and no less', (namespace) => {
    expect(keysOf(language, namespace)).toEqual(keysOf('en', namespace))
  })

  test.each(namespaces)('has the placeholders and the links of English in %s', (namespace) => {
    const english = wordsIn('en', namespace)
    for (const [key, sentence] of wordsIn(language, namespace)) {
      const source = english.get(key) ?? english.get(key.replace(PLURAL, '_other')) ?? ''
      expect({ key, marks: marksOf(sentence) }).toEqual({ key, marks: marksOf(source) })
    }
  })

  test.each(namespaces)('has the plural forms its own grammar asks for in %s', (namespace) => {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions()
    const keys = [...wordsIn(language, namespace).keys()]
    for (const key of keys.filter((one) => one.endsWith('_other'))) {
      for (const category of pluralCategories) expect(keys).toContain(key.replace(/_other$/, `_${category}`))
    }
  })
})

describe('English', () => {
  test.each(namespaces)('%s reads at grade 7 or below', (namespace) => {
    const sentences = [...wordsIn('en', namespace).values()].flatMap(sentencesOf)
    expect(grade(sentences)).toBeLessThanOrEqual(7)
  })

  test.each(namespaces)('no sentence in %s is longer than 25 words', (namespace) => {
    const sentences = [...wordsIn('en', namespace).values()].flatMap(sentencesOf)
    expect(sentences.filter((sentence) => wordsOf(sentence).length > 25)).toEqual([])
  })
})

function keysOf(language: string, namespace: string): string[] {
  return [...new Set([...wordsIn(language, namespace).keys()].map((key) => key.replace(PLURAL, '_plural')))].sort()
}

function marksOf(sentence: string): string[] {
  return (sentence.match(/\{\{.*?\}\}|<\/?\w+>/g) ?? []).sort()
}

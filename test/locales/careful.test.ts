import { expect, test } from 'vitest'
import { languages, namespaces, wordsIn } from '#test/support/words.ts'

/** Sentences, with their keys, that a pattern finds in a language. */
function found(language: string, pattern: RegExp) {
  return namespaces.flatMap((namespace) =>
    [...wordsIn(language, namespace)]
      .filter(([, sentence]) => pattern.test(sentence))
      .map(([key]) => `${namespace}.${key}`),
  )
}

test('only the page on privacy says where answers stay, since it differs without scripts', () => {
  expect(found('en', /stays? (on|in) this|not sent|nothing (is|has been) sent/i)).toEqual([
    'site.privacy.sections.0.text.0',
  ])
  expect(found('es', /se queda[n]? en est|no se (envía|manda|ha enviado)/i)).toEqual(['site.privacy.sections.0.text.0'])
})

test('Spanish says “desestimar” for dismissing, never “anular”', () => {
  expect(found('es', /\banul/i)).toEqual([])
  expect(found('es', /desestim/i)).toContain('result.outcome.dismiss-and-seal.text')
})

test('in each language, who may not be a citizen is warned before any call to an office', () => {
  const lawyer = { en: 'immigration lawyer', es: 'abogado de inmigración' } as Record<string, string>
  for (const language of languages) {
    const words = [...wordsIn(language, 'petition')]
    const at = (key: string) => words.findIndex(([each]) => each === key)
    expect(words[at('cleared.citizen-text')]?.[1]).toContain(lawyer[language])
  }
})

test('a conviction that was dismissed later still counts as a conviction', () => {
  expect(wordsIn('en', 'check').get('ending.help')).toContain(
    '“convicted” and later “dismissed”, choose “I was convicted”',
  )
  expect(wordsIn('es', 'check').get('ending.help')).toContain(
    '“convicted” y después “dismissed”, elija “Me condenaron”',
  )
})

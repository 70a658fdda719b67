import type { ParseKeys } from 'i18next'
import english from '#locales/en/report.json' with { type: 'json' }

/** The words of the report in one language: `locales/<language>/report.json`. */
export type ReportWords = { language: string; words: object }

export const ENGLISH: ReportWords = { language: 'en', words: english }

type Key = ParseKeys<'report'>
type Values = Record<string, string | number>
/** Says a sentence of the report by its key; `count` chooses between one and many. */
export type Say = (key: Key, values?: Values) => string

/** How a language says things. Throws on a key that it has no words for. */
export function sayer({ language, words }: ReportWords): Say {
  const plural = new Intl.PluralRules(language)
  return (key, values = {}) => {
    const form = values.count === undefined ? key : `${key}_${plural.select(Number(values.count))}`
    const found = at(words, form)
    if (found === undefined) throw new Error(`The report has no words for ${form} in ${language}`)
    return found.replace(/\{\{(\w+)\}\}/g, (_, name) => String(values[name] ?? ''))
  }
}

/** The words of a code, where the language has any: `problem.deceased`. */
export function wordsOf({ words }: ReportWords, key: string): string | undefined {
  return at(words, key)
}

/** Why a file was left out or read only in part, from its code; what is no code is said as it is. */
export function failureWords(code: string, words = ENGLISH): string {
  return at(words.words, `file.${code}`) ?? code
}

/** How people in California write numbers in a language. */
export function numbers({ language }: ReportWords): (count: number) => string {
  const format = new Intl.NumberFormat(`${language}-US`)
  return (count) => format.format(count)
}

function at(words: object, key: string): string | undefined {
  const found = key
    .split('.')
    .reduce<unknown>((tree, part) => (tree as Record<string, unknown> | undefined)?.[part], words)
  return typeof found === 'string' ? found : undefined
}

import type { PaperWords } from '#app/petition/own-words.ts'

const files = import.meta.glob<PaperWords>('/locales/*/papers.json', { import: 'default' })

/** The words of one language that are printed on papers for the person; fetched when such a paper is made. */
export async function paperWords(language: string): Promise<PaperWords> {
  const load = files[`/locales/${language}/papers.json`]
  if (!load) throw new Error(`There are no words for papers in ${language}`)
  return load()
}

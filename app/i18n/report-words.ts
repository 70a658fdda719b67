import type { ReportWords } from '#app/bulk/report-words.ts'

const files = import.meta.glob<object>('/locales/*/report.json', { import: 'default' })

/** The words of the report of a county run in one language; fetched by the page that makes one. */
export async function reportWords(language: string): Promise<ReportWords> {
  const load = files[`/locales/${language}/report.json`]
  if (!load) throw new Error(`There are no words for the report in ${language}`)
  return { language, words: await load() }
}

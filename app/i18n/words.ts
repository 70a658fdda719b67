const urls = import.meta.glob<string>(['/locales/*/*.json', '!/locales/*/papers.json', '!/locales/*/report.json'], {
  eager: true,
  query: '?url',
  import: 'default',
})

/** Where the browser finds a file of words, so that it fetches only its own language and only what a page needs. */
export function wordsUrl(language: string, namespace: string): string | undefined {
  return urls[`/locales/${language}/${namespace}.json`]
}

import type { ShownPapers } from '#app/check/shown-papers.ts'
import type { FormsUsed } from '#app/petition/which-form.ts'

/** The court's own forms that each case is filled on, by the id of the case. */
export type Used = Record<string, FormsUsed>

/**
 * Fetches what makes papers while the person reads, so that a connection lost later does no harm, and finds out which of
 * the court's own forms they are made with.
 */
export function preparePapers(cases: ShownPapers[], language: string, found: (used: Used) => void): void {
  void import('#app/petition/packet.ts').catch(() => {})
  void import('#app/petition/for-you.ts').catch(() => {})
  void import('#app/petition/helper-note.ts').catch(() => {})
  void import('#app/petition/one-paper.ts').catch(() => {})
  void import('#app/i18n/paper-words.ts').then(({ paperWords }) => paperWords(language)).catch(() => {})
  void findForms(cases)
    .then(found)
    .catch(() => {})
}

async function findForms(cases: ShownPapers[]): Promise<Used> {
  const [{ clientAssets }, { officialForms }, forms] = await Promise.all([
    import('#app/petition/assets.client.ts'),
    import('#app/petition/official.ts'),
    import('#app/petition/which-form.ts'),
  ])
  const installed = await officialForms(clientAssets)
  return Object.fromEntries(cases.map((each) => [each.id, forms.formsUsed(each, installed)]))
}

import { pagesOf } from '#app/petition/form.ts'
import { PaperError } from '#app/petition/paper-error.ts'
import { newLooker } from '#app/petition/pdf/look.ts'
import { UPRIGHT } from '#app/petition/pdf/matrix.ts'
import { contentOf, openPdf } from '#app/petition/pdf/source.ts'
import { Stream } from '#app/petition/pdf/value.ts'

/**
 * Opens a file whose words are drawn rather than filled in, and compares what each page says, letter by letter, with what
 * it was to say. Throws a `PaperError` on the first page that differs.
 */
export function verifyDrawn(name: string, bytes: Uint8Array, wanted: string[][]): void {
  const source = openPdf(bytes)
  const pages = pagesOf(source)
  const look = newLooker(source)
  if (pages.length !== wanted.length) throw new PaperError(name, 'pages', 'are too many or too few')
  for (const [index, page] of pages.entries()) {
    const content = source.lookup(page.Contents)
    const drawn = content instanceof Stream ? look(contentOf(content), source.dict(page.Resources), UPRIGHT).words : []
    if (drawn.map(({ text }) => text).join('\n') !== wanted[index]?.filter(Boolean).join('\n'))
      throw new PaperError(name, `page ${index + 1}`, 'says something other than was written')
  }
}

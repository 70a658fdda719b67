import { decodePDFRawStream, PDFArray, PDFDict, PDFName, PDFRawStream } from 'pdf-lib'
import { openPdf } from '#app/petition/form.ts'
import { PaperError } from '#app/petition/paper-error.ts'

/**
 * Opens a file whose words are drawn rather than filled in, and compares what each page says, letter by letter, with what
 * it was to say. Throws a `PaperError` on the first page that differs.
 */
export async function verifyDrawn(name: string, bytes: Uint8Array, pages: string[][]): Promise<void> {
  const context = await openPdf(bytes)
  const tree = context.lookup(context.trailerInfo.Root, PDFDict).lookup(PDFName.of('Pages'), PDFDict)
  const kids = tree.lookup(PDFName.of('Kids'), PDFArray).asArray()
  if (kids.length !== pages.length) throw new PaperError(name, 'Pages', 'has too few or too many pages')
  for (const [index, wanted] of pages.entries()) {
    const page = context.lookup(kids[index], PDFDict)
    const font = page
      .lookup(PDFName.of('Resources'), PDFDict)
      .lookup(PDFName.of('Font'), PDFDict)
      .lookup(PDFName.of('R'), PDFDict)
    const letters = lettersOf(latin1(font.lookup(PDFName.of('ToUnicode'))))
    const content = latin1(page.lookup(PDFName.of('Contents')))
    const drawn = [...content.matchAll(/<([0-9a-f]*)> Tj/g)].map(([, hex = '']) =>
      (hex.match(/.{4}/g) ?? []).map((glyph) => letters.get(glyph) ?? '\uFFFD').join(''),
    )
    if (drawn.join('\n') !== wanted.join('\n'))
      throw new PaperError(name, `page ${index + 1}`, 'says something other than was written')
  }
}

function lettersOf(table: string): Map<string, string> {
  const rows = table.matchAll(/^<([0-9a-f]{4})> <([0-9a-f]{4})>$/gm)
  return new Map([...rows].map(([, glyph = '', code = '']) => [glyph, String.fromCharCode(Number.parseInt(code, 16))]))
}

function latin1(stream: unknown): string {
  if (!(stream instanceof PDFRawStream)) return ''
  let text = ''
  for (const byte of decodePDFRawStream(stream).decode()) text += String.fromCharCode(byte)
  return text
}

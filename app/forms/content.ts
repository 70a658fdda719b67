import { decodePDFRawStream, PDFArray, PDFDict, PDFName, PDFRawStream, PDFRef } from 'pdf-lib'
import type { Page } from './pages.ts'

/** Strings, names and operators of a page's content (ISO 32000-1, 7.8.2), enough to follow what it prints. */
export const TOKEN =
  /\((?:\\[\s\S]|[^\\()]|\((?:\\[\s\S]|[^\\()])*\))*\)|<[0-9A-Fa-f\s]*>|\/[^\s()<>[\]{}/%]*|[A-Za-z'"*]+/g

/** What draws a page, unpacked, one character a byte. */
export function contentOf(page: PDFDict): string {
  const contents = page.lookup(PDFName.of('Contents'))
  const streams = contents instanceof PDFArray ? contents.asArray().map((_, at) => contents.lookup(at)) : [contents]
  return streams
    .filter((stream): stream is PDFRawStream => stream instanceof PDFRawStream)
    .map((stream) => Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1'))
    .join('\n')
}

/** The fonts, images and layers that a page draws with, its own or those of the nodes above it. */
export function resourcesOf({ dict, entries }: Page): PDFDict | undefined {
  const value = entries.get('Resources')
  const resources = value instanceof PDFRef ? dict.context.lookup(value) : value
  return resources instanceof PDFDict ? resources : undefined
}

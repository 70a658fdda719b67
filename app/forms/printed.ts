import { decodePDFRawStream, PDFDict, PDFName, type PDFObject, PDFRawStream } from 'pdf-lib'
import { contentOf, resourcesOf, TOKEN } from './content.ts'
import type { Page } from './pages.ts'

const SHOWS = new Set(['Tj', 'TJ', "'", '"'])
const ESCAPES: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

type Decode = (bytes: string) => string

/** What is printed on a blank, page after page, without spaces: enough to know which form and revision it is. */
export function printedText(pages: readonly Page[]): string {
  return pages
    .map((page) => readPage(page))
    .join('')
    .replace(/[\s\u00a0]/g, '')
}

function readPage(page: Page): string {
  const decoders = new Map<string, Decode>()
  const fonts = lookup(resourcesOf(page), 'Font')
  let decode: Decode = (bytes) => bytes
  let [font, printed] = ['', '']
  let strings: string[] = []
  for (const [token] of contentOf(page.dict).matchAll(TOKEN)) {
    if (token.startsWith('/')) font = token.slice(1)
    else if (token.startsWith('(')) strings.push(literal(token.slice(1, -1)))
    else if (token.startsWith('<')) strings.push(hexadecimal(token))
    else {
      if (token === 'Tf') {
        decode = decoders.get(font) ?? decoderOf(lookup(fonts, font))
        decoders.set(font, decode)
      } else if (SHOWS.has(token)) printed += strings.map(decode).join('')
      strings = []
    }
  }
  return printed
}

function lookup(dict: PDFObject | undefined, key: string): PDFDict | undefined {
  const value = dict instanceof PDFDict ? dict.lookup(PDFName.of(key)) : undefined
  return value instanceof PDFDict ? value : undefined
}

function literal(text: string): string {
  return text.replace(/\\(\r\n|[0-7]{1,3}|[\s\S])/g, (_, escaped: string) => {
    if (/^[0-7]/.test(escaped)) return String.fromCharCode(Number.parseInt(escaped, 8) & 0xff)
    return /^[\r\n]/.test(escaped) ? '' : (ESCAPES[escaped] ?? escaped)
  })
}

function hexadecimal(token: string): string {
  const digits = token.replace(/[<>\s]/g, '')
  return Buffer.from(digits.length % 2 ? `${digits}0` : digits, 'hex').toString('latin1')
}

/** Through the font's own table of letters; without one, codes are letters (true of the fonts that official forms have). */
function decoderOf(font: PDFDict | undefined): Decode {
  const stream = font?.lookup(PDFName.of('ToUnicode'))
  const wide = font?.lookup(PDFName.of('Subtype')) === PDFName.of('Type0')
  if (!(stream instanceof PDFRawStream)) return (bytes) => bytes
  const letters = readTable(Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1'))
  return (bytes) => {
    let text = ''
    for (let at = 0; at < bytes.length; at += wide ? 2 : 1) {
      const code = wide ? bytes.charCodeAt(at) * 256 + bytes.charCodeAt(at + 1) : bytes.charCodeAt(at)
      text += letters.get(code) ?? bytes[at]
    }
    return text
  }
}

function readTable(table: string): Map<number, string> {
  const letters = new Map<number, string>()
  const letter = (hex: string, add = 0) => String.fromCharCode(Number.parseInt(hex.slice(0, 4), 16) + add)
  for (const [, block = ''] of table.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code = '', to = ''] of block.matchAll(/<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/g))
      letters.set(Number.parseInt(code, 16), letter(to))
  }
  for (const [, block = ''] of table.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, from = '', last = '', to = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
      const first = Number.parseInt(from, 16)
      const end = Math.min(Number.parseInt(last, 16), first + 0xffff)
      for (let code = first; code <= end; code++) letters.set(code, letter(to, code - first))
    }
  }
  return letters
}

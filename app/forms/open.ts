import { inflateSync } from 'node:zlib'
import { PDFArray, type PDFContext, type PDFDict, PDFDocument, PDFName, PDFRawStream } from 'pdf-lib'
import { BlankProblem, type Limits } from './problem.ts'
import { checkTable } from './xref.ts'

/**
 * Opens a PDF that somebody downloaded: checks its size and that it is whole before it is parsed, decrypts it with the
 * empty password, and holds what is compressed in it against the limits. Throws a `BlankProblem` that says why not.
 */
export async function openBlank(bytes: Uint8Array, limits: Limits): Promise<PDFContext> {
  if (bytes.length > limits.bytes) throw new BlankProblem(`The file is larger than ${limits.bytes / 1e6} MB.`)
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
  if (!/^[\s\0]{0,32}%PDF-\d/.test(text.slice(0, 64))) throw new BlankProblem('The file is not a PDF.')
  if (!/startxref\s+\d+\s+%%EOF/.test(text.slice(-1500)))
    throw new BlankProblem('The end of the file is missing: please download it again.')
  if ((text.match(/\d\s+obj\b/g)?.length ?? 0) > limits.objects)
    throw new BlankProblem(`The file has more than ${limits.objects} objects.`)
  checkPacked(bytes, text, limits)
  checkTable(bytes, text, limits)
  const context = await parse(bytes)
  if (context.enumerateIndirectObjects().length > limits.objects)
    throw new BlankProblem(`The file has more than ${limits.objects} objects.`)
  checkStreams(context, limits)
  return context
}

/** What `stream` is followed by, unpacked before any parser sees it: object streams are unpacked while parsing. */
function checkPacked(bytes: Uint8Array, text: string, limits: Limits) {
  let left = limits.inflated
  for (const { index } of text.matchAll(/stream\r?\n/g)) {
    const from = index + (text[index + 6] === '\r' ? 8 : 7)
    left -= inflatedSize(bytes.subarray(from), left)
    if (left <= 0) throw new BlankProblem('The file unpacks to more than a form can be.')
  }
}

function inflatedSize(packed: Uint8Array, most: number): number {
  if (packed[0] === undefined || (packed[0] & 0x0f) !== 8) return 0
  try {
    return inflateSync(packed, { maxOutputLength: most }).length
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? most : 0
  }
}

async function parse(bytes: Uint8Array): Promise<PDFContext> {
  try {
    const file = await PDFDocument.load(bytes, {
      password: '',
      updateMetadata: false,
      preserveXFA: true,
      parseSpeed: Number.POSITIVE_INFINITY,
    })
    return file.context
  } catch (error) {
    const locked = error instanceof Error && /password|encrypt/i.test(`${error.name} ${error.message}`)
    throw new BlankProblem(
      locked
        ? 'The file is locked with a password; the court’s own blanks open without one.'
        : 'The file is damaged and cannot be read: please download it again.',
    )
  }
}

/** Plain compression, pictures, and text encodings that only make a file longer. */
const PACKED_AS = [
  'FlateDecode',
  'DCTDecode',
  'CCITTFaxDecode',
  'JPXDecode',
  'JBIG2Decode',
  'ASCII85Decode',
  'ASCIIHexDecode',
]

/** Every compressed stream must unpack to its end, with its checksum, or a damaged page would be filled. */
function checkStreams(context: PDFContext, limits: Limits) {
  let left = limits.inflated
  for (const [, object] of context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFRawStream)) continue
    if (object.dict.has(PDFName.of('F'))) throw new BlankProblem('The file takes a part of itself from another file.')
    const filters = filtersOf(object.dict)
    if (filters.some((filter) => !PACKED_AS.includes(filter)))
      throw new BlankProblem('The file is packed in a way that official forms are not.')
    if (filters[0] !== 'FlateDecode') continue
    if (filters.length > 1) throw new BlankProblem('The file is packed more than once, as no official form is.')
    try {
      left -= inflateSync(object.getContents(), { maxOutputLength: left }).length
    } catch (error) {
      const much = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE'
      throw new BlankProblem(
        much
          ? 'The file unpacks to more than a form can be.'
          : 'A part of the file is damaged: please download it again.',
      )
    }
    if (left <= 0) throw new BlankProblem('The file unpacks to more than a form can be.')
  }
}

/** The names of a stream's filters, outermost first. */
export function filtersOf(dict: PDFDict): string[] {
  const filter = dict.lookup(PDFName.of('Filter'))
  const list = filter instanceof PDFArray ? filter.asArray() : filter ? [filter] : []
  return list.map((one) => (one instanceof PDFName ? one.decodeText() : '?'))
}

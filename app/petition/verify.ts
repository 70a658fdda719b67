import { decodePDFRawStream, type PDFContext, PDFDict, PDFName, PDFRawStream } from 'pdf-lib'
import { formRoots, openPdf, readFields, readText } from '#app/petition/form.ts'
import { PaperError } from '#app/petition/paper-error.ts'
import type { Plan } from '#app/petition/plan.ts'

/**
 * Opens a finished file again and compares every field with its plan: the value, the letters its appearance draws, and
 * the state of every check box. Throws a `PaperError` on the first difference; such a file is never handed out.
 */
export async function verify(bytes: Uint8Array, papers: Plan[]): Promise<void> {
  const context = await openPdf(bytes)
  const form = context.lookup(context.trailerInfo.Root, PDFDict).lookup(PDFName.of('AcroForm'), PDFDict)
  if (form.has(PDFName.of('NeedAppearances')))
    throw new PaperError('packet', 'AcroForm', 'leaves drawing to the viewer')
  const roots = formRoots(context)
  if (roots.length !== papers.length) throw new PaperError('packet', 'AcroForm', 'has too few or too many papers')
  const letters = new Map<PDFDict, Map<string, string>>()
  for (const [index, paper] of papers.entries()) {
    const root = roots[index] as PDFDict
    if (readText(root, 'T') !== paper.name) throw new PaperError(paper.name, 'T', 'is misnamed')
    const fields = readFields(context, root)
    const names = new Set(fields.map(({ name }) => name))
    const wrong = [...paper.form.fields.keys()].filter((name) => names.has(name) === paper.unused.has(name))
    if (wrong.length > 0) throw new PaperError(paper.name, wrong.join(', '), 'is there or missing against the plan')
    for (const { name, dict } of fields) verifyField(context, name, dict, paper, letters)
  }
}

function verifyField(
  context: PDFContext,
  name: string,
  dict: PDFDict,
  paper: Plan,
  letters: Map<PDFDict, Map<string, string>>,
) {
  const field = paper.form.fields.get(name)
  if (!field) throw new PaperError(paper.name, name, 'is not a field of the blank')
  const appearance = dict.lookup(PDFName.of('AP'), PDFDict).lookup(PDFName.of('N'))
  if (field.kind === 'check') {
    const wanted = PDFName.of(paper.checks.get(name) ? field.on : 'Off')
    const drawn = appearance instanceof PDFDict && appearance.has(wanted)
    const [value, state] = ['V', 'AS'].map((key) => dict.lookup(PDFName.of(key)))
    if (value !== wanted || state !== wanted || !drawn)
      throw new PaperError(paper.name, name, 'is not ticked as planned')
    return
  }
  const text = paper.texts.get(name)
  if (readText(dict, 'V') !== (text?.value ?? '')) throw new PaperError(paper.name, name, 'does not read back')
  if (!(appearance instanceof PDFRawStream)) throw new PaperError(paper.name, name, 'is not drawn')
  const drawn = text ? drawnLines(context, appearance, letters) : []
  const wanted = text?.fitted.lines ?? []
  const whole = solid(drawn.join('')) === solid(text?.value ?? '')
  if (!whole || drawn.join('\n') !== wanted.join('\n'))
    throw new PaperError(paper.name, name, 'draws other letters than its value')
}

/** The letters alone: where a line breaks, its space is not drawn. */
function solid(text: string): string {
  return text.replace(/\s/g, '')
}

/** The lines an appearance draws, its glyph numbers read through the font's own table of letters. */
function drawnLines(context: PDFContext, appearance: PDFRawStream, known: Map<PDFDict, Map<string, string>>): string[] {
  const fonts = appearance.dict.lookup(PDFName.of('Resources'), PDFDict).lookup(PDFName.of('Font'), PDFDict)
  const font = context.lookup(fonts.get(PDFName.of('F')), PDFDict)
  const letters = known.get(font) ?? readToUnicode(font)
  known.set(font, letters)
  const content = latin1(appearance.getContents())
  return [...content.matchAll(/<([0-9a-f]*)> Tj/g)].map(([, hex = '']) =>
    (hex.match(/.{4}/g) ?? []).map((glyph) => letters.get(glyph) ?? '\uFFFD').join(''),
  )
}

function readToUnicode(font: PDFDict): Map<string, string> {
  const table = latin1(decodePDFRawStream(font.lookup(PDFName.of('ToUnicode')) as PDFRawStream).decode())
  const rows = table.matchAll(/^<([0-9a-f]{4})> <([0-9a-f]{4})>$/gm)
  return new Map(
    [...rows].map(([, glyph, code]) => [glyph as string, String.fromCharCode(Number.parseInt(code as string, 16))]),
  )
}

function latin1(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return text
}

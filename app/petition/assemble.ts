import { PDFContext, PDFDict, PDFName, PDFObjectCopier, type PDFRef, PDFString, PDFWriter } from 'pdf-lib'
import { firstBaseline } from '#app/petition/fit.ts'
import type { Font } from '#app/petition/font.ts'
import { type EmbeddedFont, embedFont } from '#app/petition/font-embed.ts'
import type { FormField } from '#app/petition/form.ts'
import { round, textString, wrapUp } from '#app/petition/pdf-file.ts'
import { type Plan, SIDE } from '#app/petition/plan.ts'

/** What the file says about itself. Nothing of the person goes in here. */
export type Label = { title: string; day: string }

/** Writes the planned papers into one PDF. The same plans, label and font give the same bytes. */
export async function assemble(papers: Plan[], { title, day }: Label, font: Font): Promise<Uint8Array> {
  const context = PDFContext.create()
  const [tree, face] = [context.nextRef(), embedFont(context, font)]
  const copies = papers.map((paper) => copyPaper(context, tree, paper, face))
  face.finish()
  const marks = copies.flatMap(({ pages }, index) => {
    const title = papers[index]?.bookmark
    return title && pages[0] ? [{ title, page: pages[0] }] : []
  })
  const roots = copies.map(({ root }) => root)
  const pages = copies.flatMap((copy) => copy.pages)
  wrapUp(context, { title, day, tree, pages, roots, outline: addBookmarks(context, marks) })
  return PDFWriter.forContext(context, Number.POSITIVE_INFINITY).serializeToBuffer()
}

function copyPaper(context: PDFContext, tree: PDFRef, { form, name, unused, ...plan }: Plan, face: EmbeddedFont) {
  const copier = PDFObjectCopier.for(form.context, context)
  const pages = form.pages.map((page) => copier.copy(page))
  const shown = [...form.fields].filter(([field]) => !unused.has(field))
  const root = context.nextRef()
  const widgets = shown.map(([field, { ref }]) => ({ field, ref: copier.copy(ref) }))
  for (const [index, { field, ref }] of widgets.entries()) {
    const described = shown[index]?.[1] as FormField
    const widget = context.lookup(ref, PDFDict)
    widget.set(PDFName.of('Parent'), root)
    widget.set(PDFName.of('P'), pages[described.page] as PDFRef)
    if (described.kind === 'check') tick(widget, plan.checks.get(field) ? described.on : 'Off')
    else writeText(context, widget, described, plan.texts.get(field), face)
  }
  for (const [number, page] of pages.entries()) {
    const on = widgets.filter((_, index) => shown[index]?.[1].page === number)
    context.lookup(page, PDFDict).set(PDFName.of('Parent'), tree)
    context.lookup(page, PDFDict).set(PDFName.of('Annots'), context.obj(on.map(({ ref }) => ref)))
  }
  context.assign(root, context.obj({ T: PDFString.of(name), Kids: widgets.map(({ ref }) => ref) }))
  return { pages, root }
}

function tick(widget: PDFDict, state: string) {
  widget.set(PDFName.of('V'), PDFName.of(state))
  widget.set(PDFName.of('AS'), PDFName.of(state))
}

type Text = Plan['texts'] extends Map<string, infer Value> ? Value : never

function writeText(
  context: PDFContext,
  widget: PDFDict,
  { width, height, rows, centered }: FormField & { kind: 'text' },
  text: Text | undefined,
  face: EmbeddedFont,
) {
  if (!text) return
  const { size, leading, lines } = text.fitted
  const top = height - firstBaseline({ height, rows }, size)
  const drawn = lines.map((line, index) => {
    const x = centered ? (width - face.font.width(line, size)) / 2 : SIDE
    return `1 0 0 1 ${round(x)} ${round(top - index * leading)} Tm ${face.encode(line)} Tj`
  })
  const stream = context.stream(`/Tx BMC q BT 0 g /F ${size} Tf ${drawn.join('\n')} ET Q EMC`, {
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [0, 0, round(width), round(height)],
    Resources: { Font: { F: face.ref } },
  })
  widget.set(PDFName.of('V'), textString(text.value))
  widget.set(PDFName.of('DA'), PDFString.of(`/TiRo ${size} Tf 0 g`))
  widget.set(PDFName.of('AP'), context.obj({ N: context.register(stream) }))
}

function addBookmarks(context: PDFContext, marks: { title: string; page: PDFRef }[]): PDFRef {
  const parent = context.nextRef()
  const refs = marks.map(() => context.nextRef())
  for (const [index, { title, page }] of marks.entries()) {
    const [Prev, Next] = [refs[index - 1], refs[index + 1]]
    const item = context.obj({ Title: textString(title), Parent: parent, Prev, Next, Dest: [page, 'Fit'] })
    context.assign(refs[index] as PDFRef, item)
  }
  context.assign(parent, context.obj({ Type: 'Outlines', First: refs[0], Last: refs.at(-1), Count: refs.length }))
  return parent
}

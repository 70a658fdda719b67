import {
  PDFCatalog,
  PDFContext,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFObjectCopier,
  PDFPageTree,
  type PDFRef,
  PDFStreamWriter,
  PDFString,
} from 'pdf-lib'
import type { Font } from '#app/petition/font.ts'
import { type EmbeddedFont, embedFont } from '#app/petition/font-embed.ts'
import type { FormField } from '#app/petition/form.ts'
import { type Plan, SIDE } from '#app/petition/plan.ts'

/** What the file says about itself. Nothing of the person goes in here. */
export type Label = { title: string; day: string }

/** Writes the planned papers into one PDF. The same plans, label and font give the same bytes. */
export async function assemble(papers: Plan[], { title, day }: Label, font: Font): Promise<Uint8Array> {
  const context = PDFContext.create()
  const [treeRef, face] = [context.nextRef(), embedFont(context, font)]
  const roots: PDFRef[] = []
  const pages: PDFRef[] = []
  const bookmarks: { title: string; page: PDFRef }[] = []
  for (const paper of papers) {
    const copier = PDFObjectCopier.for(paper.form.context, context)
    const root = copier.copy(paper.form.root)
    context.lookup(root, PDFDict).set(PDFName.of('T'), PDFString.of(paper.name))
    const copies = paper.form.pages.map((page) => copier.copy(page))
    for (const page of copies) context.lookup(page, PDFDict).set(PDFName.of('Parent'), treeRef)
    for (const [name, field] of paper.form.fields) {
      fillField(context, context.lookup(copier.copy(field.ref), PDFDict), field, name, paper, face)
    }
    if (paper.bookmark && copies[0]) bookmarks.push({ title: paper.bookmark, page: copies[0] })
    roots.push(root)
    pages.push(...copies)
  }
  face.finish()

  const tree = context.obj({ Type: 'Pages', Kids: pages, Count: pages.length }) as PDFDict
  context.assign(treeRef, PDFPageTree.fromMapWithContext(tree.asMap(), context))
  const standard = (name: string) => ({ Type: 'Font', Subtype: 'Type1', BaseFont: name })
  const catalog = context.obj({
    Type: 'Catalog',
    Pages: treeRef,
    Lang: PDFString.of('en-US'),
    ViewerPreferences: { DisplayDocTitle: true },
    Outlines: outline(context, bookmarks),
    AcroForm: {
      Fields: roots,
      DA: PDFString.of('/TiRo 12 Tf 0 g'),
      DR: { Font: { TiRo: standard('Times-Roman'), ZaDb: standard('ZapfDingbats') } },
    },
  }) as PDFDict
  context.trailerInfo.Root = context.register(PDFCatalog.fromMapWithContext(catalog.asMap(), context))
  const stamp = PDFString.of(`D:${day.replaceAll('-', '')}000000Z`)
  const maker = PDFString.of('Clear Petition')
  context.trailerInfo.Info = context.register(
    context.obj({
      Title: PDFHexString.fromText(title),
      Creator: maker,
      Producer: maker,
      CreationDate: stamp,
      ModDate: stamp,
    }),
  )
  return PDFStreamWriter.forContext(context, Number.POSITIVE_INFINITY).serializeToBuffer()
}

function fillField(
  context: PDFContext,
  widget: PDFDict,
  field: FormField,
  name: string,
  paper: Plan,
  face: EmbeddedFont,
) {
  if (field.kind === 'check') {
    const state = PDFName.of(paper.checks.get(name) ? field.on : 'Off')
    widget.set(PDFName.of('V'), state)
    widget.set(PDFName.of('AS'), state)
    return
  }
  const text = paper.texts.get(name)
  if (!text) return
  const { size, leading, lines } = text.fitted
  const rows = lines.map((line, index) => {
    const x = field.centered ? (field.width - face.font.width(line, size)) / 2 : SIDE
    return `1 0 0 1 ${round(x)} ${round(field.height - 12 - index * leading)} Tm ${face.encode(line)} Tj`
  })
  const stream = context.stream(`/Tx BMC q BT 0 g /F ${size} Tf ${rows.join('\n')} ET Q EMC`, {
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [0, 0, round(field.width), round(field.height)],
    Resources: { Font: { F: face.ref } },
  })
  widget.set(PDFName.of('V'), PDFHexString.fromText(text.value))
  widget.set(PDFName.of('DA'), PDFString.of(`/TiRo ${size} Tf 0 g`))
  widget.set(PDFName.of('AP'), context.obj({ N: context.register(stream) }))
}

const round = (value: number) => Math.round(value * 100) / 100

function outline(context: PDFContext, bookmarks: { title: string; page: PDFRef }[]): PDFRef {
  const parent = context.nextRef()
  const refs = bookmarks.map(() => context.nextRef())
  for (const [index, { title, page }] of bookmarks.entries()) {
    const item = context.obj({
      Title: PDFHexString.fromText(title),
      Parent: parent,
      Prev: refs[index - 1],
      Next: refs[index + 1],
      Dest: [page, 'Fit'],
    })
    context.assign(refs[index] as PDFRef, item)
  }
  context.assign(parent, context.obj({ Type: 'Outlines', First: refs[0], Last: refs.at(-1), Count: refs.length }))
  return parent
}

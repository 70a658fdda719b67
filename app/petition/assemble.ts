import type { Font } from '#app/petition/font.ts'
import { type EmbeddedFont, embedFont } from '#app/petition/font-embed.ts'
import type { FormField } from '#app/petition/form.ts'
import { entriesOf, join, partsOf, Ref, Text, textOf } from '#app/petition/pdf/value.ts'
import { type Block, newPdf, type Pdf } from '#app/petition/pdf/write.ts'
import { round, wrapUp } from '#app/petition/pdf-file.ts'
import { type Plan, SIDE } from '#app/petition/plan.ts'
import { newTags } from '#app/petition/tags.ts'

/** What the file says about itself. Nothing of the person goes in here. */
export type Label = { title: string; day: string }

/** Writes the planned papers into one PDF. The same plans, label and font give the same bytes. */
export function assemble(papers: Plan[], { title, day }: Label, font: Font): Uint8Array<ArrayBuffer> {
  const pdf = newPdf()
  const tree = pdf.reserve()
  const embedded = embedFont(pdf, font)
  const face = { ...embedded, resources: pdf.add({ Font: { F: embedded.ref } }) }
  const blocks = new Map<Block, number>()
  // A screen reader passes over what no part holds, so a file with an untagged paper in it is left to be read as it lies.
  const tags = papers.every(({ form }) => form.tags) ? newTags(pdf) : undefined
  const copies = papers.map((paper) => copyPaper({ pdf, tree, face, blocks, tags }, paper))
  face.finish()
  const marks = copies.flatMap(({ pages }, index) => {
    const title = papers[index]?.bookmark
    return title && pages[0] ? [{ title, page: pages[0] }] : []
  })
  const roots = copies.map(({ root }) => root)
  const pages = copies.flatMap((copy) => copy.pages)
  return wrapUp(pdf, { title, day, tree, pages, roots, outline: addBookmarks(pdf, marks), tags: tags?.finish() })
}

type Packet = {
  pdf: Pdf
  tree: Ref
  face: Face
  /** Where the blocks of the blanks stand in the file. */
  blocks: Map<Block, number>
  tags: ReturnType<typeof newTags> | undefined
}

function copyPaper({ pdf, tree, face, blocks, tags }: Packet, { form, name, unused, texts, checks }: Plan) {
  const pages = form.pages.map(() => pdf.reserve())
  const keys = tags?.keys(pages.length, form.fields.size)
  const root = pdf.reserve()
  // What the blank itself is made of stands in a file once, however often the blank is filled in it.
  const known = blocks.get(form.block)
  const first = known ?? pdf.reserve(form.block.size).number
  const widgets = new Map<string, Ref>()
  const onPage: Ref[][] = pages.map(() => [])
  const ties = pages.map((page) => join(entriesOf({ Parent: root, P: page })))
  for (const [fieldName, field] of form.fields) {
    if (unused.has(fieldName)) continue
    const ref = pdf.reserve()
    const tie = `${ties[field.page]}${keys ? `/StructParent ${keys.field(widgets.size)}\n` : ''}`
    widgets.set(fieldName, ref)
    onPage[field.page]?.push(ref)
    const text = texts.get(fieldName)
    const drawn = field.kind === 'text' && text ? write(pdf, field, text, face) : join(field.drawn, first)
    const state = field.kind === 'check' ? (checks.get(fieldName) ? ticked(field.on) : OFF) : ''
    pdf.writeText(ref, `<<${field.fixed}${tie}${drawn}${state}>>`)
  }
  for (const [index, page] of form.pages.entries()) {
    const own = entriesOf({ Parent: tree, Annots: onPage[index] ?? [], StructParents: keys?.page(index) })
    pdf.writeText(pages[index] as Ref, `<<${join(page.entries, first)}${join(own)}>>`)
  }
  if (known === undefined) pdf.writeBlock(form.block, first)
  blocks.set(form.block, first)
  if (tags && keys && form.tags) tags.add(form.tags, keys, pages, widgets)
  pdf.write(root, { T: new Text(name), Kids: [...widgets.values()] })
  return { pages, root }
}

function ticked(state: string): string {
  return join(entriesOf({ V: state, AS: state }))
}
const OFF = ticked('Off')

/** The font, and what a drawing in it names as its resources: there the font is called F. */
type Face = EmbeddedFont & { resources: Ref }
type Written = Plan['texts'] extends Map<string, infer Value> ? Value : never

function write(pdf: Pdf, field: FormField & { kind: 'text' }, { value, fitted }: Written, face: Face): string {
  const { width, height, centered } = field
  const { size, leading, lines, first } = fitted
  const top = height - first
  const drawn = lines.map((line, index) => {
    const x = centered ? (width - face.font.width(line, size)) / 2 : SIDE
    return `1 0 0 1 ${round(x)} ${round(top - index * leading)} Tm ${face.encode(line)} Tj`
  })
  const content = `/Tx BMC q BT 0 g /F ${size} Tf ${drawn.join('\n')} ET Q EMC`
  // As text, and not as objects that are made into text: a form has dozens of these.
  const box = `/BBox [0 0 ${round(width)} ${round(height)}]`
  const resources = `/Resources ${face.resources.number} 0 R`
  const { number } = pdf.addText(
    `<</Subtype /Form ${box} ${resources} /Length ${content.length}>>\nstream\n${content}\nendstream`,
  )
  return `/V ${join(partsOf(textOf(value)))}\n/DA (/TiRo ${size} Tf 0 g)\n/AP <</N ${number} 0 R>>\n`
}

function addBookmarks(pdf: Pdf, marks: { title: string; page: Ref }[]): Ref {
  const parent = pdf.reserve()
  const first = pdf.reserve(marks.length).number
  const item = (index: number) => (marks[index] ? new Ref(first + index) : undefined)
  for (const [index, { title, page }] of marks.entries()) {
    const ties = { Parent: parent, Prev: item(index - 1), Next: item(index + 1) }
    pdf.write(new Ref(first + index), { Title: textOf(title), ...ties, Dest: [page, 'Fit'] })
  }
  pdf.write(parent, { Type: 'Outlines', First: item(0), Last: item(marks.length - 1), Count: marks.length })
  return parent
}

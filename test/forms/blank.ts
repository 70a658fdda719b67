import { PDFArray, PDFDict, PDFDocument, PDFName, type PDFRef, PDFString, rgb, StandardFonts } from 'pdf-lib'
import { CATALOG, type KnownField, knownFields, nameOf, type OfficialMap } from '#app/forms/catalog.ts'

const BLACK = rgb(0, 0, 0)

/** How a made-up blank differs from the plainest one. */
export type BlankOptions = {
  /** Encrypted with an empty password, as the courts' files are. */
  encrypt?: boolean
  xfa?: boolean
  /** The viewer checks that the form designer adds. */
  designerScripts?: boolean
  /** Widgets, by number, that the form's tree of fields does not reach. */
  orphans?: number
  fields?: KnownField[]
  printed?: string[]
  /** Changes the file before it is saved. */
  also?: (file: PDFDocument) => void
}

/** The map of a form and revision. */
export function mapOf(form: string, revised: string): OfficialMap {
  const map = CATALOG.find((one) => one.form === form && one.revised === revised)
  if (!map) throw new Error(`No map of ${form}, ${revised}`)
  return map
}

/** A PDF with exactly the fields that the map's list has, and the form's name and revision printed at its foot. */
export async function makeBlank(map: OfficialMap, options: BlankOptions = {}): Promise<Uint8Array> {
  const { fields = knownFields(map), printed = [...map.official.printed, map.official.title, nameOf(map)] } = options
  const file = await PDFDocument.create({ updateMetadata: false })
  const { context } = file
  const face = await file.embedFont(StandardFonts.Helvetica)
  const count = Math.max(...fields.map(({ page }) => page))
  const pages = Array.from({ length: count }, () => file.addPage([612, 792]))
  for (const page of pages) {
    page.setFont(face)
    page.setFontSize(5)
    for (const [line, words] of printed.entries()) page.drawText(words, { x: 36, y: 30 - 6 * line })
  }
  for (const { page, box, kind } of fields) {
    const [x = 0, y = 0, right = 0, top = 0] = box
    if (kind === 'check')
      pages[page - 1]?.drawRectangle({ x, y, width: right - x, height: top - y, borderWidth: 0.5, borderColor: BLACK })
  }
  const roots: PDFRef[] = []
  const nodes = new Map<string, { ref: PDFRef; kids: PDFArray }>()
  const button: KnownField = {
    name: `${map.form}[0].Print[0]`,
    kind: 'check',
    page: count,
    box: [260, 5, 340, 22],
    on: 'x',
  }
  for (const [index, field] of [...fields, button].entries()) {
    const parts = field.name.split('.')
    const widget = widgetOf(file, field, parts.at(-1) ?? '', field === button)
    const page = pages[field.page - 1]
    page?.node.addAnnot(widget)
    if (index < (options.orphans ?? 0)) {
      context.lookup(widget, PDFDict).set(PDFName.of('T'), PDFString.of(field.name))
      continue
    }
    let path = ''
    let above: { ref: PDFRef; kids: PDFArray } | undefined
    for (const part of parts.slice(0, -1)) {
      path = `${path}.${part}`
      const known = nodes.get(path)
      const kids = known?.kids ?? PDFArray.withContext(context)
      const ref = known?.ref ?? context.register(context.obj({ T: PDFString.of(part), Kids: kids, Parent: above?.ref }))
      if (!known) {
        nodes.set(path, { ref, kids })
        if (above) above.kids.push(ref)
        else roots.push(ref)
      }
      above = { ref, kids }
    }
    if (above) {
      context.lookup(widget, PDFDict).set(PDFName.of('Parent'), above.ref)
      above.kids.push(widget)
    } else roots.push(widget)
  }
  const xfa = options.xfa ? context.register(context.flateStream('<xdp:xdp><template/></xdp:xdp>')) : undefined
  file.catalog.set(PDFName.of('AcroForm'), context.obj({ Fields: roots, XFA: xfa, DA: PDFString.of('/Helv 0 Tf 0 g') }))
  if (options.designerScripts) {
    const script = context.register(context.obj({ S: 'JavaScript', JS: PDFString.of('app.viewerVersion') }))
    const names = { Names: [PDFString.of('!ADBE::0100_VersChkStrings'), script] }
    file.catalog.set(PDFName.of('Names'), context.register(context.obj({ JavaScript: names })))
  }
  options.also?.(file)
  if (options.encrypt) file.encrypt({ userPassword: '', ownerPassword: 'owner', permissions: { modifying: false } })
  // Only in object streams does the library encrypt strings as well.
  return file.save({ useObjectStreams: options.encrypt ?? false, updateFieldAppearances: false })
}

function widgetOf({ context }: PDFDocument, field: KnownField, name: string, button: boolean): PDFRef {
  const { kind, box, on = 'Yes', maxLength, multiline } = field
  const look = context.register(context.stream('', { Subtype: 'Form', BBox: [0, 0, 9, 9] }))
  return context.register(
    context.obj({
      Type: 'Annot',
      Subtype: 'Widget',
      FT: kind === 'text' ? 'Tx' : 'Btn',
      Ff: button ? 1 << 16 : multiline ? 1 << 12 : undefined,
      T: PDFString.of(name),
      Rect: box,
      F: 4,
      MaxLen: maxLength,
      AS: kind === 'check' ? 'Off' : undefined,
      AP: kind === 'check' ? { N: { [on]: look } } : undefined,
    }),
  )
}

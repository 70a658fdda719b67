import { type Dict, type Ref, Text, textOf } from '#app/petition/pdf/value.ts'
import type { Pdf } from '#app/petition/pdf/write.ts'

/** What goes around the pages of a file of ours. Nothing here says whose file it is. */
export type Wrapping = {
  title: string
  /** BCP 47; English, the language of the court, unless told. */
  language?: string
  /** `YYYY-MM-DD`: the file's own date, handed in and never read from a clock. */
  day: string
  tree: Ref
  pages: Ref[]
  /** The outermost form fields. */
  roots: Ref[]
  outline?: Ref
  /** The structure tree, where every page of the file is in it. */
  tags?: Ref
}

/** Writes page tree, form, catalog and document information, and ends the file. No NeedAppearances: they are in it. */
export function wrapUp(
  pdf: Pdf,
  { title, language = 'en-US', day, tree, pages, roots, outline, tags }: Wrapping,
): Uint8Array<ArrayBuffer> {
  pdf.write(tree, { Type: 'Pages', Kids: pages, Count: pages.length })
  const standard = (name: string): Dict => ({ Type: 'Font', Subtype: 'Type1', BaseFont: name })
  const root = pdf.add({
    Type: 'Catalog',
    Pages: tree,
    Lang: new Text(language),
    ViewerPreferences: { DisplayDocTitle: true },
    Outlines: outline,
    MarkInfo: tags && { Marked: true },
    StructTreeRoot: tags,
    AcroForm: {
      Fields: roots,
      DA: new Text('/TiRo 12 Tf 0 g'),
      DR: { Font: { TiRo: standard('Times-Roman'), ZaDb: standard('ZapfDingbats') } },
    },
  })
  const date = new Text(`D:${day.replaceAll('-', '')}000000Z`)
  const maker = new Text('Clear Petition')
  const info = { Title: textOf(title), Creator: maker, Producer: maker, CreationDate: date, ModDate: date }
  return pdf.finish(root, pdf.add(info))
}

/** Hundredths of a point are enough for any printer. */
export function round(value: number): number {
  return Math.round(value * 100) / 100
}

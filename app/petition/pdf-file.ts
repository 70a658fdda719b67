import { PDFCatalog, type PDFContext, type PDFDict, PDFHexString, PDFPageTree, type PDFRef, PDFString } from 'pdf-lib'

/** What goes around the pages of a file of ours. Nothing here says whose file it is. */
export type Wrapping = {
  title: string
  /** BCP 47; English, the language of the court, unless told. */
  language?: string
  /** `YYYY-MM-DD`: the file's own date, handed in and never read from a clock. */
  day: string
  tree: PDFRef
  pages: PDFRef[]
  /** The outermost form fields. */
  roots: PDFRef[]
  outline?: PDFRef
}

/** Writes page tree, form, catalog and document information. Appearances are in the file: no NeedAppearances. */
export function wrapUp(context: PDFContext, { title, language = 'en-US', day, tree, pages, roots, outline }: Wrapping) {
  const pageTree = context.obj({ Type: 'Pages', Kids: pages, Count: pages.length }) as PDFDict
  context.assign(tree, PDFPageTree.fromMapWithContext(pageTree.asMap(), context))
  const standard = (name: string) => ({ Type: 'Font', Subtype: 'Type1', BaseFont: name })
  const catalog = context.obj({
    Type: 'Catalog',
    Pages: tree,
    Lang: PDFString.of(language),
    ViewerPreferences: { DisplayDocTitle: true },
    Outlines: outline,
    AcroForm: {
      Fields: roots,
      DA: PDFString.of('/TiRo 12 Tf 0 g'),
      DR: { Font: { TiRo: standard('Times-Roman'), ZaDb: standard('ZapfDingbats') } },
    },
  }) as PDFDict
  context.trailerInfo.Root = context.register(PDFCatalog.fromMapWithContext(catalog.asMap(), context))
  const date = PDFString.of(`D:${day.replaceAll('-', '')}000000Z`)
  const maker = PDFString.of('Clear Petition')
  context.trailerInfo.Info = context.register(
    context.obj({ Title: textString(title), Creator: maker, Producer: maker, CreationDate: date, ModDate: date }),
  )
}

/** Plain letters as they are, anything else in UTF-16 (ISO 32000-1, 7.9.2.2). */
export function textString(words: string): PDFString | PDFHexString {
  if (!/^[\x20-\x7e]*$/.test(words)) return PDFHexString.fromText(words)
  return PDFString.of(words.replace(/[\\()]/g, '\\$&'))
}

/** Hundredths of a point are enough for any printer. */
export function round(value: number): number {
  return Math.round(value * 100) / 100
}

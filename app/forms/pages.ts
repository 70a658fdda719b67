import { PDFArray, type PDFContext, PDFDict, PDFName, PDFRef } from 'pdf-lib'
import { BlankProblem } from './problem.ts'

/** More than any form we fill. */
const MOST_PAGES = 20
const INHERITED = ['Resources', 'MediaBox', 'CropBox', 'Rotate'] as const

/** One page: its dictionary, and what it has from the nodes above it. */
export type Page = { ref: PDFRef; dict: PDFDict; entries: Map<string, ReturnType<PDFDict['get']>> }

/** The pages of a file in order. Throws a `BlankProblem` on a tree that is no tree. */
export function pagesOf(context: PDFContext): Page[] {
  const catalog = context.lookup(context.trailerInfo.Root)
  const root = catalog instanceof PDFDict ? catalog.get(PDFName.of('Pages')) : undefined
  if (!(root instanceof PDFRef)) throw new BlankProblem('The file has no pages.')
  const pages: Page[] = []
  walk(context, root, new Map(), new Set(), pages)
  if (pages.length === 0) throw new BlankProblem('The file has no pages.')
  return pages
}

function walk(context: PDFContext, ref: PDFRef, above: Page['entries'], seen: Set<PDFRef>, pages: Page[]): void {
  const dict = context.lookup(ref)
  if (!(dict instanceof PDFDict) || seen.has(ref) || seen.size > 200 || pages.length >= MOST_PAGES)
    throw new BlankProblem('The pages of the file are damaged: please download it again.')
  seen.add(ref)
  const entries = new Map(above)
  for (const key of INHERITED) {
    const value = dict.get(PDFName.of(key))
    if (value) entries.set(key, value)
  }
  const kids = dict.lookup(PDFName.of('Kids'))
  if (!(kids instanceof PDFArray)) {
    pages.push({ ref, dict, entries })
    return
  }
  for (const kid of kids.asArray()) if (kid instanceof PDFRef) walk(context, kid, entries, seen, pages)
}

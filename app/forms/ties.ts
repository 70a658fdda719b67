import { PDFArray, type PDFContext, PDFDict, PDFName, PDFNumber, PDFRef, PDFStream } from 'pdf-lib'
import { BlankProblem } from './problem.ts'

const [PARENT, KIDS, FIRST] = ['Parent', 'Kids', 'First'].map((key) => PDFName.of(key)) as [PDFName, PDFName, PDFName]

/** Throws a `BlankProblem` when a page, a field or a bookmark names a parent that does not name it. */
export function checkTies(context: PDFContext): void {
  const children = new Map<PDFDict, Set<PDFRef>>()
  const namedBy = (parent: PDFDict) => {
    const known = children.get(parent)
    if (known) return known
    const kids = parent.lookup(KIDS)
    const refs = kids instanceof PDFArray ? kids.asArray().filter((kid) => kid instanceof PDFRef) : []
    const named = new Set(refs)
    children.set(parent, named)
    return named
  }
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    const above = object instanceof PDFDict ? object.get(PARENT) : undefined
    if (above === undefined) continue
    const parent = above instanceof PDFRef ? context.lookup(above) : above
    // Bookmarks hang on a chain, of which the parent names the two ends.
    if (parent instanceof PDFDict && (namedBy(parent).has(ref) || (parent.has(FIRST) && !parent.has(KIDS)))) continue
    throw new BlankProblem('The file is damaged: its pages or fields do not hang together. Please download it again.')
  }
}

/** Throws a `BlankProblem` when something is drawn in a box that is turned inside out: no program writes such a one. */
export function checkBoxes(context: PDFContext): void {
  for (const [, object] of context.enumerateIndirectObjects()) {
    const box = object instanceof PDFStream ? object.dict.lookup(PDFName.of('BBox')) : undefined
    if (box === undefined) continue
    const sides = box instanceof PDFArray ? box.asArray().map((_, at) => box.lookup(at)) : []
    const [left, bottom, right, top] = sides.map((side) => (side instanceof PDFNumber ? side.asNumber() : Number.NaN))
    if (sides.length !== 4 || !(Number(left) <= Number(right) && Number(bottom) <= Number(top)))
      throw new BlankProblem('The file is damaged: a part of it has no size. Please download it again.')
  }
}

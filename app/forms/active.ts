import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFRef,
  PDFStream,
  PDFString,
} from 'pdf-lib'
import { BlankProblem } from './problem.ts'

/** Actions that run something, send something or open another file. */
const ACTIONS = ['JavaScript', 'Launch', 'SubmitForm', 'ImportData', 'GoToR', 'GoToE', 'Rendition', 'Movie', 'Sound']
const CARRIERS = ['FileAttachment', 'RichMedia', 'Screen', 'Movie', 'Sound', '3D', 'PS']
/** The form designer puts these three into every form it saves: they look at the viewer's version. We drop them. */
const DESIGNER = /^!ADBE::0\d00_VersChk(Strings|Vars|Code_XFACheck)$/

/** Throws a `BlankProblem` when a file carries scripts, attachments or media, but for what the form designer adds. */
export function refuseActive(context: PDFContext): void {
  const known = designerScripts(context)
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    if (!known.has(ref)) inspect(object instanceof PDFStream ? object.dict : object, 0)
  }
}

function inspect(object: PDFObject, depth: number): void {
  if (depth > 50) throw new BlankProblem('The file is nested deeper than any form is.')
  if (object instanceof PDFArray) for (const item of object.asArray()) inspect(item, depth + 1)
  if (!(object instanceof PDFDict)) return
  const name = (key: string) => {
    const value = object.lookup(PDFName.of(key))
    return value instanceof PDFName ? value.decodeText() : ''
  }
  if (object.has(PDFName.of('JS')) || ACTIONS.includes(name('S')))
    throw new BlankProblem('The file contains a script or an action, which no court form needs.')
  if (CARRIERS.includes(name('Subtype')) || object.has(PDFName.of('EF')) || object.has(PDFName.of('EmbeddedFiles')))
    throw new BlankProblem('The file has another file or media attached, which no court form needs.')
  for (const [, value] of object.entries()) if (!(value instanceof PDFRef)) inspect(value, depth + 1)
}

function designerScripts(context: PDFContext): Set<PDFRef> {
  const found = new Set<PDFRef>()
  const catalog = context.lookup(context.trailerInfo.Root)
  const names = catalog instanceof PDFDict ? catalog.lookup(PDFName.of('Names')) : undefined
  const scripts = names instanceof PDFDict ? names.lookup(PDFName.of('JavaScript')) : undefined
  const list = scripts instanceof PDFDict ? scripts.lookup(PDFName.of('Names')) : undefined
  if (!(list instanceof PDFArray)) return found
  for (let at = 0; at + 1 < list.size(); at += 2) {
    const [key, action] = [list.lookup(at), list.get(at + 1)]
    const text = key instanceof PDFString || key instanceof PDFHexString ? key.decodeText() : ''
    if (DESIGNER.test(text) && action instanceof PDFRef) found.add(action)
  }
  return found
}

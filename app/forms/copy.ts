import {
  PDFArray,
  PDFBool,
  type PDFContext,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNull,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFString,
} from 'pdf-lib'
import { type Dict, type Ref, Stream, Text, type Value } from '#app/petition/pdf/value.ts'
import type { Pdf } from '#app/petition/pdf/write.ts'
import { BlankProblem } from './problem.ts'

/** What leads from an object back to pages and fields, which are written anew. */
const TIES = ['Parent', 'P', 'StructParent', 'StructParents']

/** Copies objects of a blank, with all that they refer to, into a file of ours, each once. */
export function newCopier(source: PDFContext, pdf: Pdf): (object: PDFObject) => Value {
  const copies = new Map<PDFRef, Ref>()
  const copy = (object: PDFObject): Value => {
    if (object instanceof PDFRef) return copyOnce(object)
    if (object instanceof PDFName) return object.decodeText()
    if (object instanceof PDFNumber) return object.asNumber()
    if (object instanceof PDFBool) return object.asBoolean()
    if (object instanceof PDFString || object instanceof PDFHexString)
      return new Text(Buffer.from(object.asBytes()).toString('latin1'))
    if (object instanceof PDFArray) return object.asArray().map(copy)
    if (object instanceof PDFDict) return copyDict(object)
    if (object instanceof PDFRawStream) return new Stream(copyDict(object.dict), object.getContents())
    if (object === PDFNull) return null
    throw new BlankProblem('A part of the file is damaged: please download it again.')
  }
  const copyDict = (dict: PDFDict): Dict =>
    Object.fromEntries(
      dict
        .entries()
        .map(([key, value]) => [key.decodeText(), value] as const)
        .filter(([key]) => !TIES.includes(key))
        .map(([key, value]) => [key, key === 'Length' ? undefined : copy(value)]),
    )
  const copyOnce = (ref: PDFRef): Ref => {
    const known = copies.get(ref)
    if (known) return known
    const object = source.lookup(ref)
    if (!object) throw new BlankProblem('A part of the file is missing: please download it again.')
    const own = pdf.reserve()
    copies.set(ref, own)
    pdf.write(own, copy(object))
    return own
  }
  return copy
}

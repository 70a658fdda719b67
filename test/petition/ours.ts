import { pagesOf } from '#app/petition/form.ts'
import { newLooker, type Seen } from '#app/petition/pdf/look.ts'
import { boxOf, placed, UPRIGHT } from '#app/petition/pdf/matrix.ts'
import { contentOf, openPdf } from '#app/petition/pdf/source.ts'
import { type Dict, Stream } from '#app/petition/pdf/value.ts'
import type { Drawn } from './support.ts'

type Line = Pick<Drawn, 'page' | 'text' | 'x' | 'y' | 'field'>

/** The lines of a file as our own check sees them: those printed on its pages, and those in its fields. */
export function seenByUs(bytes: Uint8Array): Line[] {
  const source = openPdf(bytes)
  const look = newLooker(source)
  return pagesOf(source).flatMap((page, index) => {
    const printed = look(contentOf(source.lookup(page.Contents) as Stream), source.dict(page.Resources), UPRIGHT).words
    const filled = source.list(page.Annots).flatMap((annotation) => {
      const widget = source.dict(annotation)
      const appearance = source.lookup((widget.AP as Dict).N)
      if (!(appearance instanceof Stream)) return []
      const resources = source.lookup(appearance.dict.Resources) ?? {}
      return look(contentOf(appearance), resources as Dict, placed(appearance, boxOf(widget.Rect))).words
    })
    const line =
      (field: boolean) =>
      ({ text, x, y }: Seen): Line => ({ page: index + 1, text, x, y, field })
    return [...printed.map(line(false)), ...filled.map(line(true))]
  })
}

/** Lines that only one of the two programs sees, or that they see at different places. */
export function disagreements(ours: readonly Line[], theirs: readonly Line[]): string[] {
  const name = ({ page, text, x, y }: Line) => `page ${page}, ${x.toFixed(0)} ${y.toFixed(0)}: ${text.normalize('NFC')}`
  const near = (one: Line, other: Line) => Math.abs(one.x - other.x) < 0.6 && Math.abs(one.y - other.y) < 0.6
  const left = theirs.filter(({ text }) => text !== '')
  const alone = ours.filter((line) => {
    const at = left.findIndex(
      (other) =>
        other.page === line.page && other.text.normalize('NFC') === line.text.normalize('NFC') && near(line, other),
    )
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
  return [...alone.map((line) => `only we see ${name(line)}`), ...left.map((line) => `only pdf.js sees ${name(line)}`)]
}

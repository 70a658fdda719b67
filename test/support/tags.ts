import { pagesOf } from '#app/petition/form.ts'
import { newLooker } from '#app/petition/pdf/look.ts'
import { boxOf, UPRIGHT } from '#app/petition/pdf/matrix.ts'
import { latin1, Parser, Word } from '#app/petition/pdf/parse.ts'
import { contentOf, openPdf, type Source } from '#app/petition/pdf/source.ts'
import { type Dict, isDict, type Stream, type Value, wordsOf } from '#app/petition/pdf/value.ts'

/** What a screen reader comes upon: words or a field, the parts it is in from the outside in, and where it stands. */
export type Met = { page: number; path: string[]; text?: string; field?: string; x: number; y: number }

/** A file as a screen reader goes through it, and what is wrong with its tags. */
export type Aloud = { language: string; titled: boolean; met: Met[]; problems: string[] }

const PAINTS = /^(Tj|TJ|'|"|S|s|f|F|f\*|B|B\*|b|b\*|sh|Do|EI)$/

/** Every mark of a page's content by its number, and what is painted in no mark or in two. */
function marksOf(source: Source, page: Dict, number: number, problems: string[]) {
  const stream = source.lookup(page.Contents) as Stream
  const content = contentOf(stream)
  const { words } = newLooker(source)(content, source.dict(page.Resources), UPRIGHT)
  const parser = new Parser(latin1(content))
  const marks = new Map<number, { text: string; x: number; y: number }>()
  const open: (number | 'artifact')[] = []
  let operands: (Value | undefined)[] = []
  let word = 0
  for (let next = parser.next(); next !== undefined; next = parser.next()) {
    if (!(next instanceof Word)) {
      operands.push(next)
      continue
    }
    const { text } = next
    if (text === 'BMC' || text === 'BDC') {
      const properties = operands[1]
      const mark = isDict(properties) ? Number(properties.MCID) : 'artifact'
      if ((mark === 'artifact') !== (operands[0] === 'Artifact'))
        problems.push(`page ${number}: a mark without a number`)
      if (mark !== 'artifact' && marks.has(mark)) problems.push(`page ${number}: mark ${mark} twice`)
      open.push(mark)
    } else if (text === 'EMC') {
      if (open.pop() === undefined) problems.push(`page ${number}: a mark ends that never began`)
    } else if (PAINTS.test(text)) {
      if (open.length !== 1) problems.push(`page ${number}: painted in ${open.length} marks`)
      const [mark] = open
      if (text === 'Tj') {
        const seen = words[word++]
        if (typeof mark === 'number' && seen) {
          const { x, y } = seen
          const known = marks.get(mark)
          marks.set(mark, known ? { ...known, text: known.text + seen.text } : { text: seen.text, x, y })
        }
      } else if (typeof mark === 'number') problems.push(`page ${number}: mark ${mark} holds a line`)
    }
    operands = []
  }
  if (open.length > 0) problems.push(`page ${number}: a mark never ends`)
  if (word !== words.length) problems.push(`page ${number}: words that no one showed`)
  return marks
}

/** Reads a file as a screen reader does, and holds pages, fields, tree and parent tree against each other. */
export function readAloud(bytes: Uint8Array): Aloud | undefined {
  const source = openPdf(bytes)
  const { root } = source
  if (!root.StructTreeRoot) return undefined
  const problems: string[] = []
  if (!isDict(root.MarkInfo) || root.MarkInfo.Marked !== true) problems.push('not marked as tagged')
  const tree = source.dict(root.StructTreeRoot)
  const nums = source.list(source.dict(tree.ParentTree).Nums)
  const ways = new Map(nums.flatMap((key, at) => (at % 2 ? [] : [[Number(key), source.lookup(nums[at + 1])] as const])))
  const keys = [...ways.keys()]
  if (keys.some((key, at) => at > 0 && key <= (keys[at - 1] as number))) problems.push('parent tree is not in order')
  if (!keys.every((key) => key < Number(tree.ParentTreeNextKey))) problems.push('parent tree goes beyond its next key')

  const pages = pagesOf(source)
  const marks = pages.map((page, index) => marksOf(source, page, index + 1, problems))
  const widgets = new Map<Dict, number>()
  for (const [index, page] of pages.entries())
    for (const each of source.list(page.Annots)) widgets.set(source.dict(each), index)

  const met: Met[] = []
  const held = new Set<string>()
  const fields = new Set<Dict>()
  const walk = (part: Dict, parent: Dict, above: string[]) => {
    const path = [...above, String(part.S)]
    const says = wordsOf(part.ActualText)
    if (source.lookup(part.P) !== parent) problems.push(`${path.join('/')}: names another parent`)
    for (const each of Array.isArray(part.K) ? part.K : [part.K as Value]) {
      const kid = source.lookup(each)
      if (isDict(kid) && kid.S) walk(kid, part, path)
      else if (isDict(kid) && kid.Type === 'OBJR') {
        const widget = source.dict(kid.Obj)
        const page = widgets.get(widget)
        const field = `${wordsOf(source.dict(widget.Parent).T)}.${wordsOf(widget.T)}`
        if (page === undefined || fields.has(widget)) problems.push(`${field}: on no page, or read twice`)
        if (part.S !== 'Form') problems.push(`${field}: not in a form part`)
        if (ways.get(Number(widget.StructParent)) !== part) problems.push(`${field}: the parent tree leads elsewhere`)
        fields.add(widget)
        const [left, bottom, , top] = boxOf(widget.Rect)
        const y = widget.FT === 'Btn' ? bottom + 1 : top - 12
        met.push({ page: (page ?? -1) + 1, path, field, x: left + 2, y })
      } else {
        const page = pages.indexOf(source.dict(isDict(kid) ? kid.Pg : part.Pg))
        const mark = Number(isDict(kid) ? kid.MCID : kid)
        const name = `page ${page + 1}, mark ${mark}`
        const words = marks[page]?.get(mark)
        if (!words || held.has(name)) problems.push(`${name}: not on the page, or read twice`)
        const list = ways.get(Number(pages[page]?.StructParents))
        if (!Array.isArray(list) || source.lookup(list[mark]) !== part)
          problems.push(`${name}: the parent tree leads elsewhere`)
        held.add(name)
        met.push({ page: page + 1, path, text: says || (words?.text ?? ''), x: words?.x ?? 0, y: words?.y ?? 0 })
      }
    }
  }
  const whole = source.dict(tree.K)
  walk(whole, tree, [])
  for (const [index, page] of marks.entries()) {
    for (const mark of page.keys())
      if (!held.has(`page ${index + 1}, mark ${mark}`)) problems.push(`page ${index + 1}: mark ${mark} is in no part`)
    const list = ways.get(Number(pages[index]?.StructParents))
    if (!Array.isArray(list) || list.length !== page.size)
      problems.push(`page ${index + 1}: the parent tree has another number of marks`)
  }
  for (const widget of widgets.keys()) if (!fields.has(widget)) problems.push(`${wordsOf(widget.T)}: in no part`)
  if (ways.size !== pages.length + widgets.size) problems.push('the parent tree has too many or too few entries')
  const titled = isDict(root.ViewerPreferences) && root.ViewerPreferences.DisplayDocTitle === true
  return { language: wordsOf(root.Lang), titled, met, problems }
}

/** Where one thing is read before another that stands above it, or to its left on the same line. A caption has two columns. */
export function outOfOrder(met: readonly Met[]): string[] {
  const name = ({ page, text, field, x, y }: Met) => `page ${page}, ${x.toFixed(0)} ${y.toFixed(0)}: ${text ?? field}`
  const columns = [met.filter(({ x }) => x < 306), met.filter(({ x }) => x >= 306)]
  return columns.flatMap((column) =>
    column.flatMap((one, at) => {
      const before = column[at - 1]
      const apart = !before || one.page > before.page
      const below = before && one.page === before.page && one.y < before.y - 4
      const beside = before && one.page === before.page && Math.abs(one.y - before.y) <= 4 && one.x >= before.x
      return apart || below || beside ? [] : [`${name(one)} after ${name(before)}`]
    }),
  )
}

/** The headings, in the order they are read: `H1 PETITION`. */
export function headingsOf(met: readonly Met[]): string[] {
  return met.flatMap(({ path, text }) => {
    const level = path.find((role) => /^H\d$/.test(role))
    return level && text !== undefined ? [`${level} ${text.trim()}`] : []
  })
}

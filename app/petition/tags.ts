import type { Source } from '#app/petition/pdf/source.ts'
import { type Dict, entriesOf, isDict, join, type Ref, textOf, type Value, wordsOf } from '#app/petition/pdf/value.ts'
import type { Pdf } from '#app/petition/pdf/write.ts'

/** What a part of a paper is to a screen reader (ISO 32000-1, 14.8.4): headings, paragraphs, lists, tables, fields. */
export type Role = 'H1' | 'H2' | 'H3' | 'P' | 'L' | 'LI' | 'Lbl' | 'LBody' | 'Table' | 'TR' | 'TH' | 'TD' | 'Form'

/** A part and what it consists of, in the order in which it is read; `says` is read in place of it. */
export type Tag = { role: Role; kids: Kid[]; says?: string }
/** What is drawn on a page (from 0) under a number of its own there, or a field by its name. */
export type Kid = Tag | { page: number; mark: number } | { page: number; field: string }

/** The keys under which the pages and fields of one paper are found in the file's parent tree. */
export type Keys = { page: (page: number) => number; field: (index: number) => number }

/** The structure tree of a file in the making: one section a paper, and the way back from each mark and field to its part. */
export function newTags(pdf: Pdf) {
  const [root, whole] = [pdf.reserve(), pdf.reserve()]
  const sections: Ref[] = []
  const ways: string[] = []
  let next = 0
  return {
    /** Keys for a paper of so many pages and fields. Its tags are added next. */
    keys(pages: number, fields: number): Keys {
      const first = next
      next += pages + fields
      return { page: (page) => first + page, field: (index) => first + pages + index }
    },
    /** A paper's parts on its pages. Fields that were left out, and parts that held nothing else, are left out here too. */
    add(tags: readonly Tag[], keys: Keys, pages: readonly Ref[], widgets: ReadonlyMap<string, Ref>) {
      const section = pdf.reserve()
      const onPage: number[][] = pages.map(() => [])
      const ofField = new Map<string, number>()
      const live = (kid: Kid): boolean =>
        'mark' in kid || ('field' in kid ? widgets.has(kid.field) : kid.kids.some(live))
      const held = (kid: Kid, ref: Ref, own: number | undefined): string => {
        if ('role' in kid) return `${write(kid, ref)} 0 R `
        if ('field' in kid) {
          ofField.set(kid.field, ref.number)
          return `<</Type/OBJR/Obj ${widgets.get(kid.field)?.number} 0 R>>`
        }
        ;(onPage[kid.page] as number[])[kid.mark] = ref.number
        if (kid.page === own) return `${kid.mark} `
        return `<</Type/MCR/Pg ${pages[kid.page]?.number} 0 R/MCID ${kid.mark}>>`
      }
      const write = ({ role, kids, says }: Tag, parent: Ref): number => {
        const ref = pdf.reserve()
        const own = kids.find((kid): kid is Exclude<Kid, Tag> => 'page' in kid)?.page
        let parts = ''
        // An empty cell keeps its place in the row.
        for (const kid of kids) if (live(kid) || ('role' in kid && kid.role === 'TD')) parts += held(kid, ref, own)
        const page = own === undefined ? '' : `/Pg ${pages[own]?.number} 0 R`
        const scope = role === 'TH' ? '/A<</O/Table/Scope/Column>>' : ''
        const text = says ? join(entriesOf({ ActualText: textOf(says) })) : ''
        pdf.writeText(ref, `<</S/${role}/P ${parent.number} 0 R${page}${scope}${text}/K[${parts}]>>`)
        return ref.number
      }
      const kids = tags.filter(live).map((tag) => write(tag, section))
      pdf.writeText(section, `<</S/Sect/P ${whole.number} 0 R/K[${kids.map((kid) => `${kid} 0 R`).join(' ')}]>>`)
      sections.push(section)
      for (const [page, marks] of onPage.entries())
        ways.push(`${keys.page(page)}[${marks.map((mark) => `${mark} 0 R`).join(' ')}]`)
      for (const [index, name] of [...widgets.keys()].entries())
        ways.push(`${keys.field(index)} ${ofField.get(name)} 0 R`)
    },
    /** Writes the tree, to which the file's catalog refers. */
    finish(): Ref {
      pdf.write(whole, { S: 'Document', P: root, K: sections })
      const tree = `/ParentTree<</Nums[${ways.join('\n')}]>>/ParentTreeNextKey ${next}`
      pdf.writeText(root, `<</Type/StructTreeRoot/K ${whole.number} 0 R${tree}>>`)
      return root
    },
  }
}

/** The parts of a blank of ours, read from its tree; undefined where it has none, as an official form. */
export function readTags(
  source: Source,
  pages: readonly Dict[],
  fields: ReadonlyMap<Value, string>,
): Tag[] | undefined {
  if (!source.root.StructTreeRoot) return undefined
  const pageOf = (ref: Value | undefined) => pages.indexOf(source.dict(ref))
  const read = (part: Dict): Tag => ({
    role: part.S as Role,
    says: wordsOf(part.ActualText) || undefined,
    kids: source.list(part.K).map((each): Kid => {
      const kid = source.lookup(each)
      if (!isDict(kid)) return { page: pageOf(part.Pg), mark: Number(kid) }
      if (kid.Type === 'MCR') return { page: pageOf(kid.Pg), mark: Number(kid.MCID) }
      if (kid.Type !== 'OBJR') return read(kid)
      return { page: pageOf(part.Pg), field: fields.get(source.dict(kid.Obj)) as string }
    }),
  })
  const [section] = source.list(source.dict(source.dict(source.root.StructTreeRoot).K).K)
  return source.list(source.dict(section).K).map((part) => read(source.dict(part)))
}

import type { Packet } from '#app/petition/facts.ts'
import type { Library } from '#app/petition/library.ts'
import { type Planned, plan } from '#app/petition/plan.ts'
import { attachment } from '#templates/attachment/2026-11-21/map.ts'

/** What goes on attachment pages, and which paper they belong to. */
export type Attached = {
  items: string[]
  heading: string
  /** The number of the first attachment page: one more than the paper has. */
  page: number
  /** The pages' own name in the packet. */
  name: string
  /** The blank that is printed on them; that of a petition when left out. */
  blank?: string
}

/** As many attachment pages as the items need, in their order. */
export async function planAttachments(
  facts: Pick<Packet, 'filer' | 'caseNumber'>,
  library: Library,
  { items, heading, page, name, blank = 'attachment.pdf' }: Attached,
): Promise<Planned[]> {
  const pages: Planned[] = []
  for (let left = items; left.length > 0; left = pages.at(-1)?.rest ?? []) {
    const form = await library.form(attachment, blank)
    const on = { filer: facts.filer, caseNumber: facts.caseNumber, heading, page: page + pages.length, items: left }
    const planned = plan(form, on, await library.font(), `${name}-${pages.length + 1}`)
    pages.push(planned)
    if (planned.problems.length > 0) break
  }
  return pages
}

import type { Kid, Role, Tag } from '#app/petition/tags.ts'

/** What a page is drawn with, told apart by the part of the paper it belongs to. */
type Drawing = { operators: string[]; owner?: Tag | 'artifact'; marks: number }

/**
 * Keeps, while a paper is drawn, which part each stroke belongs to, and marks it so on the page (ISO 32000-1, 14.6): words
 * belong to the part that is open, lines and what repeats on each page to none.
 */
export function structure() {
  const parts: Tag[] = []
  const last: Tag[] = []
  const open: Tag[] = []
  const pages: Drawing[] = []
  let apart = 0
  const page = () => pages.at(-1) as Drawing
  const close = (on = page()) => {
    if (on?.owner) on.operators.push('EMC')
    if (on) on.owner = undefined
  }
  const put = (kid: Kid) => open.at(-1)?.kids.push(kid)
  const draw = (owner: Tag | 'artifact', operators: string) => {
    const on = page()
    if (on.owner !== owner) {
      close()
      on.owner = owner
      if (owner === 'artifact') on.operators.push('/Artifact BMC')
      else {
        put({ page: pages.length - 1, mark: on.marks })
        on.operators.push(`/${owner.role} <</MCID ${on.marks}>> BDC`)
        on.marks += 1
      }
    }
    on.operators.push(operators)
  }
  const within = <Value>(role: Role, draws: () => Value, says?: string): Value => {
    const tag: Tag = { role, kids: [], says }
    if (open.length > 0) put(tag)
    else parts.push(tag)
    open.push(tag)
    const value = draws()
    open.pop()
    return value
  }
  return {
    addPage() {
      close()
      pages.push({ operators: [], marks: 0 })
    },
    within,
    /** What a screen reader passes over: numbers of lines and pages, what repeats. */
    apart(draws: () => void) {
      apart += 1
      draws()
      apart -= 1
    },
    words(operators: string) {
      const owner = open.at(-1)
      if (apart > 0) draw('artifact', operators)
      else if (owner) draw(owner, operators)
      else throw new Error('Words stand outside of every part of the paper')
    },
    line(operators: string) {
      draw('artifact', operators)
    },
    /** A field, in a paragraph of its own where no part is open; `atEnd` when it is read after all else. */
    field(name: string, atEnd = false) {
      close()
      const form: Tag = { role: 'Form', kids: [{ page: pages.length - 1, field: name }] }
      if (atEnd) last.push({ role: 'P', kids: [form] })
      else if (open.length > 0) put(form)
      else parts.push({ role: 'P', kids: [form] })
    },
    /** The parts in their order, and what draws each page. */
    finish(): { tags: Tag[]; pages: string[] } {
      close()
      return { tags: [...parts, ...last], pages: pages.map(({ operators }) => operators.join('\n')) }
    },
  }
}

import { planAttachments } from '#app/petition/attachments.ts'
import { attachedTo, EXHIBIT_LETTERS } from '#app/petition/enclosed.ts'
import type { Packet } from '#app/petition/facts.ts'
import type { Library } from '#app/petition/library.ts'
import { type Planned, plan } from '#app/petition/plan.ts'
import { declaration, declarationBegun, declarationEnded } from '#templates/declaration/2026-11-21/map.ts'
import { exhibit } from '#templates/exhibit/2026-11-21/map.ts'

const HEADING = 'Declaration, continued'

/** The declaration and the pages before the exhibits, where the person wants any. */
export async function planAttached(packet: Packet, library: Library): Promise<Planned[]> {
  return [...(await planDeclaration(packet, library)), ...(await planExhibits(packet, library))]
}

/** On one page where it fits; else begun on one, with pages between as needed, and signed on a last page with text on it. */
async function planDeclaration(packet: Packet, library: Library): Promise<Planned[]> {
  const font = await library.font()
  const statements = (packet.declaration ?? []).map((words, index) => `${index + 1}. ${words}`)
  if (statements.length === 0) return []
  const bookmark = 'Declaration'
  const short = await library.form(declaration, 'declaration.pdf')
  const whole = plan(short, { ...packet, statements }, font, 'declaration', bookmark)
  if (whole.problems.length === 0 && whole.rest.length === 0) return [whole]

  const form = await library.form(declarationBegun, 'declaration-begun.pdf')
  const last = await library.form(declarationEnded, 'declaration-ended.pdf')
  const end = (items: string[], page: number) =>
    plan(last, { ...packet, heading: HEADING, page, statements: items }, font, 'declaration-end')
  const begin = (items: string[]) => plan(form, { ...packet, statements: items }, font, 'declaration', bookmark)
  const parts = statements.length > 1 ? statements : halves(statements[0] as string)
  const all = begin(parts)
  const begun = all.rest.length > 0 ? all : begin(parts.slice(0, -1))
  const left = all.rest.length > 0 ? all.rest : parts.slice(-1)
  const ended = end(left, 2)
  if (ended.rest.length === 0) return [begun, ended]
  // What stands between: as much as pages take, but for the last statement, which the signature stands below.
  const between = await planAttachments(packet, library, {
    items: left.slice(0, -1),
    heading: HEADING,
    page: 2,
    name: 'declaration-page',
  })
  return [begun, ...between, end(left.slice(-1), 2 + between.length)]
}

/** A single statement in two parts, so that neither of its pages is empty. */
function halves(statement: string): string[] {
  const space = statement.indexOf(' ', statement.length / 2)
  const at = space > 0 ? space : Math.ceil(statement.length / 2)
  return [statement.slice(0, at), statement.slice(at).trim()]
}

async function planExhibits(packet: Packet, library: Library): Promise<Planned[]> {
  const font = await library.font()
  const form = packet.exhibits?.length ? await library.form(exhibit, 'exhibit.pdf') : undefined
  return (packet.exhibits ?? []).flatMap((description, index) => {
    const letter = EXHIBIT_LETTERS[index]
    if (!form || !letter) throw new Error(`There is no letter for exhibit ${index + 1}: ${attachedTo(packet)}`)
    return plan(form, { ...packet, letter, description }, font, `exhibit-${letter}`, `Exhibit ${letter}`)
  })
}

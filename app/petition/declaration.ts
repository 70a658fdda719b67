import { planAttachments } from '#app/petition/attachments.ts'
import { attachedTo, EXHIBIT_LETTERS } from '#app/petition/enclosed.ts'
import type { Packet } from '#app/petition/facts.ts'
import { BODY, NEXT_PAGE } from '#app/petition/field-map.ts'
import { type Setting, wrap } from '#app/petition/fit.ts'
import type { Font } from '#app/petition/font.ts'
import type { FormField } from '#app/petition/form.ts'
import { compose } from '#app/petition/letters.ts'
import type { Library } from '#app/petition/library.ts'
import { lengthOf, type Planned, plan, SIDE } from '#app/petition/plan.ts'
import { declaration, declarationBegun, declarationEnded, END_LINES } from '#templates/declaration/2026-11-21/map.ts'
import { exhibit } from '#templates/exhibit/2026-11-21/map.ts'

const HEADING = 'Declaration, continued'

/** The declaration and the pages before the exhibits, where the person wants any. */
export async function planAttached(packet: Packet, library: Library): Promise<Planned[]> {
  return [...(await planDeclaration(packet, library)), ...(await planExhibits(packet, library))]
}

/** On one page where it fits; else begun on one, with pages between as needed, and signed on a last page with text on it. */
async function planDeclaration(packet: Packet, library: Library): Promise<Planned[]> {
  const font = await library.font()
  const statements = statementsOf(packet).map((words, index) => `${index + 1}. ${words}`)
  if (statements.length === 0) return []
  const bookmark = 'Declaration'
  const short = await library.form(declaration, 'declaration.pdf')
  const whole = plan(short, { ...packet, statements }, font, 'declaration', bookmark)
  if (whole.problems.length === 0 && whole.rest.length === 0) return [whole]

  const form = await library.form(declarationBegun, 'declaration-begun.pdf')
  const begin = (items: string[]) => plan(form, { ...packet, statements: items }, font, 'declaration', bookmark)
  const all = begin(statements)
  // What would all stand on the first page, but not with the oath, is taken apart: the signature stands below words.
  const { width } = form.fields.get('Statements') as FormField & { kind: 'text' }
  const parts = [...statements.slice(0, -1), ...parted(statements.at(-1) as string, width - 2 * SIDE, font)]
  const begun = all.rest.length > 0 ? all : begin([...parts.slice(0, -1), NEXT_PAGE])
  const left = all.rest.length > 0 ? all.rest : parts.slice(-1)
  const ended = await planEnd(packet, library, left, 2)
  if (ended.rest.length === 0) return [begun, ended]
  // What stands between: as much as pages take, but for the last statement, which the signature stands below.
  const between = await planAttachments(packet, library, {
    items: [...left.slice(0, -1), NEXT_PAGE],
    heading: HEADING,
    page: 2,
    name: 'declaration-page',
  })
  const last = await planEnd(packet, library, left.slice(-1), 2 + between.length)
  // No word that is sworn to is ever left out.
  if (last.rest.length > 0) last.problems.push({ code: 'too-long', field: 'declaration' })
  return [begun, ...between, last]
}

/** What is declared: the person's own words, and what each exhibit is. */
function statementsOf({ declaration = [], exhibits = [] }: Packet): string[] {
  if (declaration.length === 0) return []
  return [...declaration, ...exhibits.map((what, index) => `Attached as Exhibit ${EXHIBIT_LETTERS[index]}: ${what}`)]
}

/** The signed page with the least room that holds these, or else with the most: the oath stands close below the words. */
async function planEnd(packet: Packet, library: Library, statements: string[], page: number): Promise<Planned> {
  const facts = { ...packet, heading: HEADING, page, statements }
  const font = await library.font()
  let planned: Planned | undefined
  for (const lines of END_LINES) {
    const form = await library.form(declarationEnded, `declaration-ended-${lines}.pdf`)
    planned = plan(form, facts, font, 'declaration-end')
    if (planned.rest.length === 0 && planned.problems.length === 0) break
  }
  return planned as Planned
}

/** A statement without its last two lines, and these; a short one stays whole. */
function parted(text: string, width: number, font: Font): string[] {
  const { size } = BODY[0] as Setting
  const statement = compose(text)
  const lines = wrap(statement, width, (part) => font.width(part, size))
  if (lines.length < 4) return [statement]
  const at = lengthOf(statement, lines.slice(0, -2))
  return [statement.slice(0, at).trimEnd(), statement.slice(at)]
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

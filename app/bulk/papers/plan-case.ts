import { countyName } from '#app/bulk/county.ts'
import type { BundleContext } from '#app/bulk/papers/bundle.ts'
import type { PaperCase } from '#app/bulk/papers/cases.ts'
import { checkLetters } from '#app/petition/check-facts.ts'
import type { Filer, Packet } from '#app/petition/facts.ts'
import type { Library } from '#app/petition/library.ts'
import { planPetition } from '#app/petition/papers.ts'
import { type Plan, type Planned, plan } from '#app/petition/plan.ts'
import { countRows } from '#app/petition/words.ts'
import { courtName } from '#app/record/counties.ts'
import { attachment } from '#templates/attachment/2026-11-21/map.ts'
import { MOTION_ROWS, motionOrder } from '#templates/motion-order/2026-11-21/map.ts'
import { ATTACHED_ROWS, orderAttachment } from '#templates/order-attachment/2026-11-21/map.ts'
import { type OrderRow, orderRows } from '#templates/order-rows.ts'
import type { Office, PeoplesFacts } from '#templates/people.ts'
import { ORDER_ROWS, proposedOrder } from '#templates/proposed-order/2026-11-21/map.ts'
import { prosecutorMotion } from '#templates/prosecutor-motion/2026-11-21/map.ts'
import { TITLES } from '#templates/titles.ts'

/** The papers of one case, each with its attachments; or why none can be printed. */
export type CasePapers = { ok: true; papers: { paper: string; plans: Plan[] }[] } | { ok: false; looks: string[] }

/** Room for an address to be written by hand. */
const OPEN_LINES = [' ', ' ', ' ']

/** Plans the petition or motion of a case, and the order proposed with it. */
export async function planCase(entry: PaperCase, { options, county, on, library }: BundleContext): Promise<CasePapers> {
  const { kind, office } = options
  if (kind === 'petition' && entry.looks.includes('deceased')) return { ok: false, looks: ['died-no-application'] }
  const letters = checkLetters({ name: entry.defendant, caseNumber: entry.caseNumber })
  if (letters.length > 0) return { ok: false, looks: ['letters-not-printable'] }
  const court = { name: courtName(countyName(county)), address: [] }
  const papers =
    kind === 'motion'
      ? await planMotion({ ...entry, court, office }, library)
      : await planApplication(packetOf(entry, court, office, on), library)
  const problems = papers.flatMap(({ planned }) => planned.flatMap(({ problems }) => problems))
  if (problems.length > 0) return { ok: false, looks: ['too-long-to-print'] }
  return { ok: true, papers: papers.map(({ paper, planned }) => ({ paper, plans: planned.map(({ plan }) => plan) })) }
}

type Papers = { paper: string; planned: Planned[] }[]

/** The file has no address, telephone or e-mail of anybody, so those lines stay open. */
function packetOf(entry: PaperCase, court: Packet['court'], office: Office | undefined, on: string): Packet {
  const attorney = office && { ...office, name: office.attorney, firm: office.name }
  const filer: Filer = {
    name: entry.defendant,
    address: OPEN_LINES,
    phone: '',
    email: '',
    ...(attorney && { attorney }),
  }
  return {
    ...{ on, county: '', court, caseNumber: entry.caseNumber, counts: entry.counts },
    ...{ convictionDate: entry.convictionDate, sentence: 'completed', filer },
    ...{ waivers: { originalJudge: false, appearance: false }, prosecutor: { name: '', address: [] } },
  }
}

async function planApplication(packet: Packet, library: Library): Promise<Papers> {
  const font = await library.font()
  const form = await library.form(proposedOrder, `proposed-order-${packet.sentence}.pdf`)
  const rows = orderRows(packet.counts, packet.sentence)
  const facts = { ...packet, rows: rows.slice(0, ORDER_ROWS), more: moreOf(rows.length - ORDER_ROWS) }
  const order = plan(form, facts, font, 'proposed-order', 'Proposed order')
  const attached = await planRows(packet.filer.name, packet.caseNumber, rows, ORDER_ROWS, form.pages.length, library)
  return [
    { paper: TITLES[packet.sentence].name, planned: (await planPetition(packet, library)).planned },
    { paper: 'Proposed order', planned: [order, ...attached] },
  ]
}

async function planMotion(facts: PeoplesFacts, library: Library): Promise<Papers> {
  const font = await library.font()
  const motion = plan(await library.form(prosecutorMotion, 'prosecutor-motion.pdf'), facts, font, 'motion', 'Motion')
  const attached: Planned[] = []
  for (let left = motion.rest; left.length > 0; left = attached.at(-1)?.rest ?? []) {
    const page = motion.plan.form.pages.length + attached.length + 1
    const head = { filer: filerOf(facts.defendant), caseNumber: facts.caseNumber, heading: 'Attachment to Item 2' }
    const more = await library.form(attachment, 'motion-attachment.pdf')
    attached.push(plan(more, { ...head, page, items: left }, font, `attachment-${attached.length + 1}`))
    if (attached.at(-1)?.problems.length) break
  }
  const form = await library.form(motionOrder, 'motion-order.pdf')
  const rows = countRows(facts.counts).map((words) => ({ words, without: [] }))
  const asked = { ...facts, rows: rows.slice(0, MOTION_ROWS), more: moreOf(rows.length - MOTION_ROWS) }
  const order = plan(form, asked, font, 'motion-order', 'Proposed order')
  const more = await planRows(facts.defendant, facts.caseNumber, rows, MOTION_ROWS, form.pages.length, library)
  return [
    { paper: 'Motion', planned: [motion, ...attached] },
    { paper: 'Proposed order', planned: [order, ...more] },
  ]
}

const moreOf = (left: number) => (left > 0 ? 'The table continues on the attachment.' : 'End of the table.')
const filerOf = (name: string): Filer => ({ name, address: [], phone: '', email: '' })

/** The rows of an order's table beyond those on the order itself. */
async function planRows(
  name: string,
  caseNumber: string,
  rows: readonly OrderRow[],
  from: number,
  pages: number,
  library: Library,
): Promise<Planned[]> {
  const planned: Planned[] = []
  for (let at = from; at < rows.length; at += ATTACHED_ROWS) {
    const facts = {
      ...{ filer: filerOf(name), caseNumber, heading: 'Attachment to the [Proposed] Order' },
      ...{ page: pages + planned.length + 1, rows: rows.slice(at, at + ATTACHED_ROWS) },
      more: moreOf(rows.length - at - ATTACHED_ROWS),
    }
    const form = await library.form(orderAttachment, 'order-attachment.pdf')
    planned.push(plan(form, facts, await library.font(), `order-attachment-${planned.length + 1}`))
  }
  return planned
}

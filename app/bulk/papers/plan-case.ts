import { countyName } from '#app/bulk/county.ts'
import type { BundleContext } from '#app/bulk/papers/bundle.ts'
import type { PaperCase } from '#app/bulk/papers/cases.ts'
import { planAttachments } from '#app/petition/attachments.ts'
import { checkLetters } from '#app/petition/check-facts.ts'
import type { Filer, Packet } from '#app/petition/facts.ts'
import type { Library } from '#app/petition/library.ts'
import { type Order, planOrder, planProposedOrder } from '#app/petition/order.ts'
import { planPetition } from '#app/petition/papers.ts'
import { type Plan, type Planned, plan } from '#app/petition/plan.ts'
import { courtName } from '#app/record/counties.ts'
import { askedRows } from '#templates/asked-rows.ts'
import { MOTION_ROWS, motionOrder } from '#templates/motion-order/2026-11-21/map.ts'
import { motionOrderAttachment } from '#templates/motion-order-attachment/2026-11-21/map.ts'
import { ATTACHED_ROWS } from '#templates/order-attachment/2026-11-21/map.ts'
import type { Office, PeoplesFacts } from '#templates/people.ts'
import { prosecutorMotion } from '#templates/prosecutor-motion/2026-11-21/map.ts'
import { TITLES } from '#templates/titles.ts'

/** The papers of one case, each with its attachments, and what to look at in them; or why none can be printed. */
export type CasePapers =
  | { ok: true; papers: { paper: string; plans: Plan[] }[]; looks: string[] }
  | { ok: false; looks: string[] }

/** Room for an address to be written by hand. */
const OPEN_LINES = [' ', ' ', ' ']

/** Plans the petition or motion of a case, and the order proposed with it. */
export async function planCase(entry: PaperCase, { options, county, on, library }: BundleContext): Promise<CasePapers> {
  const { kind, office } = options
  const { defendant } = entry
  if (defendant === null) return { ok: false, looks: ['person-unknown'] }
  if (kind === 'petition' && entry.looks.includes('deceased')) return { ok: false, looks: ['died-no-application'] }
  const letters = checkLetters({ name: defendant, caseNumber: entry.caseNumber })
  if (letters.length > 0) return { ok: false, looks: ['letters-not-printable'] }
  const court = { name: courtName(countyName(county)), address: [] }
  const papers =
    kind === 'motion'
      ? await planMotion({ ...entry, defendant, completed: entry.sentence === 'completed', court, office }, library)
      : await planApplication(packetOf({ ...entry, defendant }, court, office, on), library)
  const problems = papers.flatMap(({ planned }) => planned.flatMap(({ problems }) => problems))
  if (problems.length > 0) return { ok: false, looks: ['too-long-to-print'] }
  // On the order with a petition every box is the judge's.
  const open = kind === 'motion' && askedRows(entry.counts).some(({ asked }) => !asked)
  return {
    ...{ ok: true, looks: open ? ['choice-left-open'] : [] },
    papers: papers.map(({ paper, planned }) => ({ paper, plans: planned.map(({ plan }) => plan) })),
  }
}

type Papers = { paper: string; planned: Planned[] }[]

/** The file has no address, telephone or e-mail of anybody, so those lines stay open. */
function packetOf(
  entry: PaperCase & { defendant: string },
  court: Packet['court'],
  office: Office | undefined,
  on: string,
): Packet {
  const attorney = office && { ...office, name: office.attorney, firm: office.name }
  const filer: Filer = {
    name: entry.defendant,
    address: OPEN_LINES,
    phone: '',
    email: '',
    ...(attorney && { attorney }),
  }
  // Whoever the file shows serving cannot say that they have completed the sentence: theirs is the petition of (a).
  const sentence = entry.sentence ?? 'completed'
  return {
    ...{ on, county: '', court, caseNumber: entry.caseNumber, counts: entry.counts },
    ...{ convictionDate: entry.convictionDate, sentence, filer },
    ...{ waivers: { originalJudge: false, appearance: false }, prosecutor: { name: '', address: [] } },
  }
}

async function planApplication(packet: Packet, library: Library): Promise<Papers> {
  const { planned } = await planPetition(packet, library)
  return [
    { paper: TITLES[packet.sentence].name, planned },
    { paper: 'Proposed order', planned: await planProposedOrder(packet, library) },
  ]
}

async function planMotion(facts: PeoplesFacts, library: Library): Promise<Papers> {
  const font = await library.font()
  const filer = { name: facts.defendant, address: [], phone: '', email: '' }
  const motion = plan(await library.form(prosecutorMotion, 'prosecutor-motion.pdf'), facts, font, 'motion', 'Motion')
  const attached = await planAttachments({ filer, caseNumber: facts.caseNumber }, library, {
    ...{ items: motion.rest, heading: 'Attachment to Item 2', page: motion.plan.form.pages.length + 1 },
    ...{ name: 'attachment', blank: 'motion-attachment.pdf' },
  })
  const form = await library.form(motionOrder, 'motion-order.pdf')
  const order: Order<PeoplesFacts> = {
    ...{ facts, filer, caseNumber: facts.caseNumber, rows: askedRows(facts.counts) },
    on: { form, rows: MOTION_ROWS, name: 'motion-order' },
    attached: { map: motionOrderAttachment, file: 'motion-order-attachment.pdf', rows: ATTACHED_ROWS },
  }
  return [
    { paper: 'Motion', planned: [motion, ...attached] },
    { paper: 'Proposed order', planned: await planOrder(order, library) },
  ]
}

import { planAttachments } from '#app/petition/attachments.ts'
import type { Packet } from '#app/petition/facts.ts'
import type { Library } from '#app/petition/library.ts'
import { formName } from '#app/petition/official.ts'
import { type Planned, plan } from '#app/petition/plan.ts'
import { formsUsed } from '#app/petition/which-form.ts'
import { levelsOf } from '#app/petition/words.ts'
import { cr400 } from '#templates/cr-400/2024-01-01/map.ts'
import { cr401 } from '#templates/cr-401/2024-01-01/map.ts'
import { petition } from '#templates/petition/2026-11-21/map.ts'
import { proofOfService } from '#templates/proof-of-service/2026-11-21/map.ts'
import { dismissalOrder, proposedOrder } from '#templates/proposed-order/2026-11-21/map.ts'
import { edition, TITLES } from '#templates/titles.ts'

/** A paper with its attachments; `filled` names the court's own form where it is one. */
export type Paper = { planned: Planned[]; filled?: string }

/** The petition or application: CR-400 where it is installed and has a box for every count, or else our own. */
export async function planPetition(packet: Packet, library: Library): Promise<Paper> {
  const font = await library.font()
  const { name } = TITLES[packet.sentence]
  const official = formsUsed(packet, await library.official()).petition
  const form = official
    ? await library.form(cr400, official.asset)
    : await library.form(petition, `petition-${edition(packet.sentence, levelsOf(packet.counts))}.pdf`)
  const main = plan(form, packet, font, 'petition', name)
  const heading = official ? `Attachment to form ${cr400.form}` : `Attachment to Item 2 of the ${name}`
  const attached = { items: main.rest, heading, page: form.pages.length + 1, name: 'attachment' }
  const planned = [main, ...(await planAttachments(packet, library, attached))]
  return { planned, filled: official ? formName(official) : undefined }
}

/** The blank of the proposed order: where every conviction is an infraction, one that offers nothing lower. */
export function orderForm({ sentence, counts }: Pick<Packet, 'sentence' | 'counts'>, library: Library) {
  const levels = levelsOf(counts) === 'infractions' ? 'infractions' : 'any'
  const map = levels === 'infractions' ? dismissalOrder : proposedOrder
  return library.form(map, `proposed-order-${edition(sentence, levels)}.pdf`)
}

/** The proof of service: CR-401 where it is installed, or else our own. */
export async function planProof(packet: Packet, library: Library): Promise<Paper> {
  const font = await library.font()
  const official = formsUsed(packet, await library.official()).proof
  const form = official
    ? await library.form(cr401, official.asset)
    : await library.form(proofOfService, 'proof-of-service.pdf')
  const main = plan(form, packet, font, 'proof-of-service', 'Proof of service')
  const heading = `Attachment to form ${cr401.form}`
  const attached = { items: main.rest, heading, page: form.pages.length + 1, name: 'proof-attachment' }
  const planned = [main, ...(await planAttachments(packet, library, attached))]
  return { planned, filled: official ? formName(official) : undefined }
}

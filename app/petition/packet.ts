import { assemble } from '#app/petition/assemble.ts'
import { checkLetters, checkPresent } from '#app/petition/check-facts.ts'
import type { Assets, Packet, PaperProblem, Result } from '#app/petition/facts.ts'
import { type Library, libraryOf } from '#app/petition/library.ts'
import { type Planned, plan } from '#app/petition/plan.ts'
import { verify } from '#app/petition/verify.ts'
import { countRow } from '#app/petition/words.ts'
import { attachment } from '#templates/attachment/2026-11-21/map.ts'
import { coverLetter } from '#templates/cover-letter/2026-11-21/map.ts'
import { ATTACHED_ROWS, orderAttachment } from '#templates/order-attachment/2026-11-21/map.ts'
import { petition } from '#templates/petition/2026-11-21/map.ts'
import { proofOfService } from '#templates/proof-of-service/2026-11-21/map.ts'
import { ORDER_ROWS, proposedOrder } from '#templates/proposed-order/2026-11-21/map.ts'
import { TITLES } from '#templates/titles.ts'

export type { Assets, Packet, PaperProblem, Result } from '#app/petition/facts.ts'

/**
 * The papers of one court case as one PDF: letter to the clerk, petition or application with its attachments, proposed
 * order, proof of service. Same answers, same bytes, on a phone or a server. Answers that cannot be printed come back
 * as problems; a file that does not read back as planned is a thrown `PaperError`.
 */
export async function makePacket(packet: Packet, assets: Assets): Promise<Result<Uint8Array>> {
  const problems = [...checkPacket(packet), ...checkLetters(packet)]
  if (problems.length > 0) return { ok: false, problems }
  const library = libraryOf(assets)
  const font = await library.font()
  const planned = await planPacket(packet, library)
  const long = planned.flatMap((paper) => paper.problems)
  if (long.length > 0) return { ok: false, problems: unique(long) }
  const papers = planned.map((paper) => paper.plan)
  const { name, statute } = TITLES[packet.sentence]
  const bytes = await assemble(papers, { title: `${name} under ${statute}`, day: packet.on }, font)
  await verify(bytes, papers)
  return { ok: true, value: bytes }
}

function checkPacket({ court, filer, counts }: Packet): PaperProblem[] {
  const missing = checkPresent({ 'court.name': court.name, 'filer.name': filer.name })
  return counts.length > 0 ? missing : [...missing, { code: 'missing', field: 'counts' }]
}

async function planPacket(packet: Packet, library: Library): Promise<Planned[]> {
  const font = await library.font()
  const { sentence } = packet
  const { name } = TITLES[sentence]
  const form = await library.form(petition, `petition-${sentence}.pdf`)
  const main = plan(form, packet, font, 'petition', name)
  return [
    plan(await library.form(coverLetter, 'cover-letter.pdf'), packet, font, 'cover-letter', 'Letter to the clerk'),
    main,
    ...(await planAttachments(packet, library, main, form.pages.length)),
    ...(await planOrder(packet, library)),
    plan(
      await library.form(proofOfService, 'proof-of-service.pdf'),
      packet,
      font,
      'proof-of-service',
      'Proof of service',
    ),
  ]
}

async function planAttachments(packet: Packet, library: Library, main: Planned, pages: number): Promise<Planned[]> {
  const attached: Planned[] = []
  const heading = `Attachment to Item 2 of the ${TITLES[packet.sentence].name}`
  for (let items = main.rest; items.length > 0; items = attached.at(-1)?.rest ?? []) {
    const number = attached.length + 1
    const form = await library.form(attachment, 'attachment.pdf')
    const facts = { ...packet, heading, page: pages + number, items }
    attached.push(plan(form, facts, await library.font(), `attachment-${number}`))
  }
  return attached
}

async function planOrder(packet: Packet, library: Library): Promise<Planned[]> {
  const font = await library.font()
  const rows = packet.counts.map(countRow)
  const form = await library.form(proposedOrder, `proposed-order-${packet.sentence}.pdf`)
  const more = (left: number) => (left > 0 ? 'The table continues on the attachment.' : 'End of the table.')
  const facts = { ...packet, rows: rows.slice(0, ORDER_ROWS), more: more(rows.length - ORDER_ROWS) }
  const papers = [plan(form, facts, font, 'proposed-order', 'Proposed order')]
  for (let at = ORDER_ROWS; at < rows.length; at += ATTACHED_ROWS) {
    const page = form.pages.length + papers.length
    papers.push(
      plan(
        await library.form(orderAttachment, 'order-attachment.pdf'),
        {
          ...packet,
          heading: 'Attachment to the [Proposed] Order',
          page,
          rows: rows.slice(at, at + ATTACHED_ROWS),
          more: more(rows.length - at - ATTACHED_ROWS),
        },
        font,
        `order-attachment-${papers.length}`,
      ),
    )
  }
  return papers
}

/** The same answer may be too long for several papers; it is asked about once. */
function unique(problems: PaperProblem[]): PaperProblem[] {
  return [...new Map(problems.map((problem) => [`${problem.code} ${problem.field}`, problem])).values()]
}

import { assemble } from '#app/petition/assemble.ts'
import { checkLetters, checkPresent } from '#app/petition/check-facts.ts'
import { planAttached } from '#app/petition/declaration.ts'
import type { Assets, Packet, PaperProblem, Result } from '#app/petition/facts.ts'
import { type Library, libraryOf } from '#app/petition/library.ts'
import { planProposedOrder } from '#app/petition/order.ts'
import { planPetition, planProof } from '#app/petition/papers.ts'
import { type Planned, plan } from '#app/petition/plan.ts'
import { verify } from '#app/petition/verify.ts'
import { coverLetter } from '#templates/cover-letter/2026-11-21/map.ts'
import { TITLES } from '#templates/titles.ts'

export type { Assets, Packet, PaperProblem, Result } from '#app/petition/facts.ts'

/**
 * The papers of one court case as one PDF: letter to the clerk, petition or application with its attachments, a
 * declaration and exhibits where there are any, proposed order, proof of service. Same answers, same bytes, on a phone or
 * a server. Answers that cannot be printed come back as problems; a file that does not read back as planned is a thrown
 * `PaperError`.
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
  const bytes = assemble(papers, { title: `${name} under ${statute}`, day: packet.on }, font)
  verify(bytes, papers)
  return { ok: true, value: bytes }
}

function checkPacket({ court, filer, counts }: Packet): PaperProblem[] {
  const missing = checkPresent({ 'court.name': court.name, 'filer.name': filer.name })
  return counts.length > 0 ? missing : [...missing, { code: 'missing', field: 'counts' }]
}

async function planPacket(packet: Packet, library: Library): Promise<Planned[]> {
  const petition = await planPetition(packet, library)
  const facts = { ...packet, filled: petition.filled }
  const letter = await library.form(coverLetter, 'cover-letter.pdf')
  return [
    plan(letter, facts, await library.font(), 'cover-letter', 'Letter to the clerk'),
    ...petition.planned,
    ...(await planAttached(packet, library)),
    ...(await planProposedOrder(packet, library)),
    ...(await planProof(packet, library)).planned,
  ]
}

/** The same answer may be too long for several papers; it is asked about once. */
function unique(problems: PaperProblem[]): PaperProblem[] {
  return [...new Map(problems.map((problem) => [`${problem.code} ${problem.field}`, problem])).values()]
}

import { assemble } from '#app/petition/assemble.ts'
import { planAttachments } from '#app/petition/attachments.ts'
import { checkLetters, checkPresent } from '#app/petition/check-facts.ts'
import type { Assets, Result } from '#app/petition/facts.ts'
import { libraryOf } from '#app/petition/library.ts'
import { officialAsset } from '#app/petition/official.ts'
import { plan } from '#app/petition/plan.ts'
import { verify } from '#app/petition/verify.ts'
import { cr180 } from '#templates/cr-180/2024-01-01/map.ts'
import { type DismissalFacts, type DismissalOffense, OFFENSE_ROWS } from '#templates/cr-180/facts.ts'
import { cr181 } from '#templates/cr-181/2024-01-01/map.ts'

/**
 * The papers of a petition for dismissal as one PDF: CR-180, attachment pages for what it has no room for, and CR-181
 * with its head filled in. `assets` must give both installed forms. As careful as `makePacket`.
 */
export async function makeDismissal(facts: DismissalFacts, assets: Assets): Promise<Result<Uint8Array>> {
  const required = { county: facts.county, 'filer.name': facts.filer.name }
  const problems = [...checkPresent(required), ...checkLetters(facts)]
  if (facts.offenses.length === 0) problems.push({ code: 'missing', field: 'offenses' })
  if (problems.length > 0) return { ok: false, problems }
  const library = libraryOf(assets)
  const font = await library.font()
  const form = await library.form(cr180, officialAsset(cr180))
  const petition = plan(form, facts, font, 'petition', 'Petition for dismissal')
  const attached = await planAttachments(facts, library, {
    items: [...facts.offenses.slice(OFFENSE_ROWS).map(offenseLine), ...petition.rest],
    heading: `Attachment to form ${cr180.form}`,
    page: form.pages.length + 1,
    name: 'attachment',
  })
  const order = plan(await library.form(cr181, officialAsset(cr181)), facts, font, 'order', 'Order for dismissal')
  const planned = [petition, ...attached, order]
  const long = planned.flatMap((paper) => paper.problems)
  if (long.length > 0) return { ok: false, problems: long }
  const papers = planned.map((paper) => paper.plan)
  const bytes = assemble(papers, { title: 'Petition for Dismissal', day: facts.on }, font)
  verify(bytes, papers)
  return { ok: true, value: bytes }
}

/** A row of item 1 in words, for the attachment. */
function offenseLine({ code, section, type, toMisdemeanor, toInfraction }: DismissalOffense): string {
  const answer = (value: 'yes' | 'no' | null) => value ?? '____'
  return [
    `Item 1: ${code} Code, § ${section}${type ? `, ${type}` : ''}.`,
    `Eligible under § 17(b): ${answer(toMisdemeanor)}; under § 17(d)(2): ${answer(toInfraction)}.`,
  ].join(' ')
}

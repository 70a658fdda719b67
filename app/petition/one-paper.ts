import { assemble } from '#app/petition/assemble.ts'
import { checkLetters, checkPresent } from '#app/petition/check-facts.ts'
import type { Assets, Packet, Result, StatusLetter } from '#app/petition/facts.ts'
import type { FieldMap } from '#app/petition/field-map.ts'
import { libraryOf } from '#app/petition/library.ts'
import { plan } from '#app/petition/plan.ts'
import { verify } from '#app/petition/verify.ts'
import { prosecutorLetter } from '#templates/prosecutor-letter/2026-11-21/map.ts'
import { recordsLetter } from '#templates/records-letter/2026-11-21/map.ts'
import { statusLetter } from '#templates/status-letter/2026-11-21/map.ts'

export type { StatusLetter } from '#app/petition/facts.ts'

/** The letter that asks the clerk whether a case was already cleared under HSC § 11361.9. As careful as `makePacket`. */
export function makeStatusLetter(letter: StatusLetter, assets: Assets): Promise<Result<Uint8Array>> {
  return makeOne(statusLetter, letter, assets, 'Letter to the clerk: was this case already cleared?', {
    'court.name': letter.court.name,
    'filer.name': letter.filer.name,
  })
}

/** The letter that asks the clerk for copies from the file of a case. */
export function makeRecordsLetter(letter: StatusLetter, assets: Assets): Promise<Result<Uint8Array>> {
  return makeOne(recordsLetter, letter, assets, 'Letter to the clerk: copies from a case file', {
    'court.name': letter.court.name,
    'filer.name': letter.filer.name,
  })
}

/** The letter that goes with the copies for the prosecuting agency. */
export function makeProsecutorLetter(packet: Packet, assets: Assets): Promise<Result<Uint8Array>> {
  return makeOne(prosecutorLetter, packet, assets, 'Letter to the prosecuting agency with its copies', {
    'filer.name': packet.filer.name,
  })
}

/** A single paper of ours as a file; its blank is called as its form. */
async function makeOne<Facts extends { on: string }>(
  map: FieldMap<Facts>,
  facts: Facts,
  assets: Assets,
  title: string,
  required: Record<string, string>,
): Promise<Result<Uint8Array>> {
  const problems = [...checkPresent(required), ...checkLetters(facts)]
  if (problems.length > 0) return { ok: false, problems }
  const library = libraryOf(assets)
  const font = await library.font()
  const planned = plan(await library.form(map, `${map.form}.pdf`), facts, font, map.form, 'Letter')
  if (planned.problems.length > 0) return { ok: false, problems: planned.problems }
  const bytes = assemble([planned.plan], { title, day: facts.on }, font)
  verify(bytes, [planned.plan])
  return { ok: true, value: bytes }
}

import { assemble } from '#app/petition/assemble.ts'
import { checkLetters, checkPresent } from '#app/petition/check-facts.ts'
import type { Assets, Result, StatusLetter } from '#app/petition/facts.ts'
import { libraryOf } from '#app/petition/library.ts'
import { plan } from '#app/petition/plan.ts'
import { verify } from '#app/petition/verify.ts'
import { statusLetter } from '#templates/status-letter/2026-11-21/map.ts'

export type { StatusLetter } from '#app/petition/facts.ts'

/** The letter that asks the clerk whether a case was already cleared under HSC § 11361.9. As careful as `makePacket`. */
export async function makeStatusLetter(letter: StatusLetter, assets: Assets): Promise<Result<Uint8Array>> {
  const required = { 'court.name': letter.court.name, 'filer.name': letter.filer.name }
  const problems = [...checkPresent(required), ...checkLetters(letter)]
  if (problems.length > 0) return { ok: false, problems }
  const library = libraryOf(assets)
  const font = await library.font()
  const planned = plan(await library.form(statusLetter, 'status-letter.pdf'), letter, font, 'status-letter', 'Letter')
  if (planned.problems.length > 0) return { ok: false, problems: planned.problems }
  const title = 'Letter to the clerk: was this case already cleared?'
  const bytes = assemble([planned.plan], { title, day: letter.on }, font)
  verify(bytes, [planned.plan])
  return { ok: true, value: bytes }
}

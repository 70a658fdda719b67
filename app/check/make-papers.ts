import type { Answers } from '#app/answers/schema.ts'
import type { Assets, Result } from '#app/petition/facts.ts'
import type { Day } from '#app/record/day.ts'
import { decideAll } from './decisions.ts'
import { letterOf, packetOf } from './papers.ts'

/** A file that a person takes away. The name says nothing of them. */
export type Paper = { name: string; bytes: Uint8Array }

/** The packet of one court case. The code that makes it is loaded when it is first asked for. */
export async function makeCasePacket(answers: Answers, id: string, assets: Assets, on: Day): Promise<Result<Paper>> {
  const cases = decideAll(answers, on)
  const index = cases.findIndex(({ courtCase }) => courtCase.id === id)
  const decided = cases[index]
  const found = decided?.filing.length ? packetOf(answers, decided, on) : { needed: 'county' as const }
  if ('needed' in found) return { ok: false, problems: [{ code: 'missing', field: found.needed }] }
  const { makePacket } = await import('#app/petition/packet.ts')
  return named(await makePacket(found.packet, assets), `court-papers-${index + 1}.pdf`)
}

/** The letter that asks the clerk whether a conviction was already cleared. */
export async function makeLetter(answers: Answers, assets: Assets, on: Day): Promise<Result<Paper>> {
  const { makeStatusLetter } = await import('#app/petition/one-paper.ts')
  return named(await makeStatusLetter(letterOf(answers.you?.letter, on), assets), 'letter-to-the-clerk.pdf')
}

function named(made: Result<Uint8Array>, name: string): Result<Paper> {
  return made.ok ? { ok: true, value: { name, bytes: made.value } } : made
}

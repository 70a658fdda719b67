import { type Answers, textIn } from '#app/answers/schema.ts'
import type { Assets, Packet, Result } from '#app/petition/facts.ts'
import { orFault } from '#app/petition/paper-error.ts'
import type { Day } from '#app/record/day.ts'
import { decideAll } from './decisions.ts'
import { letterOf, packetOf } from './papers.ts'

/** A file that a person takes away. The name says the county and when it was made, and nothing else of the case or of them. */
export type Paper = { name: string; bytes: Uint8Array }

type Made = Promise<Result<Uint8Array>>
type Make = (packet: Packet, assets: Assets, language: string) => Promise<{ name: string; made: () => Made }>

/** Each file of a case by the last word of its address, with the code that makes it, loaded when it is first asked for. */
const MAKERS: Record<string, Make> = {
  file: async (packet, assets) => {
    const { makePacket } = await import('#app/petition/packet.ts')
    return { name: 'court-papers', made: () => makePacket(packet, assets) }
  },
  'for-you': async (packet, assets, language) => {
    const [{ makeForYou }, words] = await Promise.all([import('#app/petition/for-you.ts'), wordsIn(language)])
    return { name: words.you.file, made: () => makeForYou(packet, words, language, assets) }
  },
  'prosecutor-letter': async (packet, assets) => {
    const { makeProsecutorLetter } = await import('#app/petition/one-paper.ts')
    return { name: 'letter-to-the-prosecutor', made: () => makeProsecutorLetter(packet, assets) }
  },
  'helper-note': async (packet, assets, language) => {
    const [{ makeHelperNote }, words] = await Promise.all([import('#app/petition/helper-note.ts'), wordsIn(language)])
    return { name: words.helper.file, made: () => makeHelperNote(packet, words, language, assets) }
  },
}

/** Whether a case has a file of this name. */
export function isCasePaper(paper: string): boolean {
  return Object.hasOwn(MAKERS, paper)
}

/**
 * A file of one court case: its papers for the court (`file`), the pages for the person (`for-you`), the letter to the
 * prosecutor (`prosecutor-letter`) or the note of whoever helps (`helper-note`). Only the second and the last speak the
 * person's language. `at` is the time of day, `1432`, so that files of several people do not have the same name.
 */
export async function makeCasePaper(
  paper: string,
  answers: Answers,
  { id, language, assets, on, at }: { id: string; language: string; assets: Assets; on: Day; at: string },
): Promise<Result<Paper>> {
  const cases = decideAll(answers, on)
  const index = cases.findIndex(({ courtCase }) => courtCase.id === id)
  const decided = cases[index]
  const found = decided?.filing.length ? packetOf(answers, decided, on) : { needed: 'county' as const }
  const make = isCasePaper(paper) ? MAKERS[paper] : undefined
  if ('needed' in found || !make) {
    return { ok: false, problems: [{ code: 'missing', field: 'needed' in found ? found.needed : 'paper' }] }
  }
  const { name, made } = await make(found.packet, assets, language)
  const county = found.packet.county.toLowerCase().replaceAll(' ', '-')
  return named(made(), `${name}-${index + 1}-${county}-${on}-${at}.pdf`)
}

/** The letter to the clerk: whether a conviction was already cleared, or for copies from the file of a case. */
export async function makeLetter(answers: Answers, assets: Assets, on: Day): Promise<Result<Paper>> {
  const { makeStatusLetter, makeRecordsLetter } = await import('#app/petition/one-paper.ts')
  const { letter } = answers.you ?? {}
  return textIn(letter, 'ask') === 'records'
    ? named(makeRecordsLetter(letterOf(letter, on), assets), 'letter-for-copies.pdf')
    : named(makeStatusLetter(letterOf(letter, on), assets), 'letter-to-the-clerk.pdf')
}

async function wordsIn(language: string) {
  const { paperWords } = await import('#app/i18n/paper-words.ts')
  return paperWords(language)
}

async function named(making: Made, name: string): Promise<Result<Paper>> {
  const made = await orFault(making)
  return made.ok ? { ok: true, value: { name, bytes: made.value } } : made
}

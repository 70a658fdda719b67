import { blanksOf } from '#app/petition/blanks.ts'
import { checkLetters, checkPresent } from '#app/petition/check-facts.ts'
import type { Assets, Packet, Result } from '#app/petition/facts.ts'
import { writeCaseNames } from '#app/petition/for-you.ts'
import { libraryOf } from '#app/petition/library.ts'
import { countsIn, ownPaper, type PaperWords, say } from '#app/petition/own-words.ts'
import { writer } from '#app/petition/writer.ts'

const CHECKS = ['citizen', 'record', 'name', 'cleared', 'sentence', 'choices', 'guns', 'other'] as const

/** A page for whoever helps, never filed: whose case, what to check with the client, what is left to do. */
export async function makeHelperNote(
  packet: Packet,
  words: PaperWords,
  language: string,
  assets: Assets,
): Promise<Result<Uint8Array>> {
  const problems = [...checkPresent({ 'filer.name': packet.filer.name }), ...checkLetters(packet)]
  if (problems.length > 0) return { ok: false, problems }
  const { helper, case: named } = words
  const given = { packet, words, language, font: await libraryOf(assets).font() }
  const page = writer(ownPaper('helper-note', helper, given))
  page.title(helper.title)
  page.labelled(helper.helped, 'HelpedBy')
  page.labelled(helper.reach, 'Reach')
  writeCaseNames(page, given)
  for (const [index, line] of countsIn(words, packet.counts).entries()) page.pair(index === 0 ? named.counts : '', line)
  page.heading(helper.check)
  const choice = (waived: boolean) => (waived ? helper.yes : helper.no)
  const { originalJudge, appearance } = packet.waivers
  for (const each of CHECKS) {
    const sentence = helper.checks[each === 'sentence' ? packet.sentence : each]
    page.check(say(sentence, { judge: choice(originalJudge), appearance: choice(appearance) }), `Check-${each}`)
  }
  page.heading(helper.left)
  const blanks = blanksOf(packet)
  if (blanks.length > 0)
    page.check(say(helper['left-fill'], { what: blanks.map((blank) => words.blank[blank]).join(', ') }), 'LeftFill')
  if (packet.declaration?.length) page.check(helper['left-declaration'], 'LeftDeclaration')
  page.check(packet.filer.attorney ? helper['left-sign-lawyer'] : helper['left-sign'], 'LeftSign')
  page.check(helper['left-file'], 'LeftFile')
  page.heading(helper.notes)
  page.notes(helper.notes, 'Notes', 5)
  return { ok: true, value: await page.finish() }
}

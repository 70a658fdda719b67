import type { Packet, PacketCount } from '#app/petition/facts.ts'
import type { Font } from '#app/petition/font.ts'
import { citation, tellApart } from '#app/petition/words.ts'
import type { Own } from '#app/petition/writer.ts'
import type words from '#locales/en/papers.json'

/** The words of one language for papers that are never filed: `locales/<language>/papers.json`. */
export type PaperWords = typeof words

/** A sentence with its values in place: `{{count}} more`. */
export function say(sentence: string, values: Record<string, string | number>): string {
  return sentence.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''))
}

/** A date as the language writes it, from as much of it as is known: `21 de noviembre de 2026`, `2009`. */
export function dateIn(language: string, date: string): string {
  const [year = 0, month, day] = date.split('-').map(Number)
  const format = new Intl.DateTimeFormat(language, {
    year: 'numeric',
    month: month ? 'long' : undefined,
    day: day ? 'numeric' : undefined,
    timeZone: 'UTC',
  })
  return format.format(Date.UTC(year, (month ?? 1) - 1, day ?? 1))
}

/** A conviction as the petition cites it, with its level in the person's language. */
function countIn(words: PaperWords, count: PacketCount): string {
  const level = count.level ? `, ${words.level[count.level]}` : ''
  return `${citation(count)}${level}`
}

/** The convictions of a case, those that read alike told apart. */
export function countsIn(words: PaperWords, counts: readonly PacketCount[]): string[] {
  return tellApart(
    counts.map((count) => countIn(words, count)),
    (number, of) => say(words.alike, { number, of }),
  )
}

/** What every such paper is written on. */
export function ownPaper(
  name: string,
  { title, mark }: { title: string; mark: string },
  { packet, words, language, font }: { packet: Packet; words: PaperWords; language: string; font: Font },
): Own {
  return { name, title, mark, language, font, day: packet.on, foot: (page) => say(words.page, { page }) }
}

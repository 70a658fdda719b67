import { blanksOf } from '#app/petition/blanks.ts'
import { checkLetters, checkPresent } from '#app/petition/check-facts.ts'
import { enclosed, exhibitPages } from '#app/petition/enclosed.ts'
import type { Assets, Packet, Result } from '#app/petition/facts.ts'
import { libraryOf } from '#app/petition/library.ts'
import { formName, type InstalledForm } from '#app/petition/official.ts'
import { countsIn, dateIn, ownPaper, type PaperWords, say } from '#app/petition/own-words.ts'
import { formsUsed } from '#app/petition/which-form.ts'
import { type Levels, levelsOf } from '#app/petition/words.ts'
import { type Writer, writer } from '#app/petition/writer.ts'
import { edition } from '#templates/titles.ts'

/** More convictions than these are counted, so that the case stays on one page. */
const MOST_SHOWN = 4
const STEPS = ['sign', 'copy', 'serve', 'file', 'wait'] as const

type Given = { packet: Packet; words: PaperWords; language: string }

/**
 * Pages for the person, never for the court, in their language: the case and its five steps on one page, then what each
 * part of the petition says. Same answers, same bytes. Answers that cannot be printed come back as problems.
 */
export async function makeForYou(
  packet: Packet,
  words: PaperWords,
  language: string,
  assets: Assets,
): Promise<Result<Uint8Array>> {
  const problems = [...checkPresent({ 'filer.name': packet.filer.name }), ...checkLetters(packet)]
  if (problems.length > 0) return { ok: false, problems }
  const library = libraryOf(assets)
  const given = { packet, words, language, font: await library.font() }
  const page = writer(ownPaper('for-you', words.you, given))
  writeCase(page, given)
  writeSteps(page, given)
  page.newPage()
  writePetition(page, given, formsUsed(packet, await library.official()).petition)
  return { ok: true, value: await page.finish() }
}

/** Which case it is, what is in it, and what is asked. */
function writeCase(page: Writer, { packet, words, language }: Given) {
  const { you, case: named } = words
  const serving = packet.sentence === 'serving'
  page.title(you.title)
  writeCaseNames(page, { packet, words, language })
  page.pair(you.paper, serving ? you.petition : you.application)
  const shown = countsIn(words, packet.counts).slice(0, MOST_SHOWN)
  const more = packet.counts.length - shown.length
  for (const [index, line] of [...shown, ...(more > 0 ? [say(named.more, { count: more })] : [])].entries())
    page.pair(index === 0 ? named.counts : '', line)
  page.paragraph('')
  page.paragraph(you[`ask-${edition(packet.sentence, levelsOf(packet.counts))}`])
  page.paragraph(you.citizen)
  const blanks = blanksOf(packet)
  if (blanks.length > 0)
    page.paragraph(say(you['fill-in'], { what: blanks.map((blank) => words.blank[blank]).join(', ') }))
}

/** Court, case number and name, and the day on which the paper was made. */
export function writeCaseNames(page: Writer, { packet, words, language }: Given) {
  const { case: named } = words
  page.pair(named.court, packet.court.name)
  page.pair(named.number, packet.caseNumber || words.unknown)
  page.pair(named.name, packet.filer.name)
  page.pair(named.made, dateIn(language, packet.on))
}

function writeSteps(page: Writer, { packet, words, language }: Given) {
  const { you } = words
  const list = (each: string[]) => new Intl.ListFormat(language).format(each)
  const papers = list(enclosed(packet).map((paper) => you.papers[paper]))
  const pages = list(exhibitPages(packet))
  const text = {
    sign: you[packet.filer.attorney ? 'sign-lawyer' : packet.declaration?.length ? 'sign-declaration' : 'sign'],
    copy: pages ? `${say(you['copy-exhibits'], { pages })} ${you.copy}` : you.copy,
    serve: packet.service ? you[`serve-${packet.service}`] : you.serve,
    file: say(you[packet.filer.attorney ? 'file-lawyer' : 'file-step'], { papers }),
    wait: you.wait,
  }
  page.heading(you.steps)
  for (const [index, step] of STEPS.entries()) {
    const line = step === 'wait' ? you['wait-line'] : words['date-line']
    page.step(`${index + 1}. ${you[`${step}-title`]}`, text[step], line, `Step${index + 1}`)
  }
  page.paragraph(you.denied)
}

/** What each part of the paper that was filled in says, in its order. */
function writePetition(page: Writer, given: Given, form: InstalledForm | undefined) {
  const { plain } = given.words
  page.title(plain.title)
  page.paragraph(plain.text)
  if (form) page.paragraph(say(plain.form, { form: formName(form) }))
  const parts = form ? formParts(given) : ownParts(given)
  for (const { heading, lines } of parts) {
    page.heading(heading)
    for (const line of lines) page.paragraph(line, { indent: 16, after: 2 })
  }
}

type Part = { heading: string; lines: string[] }

function ownParts({ packet, words, language }: Given): Part[] {
  const { plain } = words
  const { sentence, waivers, convictionDate } = packet
  const date = convictionDate ? [say(plain['judgment-date'], { date: dateIn(language, convictionDate) })] : []
  const levels = levelsOf(packet.counts)
  return [
    topPart(packet, plain),
    { heading: plain.opening, lines: [plain['opening-text']] },
    { heading: plain.judgment, lines: [plain['judgment-text'], ...date] },
    {
      heading: plain.convictions,
      lines: [plain['convictions-text'], ...countsIn(words, packet.counts).map((line) => `– ${line}`)],
    },
    { heading: plain.sentence, lines: [plain[`sentence-${sentence}`]] },
    { heading: plain.effect, lines: [plain[levels === 'infractions' ? 'effect-text-infractions' : 'effect-text']] },
    { heading: plain.presumption, lines: [plain[`presumption-${sentence}`]] },
    { heading: plain.relief, lines: reliefLines(sentence, levels, plain) },
    { heading: plain.waivers, lines: [judgeLine(waivers, plain), appearanceLine(waivers, plain)] },
    signPart(packet, plain),
  ]
}

function reliefLines(sentence: Packet['sentence'], levels: Levels, plain: Plain): string[] {
  if (levels === 'infractions') return Object.values(plain[`relief-${sentence}-infractions`])
  const lowered = levels === 'misdemeanors' ? plain[`relief-${sentence}-misdemeanors`] : {}
  return Object.values({ ...plain[`relief-${sentence}`], ...lowered })
}

/** The items of CR-400, as it numbers them. */
function formParts({ packet, words }: Given): Part[] {
  const { plain } = words
  const { sentence, waivers } = packet
  const sections = [...new Set(packet.counts.map(({ statute }) => statute.replace('HSC ', '')))].sort()
  return [
    topPart(packet, plain),
    { heading: plain['form-top'], lines: [plain[`form-title-${sentence}`]] },
    {
      heading: plain['form-sections'],
      lines: [say(plain['form-sections-text'], { sections: sections.join(', ') })],
    },
    { heading: plain['form-kind'], lines: [plain[`form-kind-${sentence}`]] },
    { heading: plain['form-judge'], lines: [judgeLine(waivers, plain)] },
    { heading: plain['form-appearance'], lines: [appearanceLine(waivers, plain)] },
    signPart(packet, plain),
  ]
}

type Plain = PaperWords['plain']

function topPart({ filer }: Packet, plain: Plain): Part {
  return { heading: plain.top, lines: [filer.attorney ? plain['top-lawyer'] : plain['top-own']] }
}

function signPart({ filer }: Packet, plain: Plain): Part {
  return { heading: plain.sign, lines: [filer.attorney ? plain['sign-lawyer'] : plain['sign-text']] }
}

function judgeLine({ originalJudge }: Packet['waivers'], plain: Plain): string {
  return originalJudge ? plain['judge-yes'] : plain['judge-no']
}

function appearanceLine({ appearance }: Packet['waivers'], plain: Plain): string {
  return appearance ? plain['appearance-yes'] : plain['appearance-no']
}

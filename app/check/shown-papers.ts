import type { Answers } from '#app/answers/schema.ts'
import { type Blank, blanksOf } from '#app/petition/blanks.ts'
import { type Enclosed, enclosed } from '#app/petition/enclosed.ts'
import type { PacketCount } from '#app/petition/facts.ts'
import type { Day } from '#app/record/day.ts'
import { sectionWords } from '#app/record/statute.ts'
import { type DecidedCase, type DecidedCount, decideAll } from './decisions.ts'
import { type Needed, packetOf } from './papers.ts'

/** What the page of the packet shows of one court case. */
export type ShownPapers = {
  id: string
  /** A count of the case, whose pages ask for what is still needed. */
  count: string
  caseNumber: string | null | undefined
  county: string | null | undefined
  sections: string
  leftOut: string
  counts: PacketCount[]
  needed: Needed | undefined
  blank: Blank[]
  papers: Enclosed[]
}

/** What the page of the packet shows: whether anything was entered, whether a juvenile court is asked, and the papers. */
export function showPapers(answers: Answers, on: Day) {
  const cases = decideAll(answers, on)
  const forms = cases.flatMap(({ counts }) => counts.flatMap(({ decision }) => decision.forms))
  return {
    begun: cases.length > 0,
    juvenile: forms.some(({ form }) => form === 'JV-744'),
    cases: cases.filter(({ filing }) => filing.length > 0).map((decided) => papersOf(decided, answers, on)),
  }
}

function papersOf(decided: DecidedCase, answers: Answers, on: Day): ShownPapers {
  const { courtCase, counts, filing } = decided
  const found = packetOf(answers, decided, on)
  const packet = 'packet' in found ? found.packet : undefined
  const [first] = filing
  return {
    id: courtCase.id,
    count: first?.count.id ?? '',
    caseNumber: first?.conviction.caseNumber,
    county: first?.conviction.county,
    sections: sections(filing),
    leftOut: sections(counts.filter((count) => !filing.includes(count))),
    counts: packet?.counts ?? [],
    needed: 'needed' in found ? found.needed : undefined,
    blank: packet ? blanksOf(packet) : [],
    papers: enclosed(packet ?? {}),
  }
}

function sections(counts: readonly DecidedCount[]): string {
  return counts.map(({ conviction: { statute, subdivision } }) => sectionWords(statute ?? '?', subdivision)).join(', ')
}

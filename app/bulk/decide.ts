import type { Raw } from '#app/bulk/bytes.ts'
import { trimmed } from '#app/bulk/bytes.ts'
import { SECTIONS } from '#app/bulk/charge.ts'
import { type DayNumber, dayNumber, isoText, YEAR_ONE } from '#app/bulk/dates.ts'
import { createMode, type Decision, type Mode, type ModeSettings } from '#app/bulk/mode.ts'
import { casesOf, type PaperCase } from '#app/bulk/papers/cases.ts'
import type { PapersOptions } from '#app/bulk/papers/options.ts'
import { caseNumbers, latestConviction, type Person } from '#app/bulk/person.ts'
import type { Policy } from '#app/bulk/policy.ts'
import { addTally, count, countPerson, emptyTally, type Tally } from '#app/bulk/tally.ts'

/** What a person's decision means for one of their rows. `cells` only where the row was evaluated. */
export type RowResult = {
  row: number
  cells?: readonly Raw[]
  trace: Raw
  looks: readonly string[]
  change?: readonly Raw[]
  /** The court case that gets papers, at its first row. */
  paperCase?: PaperCase
}

/** What was counted: under the policy, and under the other one when two are compared. */
export type Counts = { own: Tally; other: Tally }

export function emptyCounts(): Counts {
  return { own: emptyTally(), other: emptyTally() }
}

/** Puts the second counts into the first. */
export function addCounts(into: Counts, more: Counts): void {
  addTally(into.own, more.own)
  addTally(into.other, more.other)
}

const EFFECTIVE = dayNumber(2016, 11, 9) as DayNumber

/** Decides people, one after the other, with what a run was asked for. */
export class Decider {
  readonly mode: Mode
  readonly settings: ModeSettings
  readonly #other: Mode | undefined
  readonly #papers: Pick<PapersOptions, 'fileAnyway'> | undefined

  constructor(settings: ModeSettings, compareWith?: Policy, papers?: Pick<PapersOptions, 'fileAnyway'>) {
    this.settings = settings
    this.mode = createMode(settings)
    this.#papers = papers
    this.#other = compareWith && createMode({ ...settings, policy: compareWith })
  }

  /** What becomes of each of the person's rows that anything is to be said of; counts them as it goes. */
  decide(person: Person, counts: Counts): RowResult[] {
    const { county, asOf } = this.settings
    const decisions = this.mode.decide(person)
    countPerson(counts.own, person, decisions, asOf, this.mode)
    const results: RowResult[] = decisions.map((decision) => ({
      row: decision.conviction.row,
      cells: this.mode.with2020
        ? [...factCells(person, decision, asOf), decision.determination, decision.reason, ...decision.cells]
        : decision.cells,
      trace: decision.trace,
      looks: decision.looks,
    }))
    if (this.#papers) {
      const cases = casesOf(person, decisions, { ...this.#papers, joinsByCii: this.mode.joinsByCii }, isoText(asOf))
      for (const result of results) result.paperCase = cases.get(result.row)
    }
    if (this.#other) this.#compare(person, decisions, results, counts)
    if (!this.mode.with2020) return results
    for (const { row, county: at, charge } of person.convictions) {
      const missed = at !== county && charge.section && trimmed(at) === county
      if (missed && !results.some((result) => result.row === row))
        results.push({ row, trace: '', looks: ['county-padded'] })
    }
    return results
  }

  #compare(person: Person, decisions: readonly Decision[], results: RowResult[], counts: Counts): void {
    const others = (this.#other as Mode).decide(person)
    countPerson(counts.other, person, others, this.settings.asOf, this.#other as Mode)
    let changed = false
    for (const [index, one] of decisions.entries()) {
      const other = others[index] as Decision
      if (one.determination === other.determination && one.reason === other.reason) continue
      const kind = one.effect === other.effect ? 'reason' : `${one.effect}-to-${other.effect}`
      count(counts.own, `change.${kind}`)
      changed ||= kind !== 'reason'
      const result = results[index] as RowResult
      result.change = [
        person.id,
        caseNumbers(person, one.conviction).join('; '),
        one.conviction.charge.codePart,
        ...[one.determination, one.reason, other.determination, other.reason, kind],
      ]
    }
    if (changed) count(counts.own, 'people-changed')
  }
}

/** The first sixteen of the added columns: facts of the record, not decisions (2020 output, "Added 18"). */
function factCells(person: Person, { conviction }: Decision, asOf: DayNumber): Raw[] {
  const { convictions } = person
  const sections = SECTIONS.map((section) => convictions.filter(({ charge }) => charge.section === section).length)
  return [
    caseNumbers(person, conviction).join('; '),
    String(convictions.length),
    '',
    conviction.day > EFFECTIVE ? 'Y' : 'N',
    codeParts(convictions.filter(({ charge }) => charge.superstrike)),
    codeParts(convictions.filter(({ charge }) => charge.pc290)),
    person.registered ? 'Yes' : '-',
    dayCell(conviction),
    yearsSince(conviction.day, asOf),
    yearsSince(latestConviction(person), asOf),
    String(sections.reduce((sum, number) => sum + number, 0)),
    ...sections.map(String),
    person.deceased ? 'Deceased' : '-',
  ]
}

const codeParts = (convictions: Person['convictions']) =>
  convictions.map(({ charge }) => charge.codePart).join(';') || '-'

/** `MM/DD/YYYY`, from the cell itself, which is eight digits whenever its day could be read. */
function dayCell({ day, event }: Person['convictions'][number]): Raw {
  return day === YEAR_ONE ? '01/01/0001' : `${event.slice(4, 6)}/${event.slice(6)}/${event.slice(0, 4)}`
}

function yearsSince(day: DayNumber, asOf: DayNumber): Raw {
  return day === YEAR_ONE ? '-1.0' : (((asOf - day) * 24) / (24 * 365.25)).toFixed(1)
}

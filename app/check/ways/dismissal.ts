import type { Answers } from '#app/answers/schema.ts'
import type { Assets, Result } from '#app/petition/facts.ts'
import { orFault } from '#app/petition/paper-error.ts'
import { courtName } from '#app/record/counties.ts'
import type { Day } from '#app/record/day.ts'
import { sectionWords } from '#app/record/statute.ts'
import type { Alternative } from '#app/rules/alternatives.ts'
import type { DismissalFacts, DismissalGround, DismissalOffense } from '#templates/cr-180/facts.ts'
import { type DecidedCase, type DecidedCount, decideAll } from '../decisions.ts'
import type { Paper } from '../make-papers.ts'
import { filerOf, linesOf } from '../papers.ts'

/** The form of a petition for dismissal. */
const FORM = 'CR-180'

/** What CR-180 can say for a case: its items, and what is still needed before it can be filled in. */
export type Dismissal = { items: string[]; needed: 'you' | 'county' | undefined }

type WithReason = 2 | 3 | 5 | 7
type Reason<Item extends WithReason> = Extract<DismissalGround, { item: Item; reason: unknown }>['reason']
type Reasons = { readonly [Item in WithReason]: Readonly<Record<string, Reason<Item>>> }

/** The boxes below an item (CR-180, Rev. January 1, 2024). */
const REASONS: Reasons = {
  2: { '2a': 'fulfilled', '2b': 'discharged-early', '2c': 'interests-of-justice' },
  3: { '3a': 'honest-and-upright', '3b': 'interests-of-justice' },
  5: { '5a': 'split-sentence', '5b': 'straight-sentence', '5c': 'state-prison' },
  7: { '7a': 'records-available', '7b': 'declared' },
}

/** The narrow column for the code of each law; other codes are no law of this state. */
const CODES: Readonly<Record<string, string>> = {
  HSC: 'Health & Saf.',
  PC: 'Penal',
  VC: 'Vehicle',
  BPC: 'Bus. & Prof.',
  WIC: 'Welf. & Inst.',
}

/** The items of CR-180 that certainly apply to some count of a case; nothing where none does. */
export function dismissalOf({ counts }: DecidedCase, answers: Answers): Dismissal | undefined {
  const items = [...new Set(counts.flatMap((decided) => certain(decided).flatMap((each) => each.items ?? [])))].sort()
  if (items.length === 0) return undefined
  const { name } = filerOf(answers.you?.about)
  return { items, needed: !counts[0]?.conviction.county ? 'county' : name ? undefined : 'you' }
}

/** CR-180 with CR-181 for one court case. The code that makes it is loaded when it is first asked for. */
export async function makeCaseDismissal(answers: Answers, id: string, assets: Assets, on: Day): Promise<Result<Paper>> {
  const cases = decideAll(answers, on)
  const index = cases.findIndex(({ courtCase }) => courtCase.id === id)
  const decided = cases[index]
  const needed = decided ? dismissalOf(decided, answers)?.needed : 'county'
  if (!decided || needed) return { ok: false, problems: [{ code: 'missing', field: needed ?? 'offenses' }] }
  const { makeDismissal } = await import('#app/petition/dismissal.ts')
  const made = await orFault(makeDismissal(dismissalFacts(decided, answers, on), assets))
  return made.ok ? { ok: true, value: { name: `petition-for-dismissal-${index + 1}.pdf`, bytes: made.value } } : made
}

/** What the form is filled from: the counts of a case for which one of its items certainly applies. */
export function dismissalFacts({ courtCase, counts, filing }: DecidedCase, answers: Answers, on: Day): DismissalFacts {
  const meant = counts.filter((decided) => certain(decided).length > 0)
  const [first] = meant
  const county = first?.conviction.county ?? ''
  const day = first?.conviction.convictionDate
  return {
    on,
    county,
    court: { name: courtName(county), address: linesOf(courtCase.pages.where, 'courtAddress') },
    caseNumber: first?.conviction.caseNumber ?? '',
    filer: filerOf(answers.you?.about),
    convictionDate: typeof day === 'string' ? day : null,
    offenses: meant.map((decided) => offenseOf(decided, filing.includes(decided))),
    grounds: groundsOf(meant.flatMap(certain)),
  }
}

/** The best ways of a count that go on this form under an item that every open row names. */
function certain({ decision }: DecidedCount): Alternative[] {
  if (decision.contradictions.length > 0) return []
  const named = decision.alternatives.filter(
    ({ form, fit, items }) => form === FORM && (fit === 'fits' || fit === 'may-fit') && items?.length,
  )
  const sure = named.filter(({ fit }) => fit === 'fits')
  return sure.length > 0 ? sure : named
}

/** The level stays open where a petition under § 11361.8 is still to change it. */
function offenseOf({ conviction, decision }: DecidedCount, willChange: boolean): DismissalOffense {
  const [code = '', section = ''] = (conviction.statute ?? '').split(' ')
  const type = willChange ? null : (conviction.level ?? null)
  const lowered = decision.alternatives.some(({ remedy, fit, items }) => {
    return remedy === 'PC 17(b)' && (fit === 'fits' || fit === 'may-fit') && items?.includes('1')
  })
  return {
    code: CODES[code] ?? '',
    section: sectionWords(section, conviction.subdivision),
    type,
    toMisdemeanor: lowered ? 'yes' : null,
    toInfraction: null,
  }
}

/** Each item once. Where counts differ below it, its boxes are left to the person. */
function groundsOf(ways: readonly Alternative[]): DismissalGround[] {
  const items = new Set(ways.flatMap(({ items = [] }) => items))
  const below = <Item extends WithReason>(item: Item): Reason<Item> => {
    const found = Object.entries<Reason<Item>>(REASONS[item]).filter(([name]) => items.has(name))
    return found.length === 1 && found[0] ? found[0][1] : (null as Reason<Item>)
  }
  const grounds: readonly DismissalGround[] = [
    { item: 2, reason: below(2) },
    { item: 3, reason: below(3) },
    { item: 4 },
    { item: 5, reason: below(5) },
    { item: 6 },
    { item: 7, reason: below(7), dismissedOn: null },
  ]
  return grounds.filter(({ item }) => items.has(`${item}`))
}

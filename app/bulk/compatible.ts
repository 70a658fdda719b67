import type { Raw } from '#app/bulk/bytes.ts'
import { REASONS } from '#app/bulk/choices.ts'
import { addYears, type DayNumber, isoText, YEAR_ONE } from '#app/bulk/dates.ts'
import { looksAt } from '#app/bulk/looks.ts'
import type { Decision, Effect, Mode, ModeSettings } from '#app/bulk/mode.ts'
import { type Conviction, latestConviction, type Person } from '#app/bulk/person.ts'

const DETERMINATIONS: Record<Effect, Raw> = {
  dismiss: 'Eligible for Dismissal',
  reduce: 'Eligible for Reduction',
  none: '',
}

type Facts = { conviction: Conviction; person: Person; latest: DayNumber }
type Rule = {
  effect: Effect
  counted: Decision['counted']
  /** Undefined when the policy has it switched off. */
  test: ((facts: Facts) => boolean) | undefined
  reason: (facts: Facts) => Raw
}

/**
 * The 2020 county decisions as they were, defects and all: nine rules, the first that applies wins. A date that cannot
 * be read is 1 January of year 1 here, on purpose; each row that rests on one is listed as needing a look.
 */
export function createCompatible({ county, asOf, policy, explain }: ModeSettings): Mode {
  const rules = rulesOf(policy, asOf)
  return {
    id: 'compatible',
    rules: '2020-county-flow',
    headers: [],
    with2020: true,
    reads: [],
    trims: false,
    joinsByCii: false,
    decide(person) {
      const latest = latestConviction(person)
      return person.convictions
        .filter((conviction) => conviction.county === county && conviction.charge.section)
        .map((conviction) => decideOne(rules, { conviction, person, latest }, explain))
    },
  }
}

function decideOne(rules: readonly Rule[], facts: Facts, explain: boolean): Decision {
  const { conviction, person } = facts
  const steps: string[] = []
  const looks = looksAt(person, conviction)
  for (const [index, rule] of rules.entries()) {
    if (!rule.test) continue
    const holds = rule.test(facts)
    if (explain) steps.push(`${index + 1} ${holds ? 'yes' : 'no'}`)
    if (!holds) continue
    const reason = rule.reason(facts)
    const trace = explain ? `${steps.join('; ')} (${dayText(conviction.day)})` : ''
    const { effect, counted } = rule
    return { conviction, effect, determination: DETERMINATIONS[effect], reason, counted, trace, cells: [], looks }
  }
  const trace = explain ? `${steps.join('; ')} (${dayText(conviction.day)})` : ''
  return { conviction, effect: 'none', determination: '', reason: '', counted: 'none', trace, cells: [], looks }
}

const dayText = (day: DayNumber) => `event ${day === YEAR_ONE ? 'date unknown' : isoText(day)}`

function rulesOf({ baselineEligibility, additionalRelief }: ModeSettings['policy'], asOf: DayNumber): Rule[] {
  const { dismiss, reduce } = baselineEligibility
  const {
    subjectAgeThreshold: age,
    yearsSinceConvictionThreshold: since,
    yearsCrimeFreeThreshold: free,
    subjectUnder21AtConviction,
    subjectHasOnlyProp64Charges,
    subjectIsDeceased,
  } = additionalRelief
  const inList = (list: readonly string[]) => (facts: Facts) => list.includes(facts.conviction.charge.section as string)
  const sinceDay = addYears(asOf, -since)
  const freeDay = addYears(asOf, -free)
  const relief = (on: boolean, test: Rule['test'], reason: Raw): Rule => ({
    effect: 'dismiss',
    counted: 'additional',
    test: on ? test : undefined,
    reason: () => reason,
  })
  return [
    {
      effect: 'dismiss',
      counted: 'level',
      test: ({ conviction }) => !conviction.felony,
      reason: () => 'Misdemeanor or Infraction',
    },
    {
      effect: 'dismiss',
      counted: 'section',
      test: inList(dismiss),
      reason: ({ conviction }) => `Dismiss all HS ${conviction.charge.section} convictions`,
    },
    relief(
      subjectUnder21AtConviction,
      ({ conviction, person }) => conviction.day < addYears(person.bornDay, 21),
      REASONS['under-21'](),
    ),
    relief(age > 0, ({ person }) => addYears(person.bornDay, age) <= asOf, REASONS.age(age)),
    relief(since > 0, ({ conviction }) => conviction.day <= sinceDay, REASONS.since(since)),
    relief(free > 0, ({ latest }) => latest < freeDay, REASONS.free(free)),
    relief(
      subjectHasOnlyProp64Charges,
      ({ person }) => person.convictions.every(({ charge }) => charge.section),
      REASONS.only(),
    ),
    relief(subjectIsDeceased, ({ person }) => person.deceased, REASONS.deceased()),
    {
      effect: 'reduce',
      counted: 'section',
      test: inList(reduce),
      reason: ({ conviction }) => `Reduce all HS ${conviction.charge.section} convictions`,
    },
  ]
}
